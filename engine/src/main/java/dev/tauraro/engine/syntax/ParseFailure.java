package dev.tauraro.engine.syntax;

/**
 * The text does not match the rule that was tried. Says nothing about why: how far the tokens were
 * read does.
 */
final class ParseFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ParseFailure() {
    super("no match", null, false, false);
  }
}
