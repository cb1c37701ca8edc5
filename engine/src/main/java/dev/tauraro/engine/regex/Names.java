package dev.tauraro.engine.regex;

import dev.tauraro.engine.builtins.CharacterKinds;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrRepr;
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
    int[] points = text.codePoints().toArray();
    int start = 0;
    int end = points.length;
    while (start < end && CharacterKinds.isSpace(points[start])) {
      start++;
    }
    while (start < end && CharacterKinds.isSpace(points[end - 1])) {
      end--;
    }
    boolean negative = start < end && points[start] == '-';
    if (negative || start < end && points[start] == '+') {
      start++;
    }
    long value = 0;
    boolean digitBefore = false;
    for (int i = start; i < end; i++) {
      if (points[i] == '_' && digitBefore) {
        digitBefore = false;
        continue;
      }
      if (!CharacterKinds.isDecimal(points[i])) {
        return -1;
      }
      value = Math.min(TOO_LARGE, value * 10 + Characters.digit(points[i]));
      digitBefore = true;
    }
    return digitBefore && !(negative && value > 0) ? (int) value : -1;
  }

  /** Warns of a name in a pattern of bytes, or a template of bytes, that is not ASCII. */
  static void checkBytes(String name, boolean bytes, PatternSource source, Notices notices) {
    if (bytes && !name.chars().allMatch(c -> c < 128)) {
      deprecate(name, true, source, notices);
    }
  }

  /** Warns of a number that is written with other characters than the digits of ASCII. */
  static void checkNumber(String name, boolean bytes, PatternSource source, Notices notices) {
    if (!name.chars().allMatch(PatternSource::isDigit)) {
      deprecate(name, bytes, source, notices);
    }
  }

  /** Warns of a name after which the source stands. */
  private static void deprecate(String name, boolean bytes, PatternSource source, Notices notices) {
    String quoted = bytes ? StrRepr.ascii(Str.of(name)) : Groups.quote(name);
    int position = source.tell() - Groups.length(name) - 1;
    notices.deprecate("bad character in group name " + quoted + " at position " + position);
  }
}
