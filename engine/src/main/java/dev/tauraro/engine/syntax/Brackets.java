package dev.tauraro.engine.syntax;

import dev.tauraro.engine.source.SourceText;
import java.util.Arrays;

/** The brackets that are open, of which Python allows 200. */
final class Brackets {
  private static final int MAX_LEVEL = 200;

  private final SourceText source;
  private final CharInput in;
  private final LexicalErrors errors;
  private int[] openings = new int[16];
  private int level;

  Brackets(SourceText source, CharInput in, LexicalErrors errors) {
    this.source = source;
    this.in = in;
    this.errors = errors;
  }

  int level() {
    return level;
  }

  /** Opens the parenthesis that stands for the brace of an f-string. */
  void openVirtual(int offset) {
    openings[level++] = offset;
  }

  /** The opening bracket at the offset has been consumed. */
  void open(char bracket, int offset) {
    if (level >= MAX_LEVEL) {
      errors.here("too many nested parentheses", in.position());
      return;
    }
    if (level == openings.length) {
      openings = Arrays.copyOf(openings, level * 2);
    }
    openings[level++] = offset;
  }

  /** The closing bracket has been consumed. */
  void close(char bracket) {
    if (level == 0) {
      errors.here("unmatched '" + bracket + "'", in.position());
      return;
    }
    int opening = openings[--level];
    char open = in.text()[opening];
    if (closing(open) == bracket) {
      return;
    }
    int line = source.line(opening);
    String message =
        "closing parenthesis '" + bracket + "' does not match opening parenthesis '" + open + "'";
    if (line != source.line(in.position() - 1)) {
      message += " on line " + line;
    }
    errors.here(message, in.position());
  }

  /** Reports the innermost bracket at the end of the text. */
  void neverClosed() {
    int opening = openings[level - 1];
    errors.neverClosed(in.text()[opening], opening);
  }

  private static char closing(char open) {
    return switch (open) {
      case '(' -> ')';
      case '[' -> ']';
      default -> '}';
    };
  }
}
