package dev.tauraro.engine.syntax;

import dev.tauraro.engine.source.Characters;
import java.text.Normalizer;

/** What an identifier may hold, beyond ASCII. */
final class Identifiers {
  private Identifiers() {}

  /** The offset of the first code point that may not stand in the identifier, or -1. */
  static int firstInvalid(String text, int start, int end) {
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      boolean valid = i == start ? Characters.isIdentifierStart(c) : Characters.isIdentifierPart(c);
      if (!valid) {
        return i;
      }
      i += Character.charCount(c);
    }
    return -1;
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
}
