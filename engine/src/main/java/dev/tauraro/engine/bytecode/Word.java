package dev.tauraro.engine.bytecode;

/**
 * The layout of an instruction word: {@code c:24 | b:16 | a:16 | op:8}, from the highest bit down.
 */
public final class Word {
  /** Greatest value of operands a and b. */
  public static final int MAX_AB = 0xFFFF;

  /** Greatest value of operand c. */
  public static final int MAX_C = 0xFF_FFFF;

  private Word() {}

  @SuppressWarnings("EnumOrdinal") // the ordinal is the operation's number
  public static long of(Op op, int a, int b, int c) {
    if ((a | b) >>> 16 != 0 || c >>> 24 != 0) {
      throw new IllegalArgumentException(
          op + " with operands out of range: " + a + ", " + b + ", " + c);
    }
    return (long) c << 40 | (long) b << 24 | (long) a << 8 | op.ordinal();
  }

  public static int op(long word) {
    return (int) word & 0xFF;
  }

  public static int a(long word) {
    return (int) (word >>> 8) & 0xFFFF;
  }

  public static int b(long word) {
    return (int) (word >>> 24) & 0xFFFF;
  }

  public static int c(long word) {
    return (int) (word >>> 40);
  }
}
