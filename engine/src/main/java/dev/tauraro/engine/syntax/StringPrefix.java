package dev.tauraro.engine.syntax;

/**
 * The letters before the quote of a string literal.
 *
 * @param length how many letters
 * @param raw whether a backslash is a character like any other
 * @param bytes whether the literal is of type bytes
 * @param format whether it is an f-string
 * @param unicode whether it has the old and meaningless {@code u}
 */
record StringPrefix(int length, boolean raw, boolean bytes, boolean format, boolean unicode) {
  private static final StringPrefix NONE = new StringPrefix(0, false, false, false, false);

  /** Whether the letters in the range make a prefix. */
  static boolean isPrefix(char[] text, int start, int end) {
    if (end - start > 2) {
      return false;
    }
    StringPrefix prefix = of(text, start);
    if (prefix.length != end - start) {
      return false;
    }
    int kinds = (prefix.bytes ? 1 : 0) + (prefix.format ? 1 : 0) + (prefix.unicode ? 1 : 0);
    int letters = kinds + (prefix.raw ? 1 : 0);
    return letters == prefix.length && kinds <= 1 && !(prefix.unicode && prefix.raw);
  }

  /** The prefix of the string literal that begins at the offset. */
  static StringPrefix of(char[] text, int start) {
    char first = text[start];
    if (first == '"' || first == '\'') {
      return NONE;
    }
    boolean raw = false;
    boolean bytes = false;
    boolean format = false;
    boolean unicode = false;
    int i = start;
    for (; i < text.length; i++) {
      switch (text[i]) {
        case 'r', 'R' -> raw = true;
        case 'b', 'B' -> bytes = true;
        case 'f', 'F' -> format = true;
        case 'u', 'U' -> unicode = true;
        default -> {
          return new StringPrefix(i - start, raw, bytes, format, unicode);
        }
      }
    }
    return new StringPrefix(i - start, raw, bytes, format, unicode);
  }
}
