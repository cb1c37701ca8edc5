package dev.tauraro.engine.regex;

import dev.tauraro.engine.source.CharacterNames;

/** Reads what a backslash begins. */
final class EscapeParser {
  private static final int LARGEST_BYTE = 0xFF;

  private final PatternSource source;
  private final boolean bytes;

  EscapeParser(PatternSource source, boolean bytes) {
    this.source = source;
    this.bytes = bytes;
  }

  /** The character of an escape that is no letter of a class, group or place. */
  int character(int letter, boolean inSet) throws PatternException {
    switch (letter) {
      case 'x':
        return hex(letter, 2);
      case 'u':
      case 'U':
        if (!bytes) {
          return hex(letter, letter == 'u' ? 4 : 8);
        }
        break;
      case 'N':
        if (!bytes) {
          return named();
        }
        break;
      default:
        int simple = simple(letter);
        if (simple >= 0) {
          return simple;
        }
        if (letter == 'b' && inSet) {
          return '\b';
        }
        break;
    }
    if (PatternSource.isAsciiLetter(letter)) {
      throw bad("\\" + (char) letter);
    }
    return letter;
  }

  /** The character of an escape that means the same everywhere, or -1. */
  static int simple(int letter) {
    return switch (letter) {
      case 'a' -> 7;
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      case '\\' -> '\\';
      default -> -1;
    };
  }

  /** The category of a letter, in either case, or null. */
  static Category category(int letter) {
    return switch (letter) {
      case 'd', 'D' -> Category.DIGIT;
      case 's', 'S' -> Category.SPACE;
      case 'w', 'W' -> Category.WORD;
      default -> null;
    };
  }

  private PatternException bad(String escape) {
    return source.error("bad escape " + escape, Groups.length(escape));
  }

  private int hex(int letter, int digits) throws PatternException {
    String read = source.getWhile(digits, PatternSource::isHex);
    String escape = "\\" + (char) letter + read;
    if (read.length() < digits) {
      throw source.error("incomplete escape " + escape, escape.length());
    }
    long value = Long.parseLong(read, 16);
    if (value > Character.MAX_CODE_POINT) {
      throw bad(escape);
    }
    return (int) value;
  }

  private int named() throws PatternException {
    if (!source.match('{')) {
      throw source.error("missing {", 0);
    }
    String name = source.getUntil('}', "character name");
    int found = CharacterNames.lookup(name);
    if (found < 0) {
      throw source.error("undefined character name " + Groups.quote(name), Groups.length(name) + 4);
    }
    return found;
  }

  /** An octal escape within a set, or after a zero, of which one digit is read. */
  int octal(int first, int more) throws PatternException {
    return octalValue((char) first + source.getWhile(more, PatternSource::isOctal));
  }

  int octalValue(String digits) throws PatternException {
    int value = Integer.parseInt(digits, 8);
    if (value > LARGEST_BYTE) {
      throw source.error(
          "octal escape value \\" + digits + " outside of range 0-0o377", digits.length() + 1);
    }
    return value;
  }
}
