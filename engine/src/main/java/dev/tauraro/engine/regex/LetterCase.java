package dev.tauraro.engine.regex;

import dev.tauraro.engine.source.Characters;
import java.util.Arrays;

/** How CPython's code treats the case of letters. */
enum LetterCase {
  /** Letters stay as they are written. */
  KEPT,
  /** Only the letters A to Z have case. */
  ASCII,
  /** As Unicode says. */
  UNICODE;

  private static final int[] NONE = {};

  /** By the flags at a place of a pattern. With the flag for the locale, matching takes care. */
  static LetterCase of(int flags) {
    if ((flags & RegexFlags.IGNORE_CASE) == 0 || (flags & RegexFlags.LOCALE) != 0) {
      return KEPT;
    }
    return (flags & RegexFlags.UNICODE) == 0 ? ASCII : UNICODE;
  }

  int lower(int c) {
    return switch (this) {
      case KEPT -> c;
      case ASCII -> c >= 'A' && c <= 'Z' ? c | 32 : c;
      default -> Characters.lower(Character.toString(c)).codePointAt(0);
    };
  }

  boolean isCased(int c) {
    return switch (this) {
      case KEPT -> false;
      case ASCII -> PatternSource.isAsciiLetter(c);
      default -> lower(c) != c || Characters.upper(Character.toString(c)).codePointAt(0) != c;
    };
  }

  /** The other small letters that have the same capital letter as a small one. */
  int[] alike(int c) {
    return this == UNICODE
        ? Arrays.stream(CaseFolding.UNICODE.others(c)).filter(each -> lower(each) == each).toArray()
        : NONE;
  }
}
