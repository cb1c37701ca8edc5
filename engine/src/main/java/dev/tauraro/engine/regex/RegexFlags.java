package dev.tauraro.engine.regex;

/** The flags of a pattern, as bits. */
public final class RegexFlags {
  public static final int TEMPLATE = 1;
  public static final int IGNORE_CASE = 2;
  public static final int LOCALE = 4;
  public static final int MULTILINE = 8;
  public static final int DOT_ALL = 16;
  public static final int UNICODE = 32;
  public static final int VERBOSE = 64;
  public static final int DEBUG = 128;
  public static final int ASCII = 256;

  /** Those that say which characters are letters; only one of them may be set. */
  static final int KINDS = ASCII | LOCALE | UNICODE;

  private RegexFlags() {}

  /** The flag of a letter as in {@code (?i)}; 0 for other letters. */
  static int ofLetter(int letter) {
    return switch (letter) {
      case 'i' -> IGNORE_CASE;
      case 'L' -> LOCALE;
      case 'm' -> MULTILINE;
      case 's' -> DOT_ALL;
      case 'u' -> UNICODE;
      case 'x' -> VERBOSE;
      case 'a' -> ASCII;
      case 't' -> TEMPLATE;
      default -> 0;
    };
  }

  /** The flags within a group that turns some on and some off. */
  static int within(int flags, int on, int off) {
    int kept = (on & KINDS) == 0 ? flags : flags & ~KINDS;
    return (kept | on) & ~off;
  }

  /** The flags of a whole pattern with the defaults; fails when they contradict each other. */
  static int checked(int flags, boolean bytes) throws PatternException {
    if (bytes) {
      if ((flags & UNICODE) != 0) {
        throw wrong("cannot use UNICODE flag with a bytes pattern");
      }
      if ((flags & LOCALE) != 0 && (flags & ASCII) != 0) {
        throw wrong("ASCII and LOCALE flags are incompatible");
      }
      return flags;
    }
    if ((flags & LOCALE) != 0) {
      throw wrong("cannot use LOCALE flag with a str pattern");
    }
    if ((flags & ASCII) == 0) {
      return flags | UNICODE;
    }
    if ((flags & UNICODE) != 0) {
      throw wrong("ASCII and UNICODE flags are incompatible");
    }
    return flags;
  }

  private static PatternException wrong(String message) {
    return new PatternException(PatternException.Kind.VALUE, message);
  }
}
