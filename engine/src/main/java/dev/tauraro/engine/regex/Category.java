package dev.tauraro.engine.regex;

import dev.tauraro.engine.builtins.CharacterKinds;

/** The classes of characters that {@code \d}, {@code \s} and {@code \w} name. */
enum Category {
  DIGIT,
  SPACE,
  WORD;

  /** Whether a character belongs to it, by Unicode or among ASCII only. */
  boolean has(int c, boolean unicode) {
    if (!unicode && c >= 128) {
      return false;
    }
    switch (this) {
      case DIGIT:
        return CharacterKinds.isDecimal(c);
      case SPACE:
        return unicode ? CharacterKinds.isSpace(c) : c == ' ' || c >= 9 && c <= 13;
      default:
        return c == '_' || CharacterKinds.isAlphanumeric(c);
    }
  }
}
