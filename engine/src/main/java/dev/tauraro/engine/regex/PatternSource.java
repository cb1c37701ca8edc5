package dev.tauraro.engine.regex;

import java.util.function.IntPredicate;

/**
 * The text of a pattern, read in units: a character, or a backslash with the character after it.
 */
final class PatternSource {
  /** Read at the end. */
  static final int END = -1;

  /** Added to the character after a backslash. */
  static final int ESCAPE = 1 << 24;

  private final int[] text;
  private int index;
  private int next;

  PatternSource(int[] text) throws PatternException {
    this.text = text;
    advance();
  }

  private void advance() throws PatternException {
    if (index >= text.length) {
      next = END;
      return;
    }
    int c = text[index++];
    if (c == '\\') {
      if (index >= text.length) {
        throw new PatternException("bad escape (end of pattern)", text.length - 1);
      }
      c = text[index++] | ESCAPE;
    }
    next = c;
  }

  /** The next unit, without reading it. */
  int peek() {
    return next;
  }

  /** Reads a unit. */
  int get() throws PatternException {
    int read = next;
    advance();
    return read;
  }

  /** Reads the next unit if it is {@code c}. */
  boolean match(int c) throws PatternException {
    if (next != c) {
      return false;
    }
    advance();
    return true;
  }

  /** Reads up to {@code limit} characters of a kind. */
  String getWhile(int limit, IntPredicate kind) throws PatternException {
    StringBuilder read = new StringBuilder();
    while (read.length() < limit && next != END && kind.test(next)) {
      read.append((char) get());
    }
    return read.toString();
  }

  /** Reads a name up to a character, which is read too. */
  String getUntil(int terminator, String what) throws PatternException {
    StringBuilder read = new StringBuilder();
    int units = 0;
    while (true) {
      int c = get();
      if (c == END) {
        if (units == 0) {
          throw error("missing " + what, 0);
        }
        throw error("missing " + (char) terminator + ", unterminated name", units);
      }
      if (c == terminator) {
        if (units == 0) {
          throw error("missing " + what, 1);
        }
        return read.toString();
      }
      units += text(c, read);
    }
  }

  /** Appends a unit as it was written; returns its length. */
  static int text(int unit, StringBuilder out) {
    if ((unit & ESCAPE) != 0) {
      out.append('\\').appendCodePoint(unit & ~ESCAPE);
      return 2;
    }
    out.appendCodePoint(unit);
    return 1;
  }

  /** Index of the next unit. */
  int tell() {
    return next == END ? index : index - ((next & ESCAPE) != 0 ? 2 : 1);
  }

  /** Goes back to an index. */
  void seek(int target) throws PatternException {
    index = target;
    advance();
  }

  /** An error so many characters before the next unit. */
  PatternException error(String message, int back) {
    return new PatternException(message, tell() - back);
  }

  static boolean isDigit(int unit) {
    return unit >= '0' && unit <= '9';
  }

  static boolean isOctal(int unit) {
    return unit >= '0' && unit <= '7';
  }

  static boolean isHex(int unit) {
    return isDigit(unit) || unit >= 'a' && unit <= 'f' || unit >= 'A' && unit <= 'F';
  }

  static boolean isAsciiLetter(int unit) {
    return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
  }
}
