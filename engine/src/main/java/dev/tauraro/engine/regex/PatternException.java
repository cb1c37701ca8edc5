package dev.tauraro.engine.regex;

/** A pattern or a template of a replacement is malformed. */
public final class PatternException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says that the error has no position. */
  public static final int NOWHERE = -1;

  /** Which exception of the language reports it. */
  public enum Kind {
    /** {@code re.error} */
    PATTERN,
    /** {@code OverflowError} */
    OVERFLOW,
    /** {@code ValueError} */
    VALUE,
    /** {@code IndexError} */
    INDEX
  }

  private final Kind kind;
  private final int position;

  PatternException(String message, int position) {
    super(message, null, false, false);
    this.kind = Kind.PATTERN;
    this.position = position;
  }

  PatternException(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
    this.position = NOWHERE;
  }

  public Kind kind() {
    return kind;
  }

  /** Index of the character where it is, or {@link #NOWHERE}. */
  public int position() {
    return position;
  }
}
