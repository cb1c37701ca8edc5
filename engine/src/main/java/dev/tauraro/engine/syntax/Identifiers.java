package dev.tauraro.engine.syntax;

import java.text.Normalizer;

/** What an identifier may hold, beyond ASCII. */
final class Identifiers {
  private Identifiers() {}

  /** The offset of the first code point that may not stand in the identifier, or -1. */
  static int firstInvalid(String text, int start, int end) {
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      boolean valid = i == start ? isStart(c) : isPart(c);
      if (!valid) {
        return i;
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  private static boolean isStart(int c) {
    return c == '_' || Character.isUnicodeIdentifierStart(c);
  }

  private static boolean isPart(int c) {
    return isStart(c)
        || (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
  }

  /** The one spelling of an identifier: NFKC, as Python wants it. */
  static String normalize(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
      }
    }
    return name;
  }

  /** Whether an error message can show the character. */
  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
