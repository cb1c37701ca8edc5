package dev.tauraro.engine.regex;

import dev.tauraro.engine.builtins.CharacterKinds;
import dev.tauraro.engine.source.Characters;

/** The names and numbers of groups as patterns write them. */
final class Names {
  private static final int TOO_LARGE = Integer.MAX_VALUE;

  private Names() {}

  static boolean isIdentifier(String name) {
    int[] points = name.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (i == 0
          ? !Characters.isIdentifierStart(points[i])
          : !Characters.isIdentifierPart(points[i])) {
        return false;
      }
    }
    return points.length > 0;
  }

  /** The number that {@code int(text)} would give; -1 when it is none or negative. */
  static int number(String text) {
    String digits = text.strip();
    if (digits.startsWith("+")) {
      digits = digits.substring(1);
    }
    long value = 0;
    boolean digitBefore = false;
    for (int i = 0; i < digits.length(); i++) {
      int c = digits.charAt(i);
      if (c == '_' && digitBefore) {
        digitBefore = false;
        continue;
      }
      if (!CharacterKinds.isDecimal(c)) {
        return -1;
      }
      value = Math.min(TOO_LARGE, value * 10 + Character.digit(c, 10));
      digitBefore = true;
    }
    return digitBefore ? (int) value : -1;
  }
}
