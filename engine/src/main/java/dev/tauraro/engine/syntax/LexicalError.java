package dev.tauraro.engine.syntax;

import dev.tauraro.engine.source.Diagnostic;

/**
 * Why the lexer gave up.
 *
 * @param diagnostic what to report
 * @param urgency against what else the text has wrong
 * @param incomplete whether more lines could mend it
 */
record LexicalError(Diagnostic diagnostic, Urgency urgency, boolean incomplete) {

  /** When a lexical error is the one to report. */
  enum Urgency {
    /** Before everything that the parser finds, wherever that is. */
    FIRST,
    /** When the parser gets as far. */
    WHEN_REACHED,
    /** When the parser gets as far, or fails on a line behind the parenthesis left open. */
    WHEN_PASSED
  }
}
