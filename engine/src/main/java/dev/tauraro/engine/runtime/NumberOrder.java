package dev.tauraro.engine.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The exact order of numbers: an int and a float are compared by value, not by converting one to
 * the type of the other. Operands are plain ints, bools and floats; NaN has no place in the order.
 */
public final class NumberOrder {
  private NumberOrder() {}

  /** Whether a value is a plain int, bool or float. */
  public static boolean isOrdered(Object value) {
    return value instanceof Double || Numbers.isPlainInt(value);
  }

  /** Whether both are numbers of equal value. */
  public static boolean equal(Object a, Object b) {
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a == (double) (Double) b;
    }
    return !isNan(a) && !isNan(b) && compare(a, b) == 0;
  }

  /** Whether {@code a < b}. */
  public static boolean less(Object a, Object b) {
    return !isNan(a) && !isNan(b) && compare(a, b) < 0;
  }

  /** Whether {@code a <= b}. */
  public static boolean lessOrEqual(Object a, Object b) {
    return !isNan(a) && !isNan(b) && compare(a, b) <= 0;
  }

  private static boolean isNan(Object a) {
    return a instanceof Double && ((Double) a).isNaN();
  }

  /** Negative, 0 or positive, for operands of which none is NaN. */
  public static int compare(Object a, Object b) {
    if (a instanceof Double) {
      if (b instanceof Double) {
        double x = (Double) a;
        double y = (Double) b;
        return x < y ? -1 : x > y ? 1 : 0;
      }
      return -compareToDouble(b, (Double) a);
    }
    if (b instanceof Double) {
      return compareToDouble(a, (Double) b);
    }
    if (a instanceof BigInteger || b instanceof BigInteger) {
      return Numbers.big(a).compareTo(Numbers.big(b));
    }
    return Long.compare(Numbers.small(a), Numbers.small(b));
  }

  private static int compareToDouble(Object a, double b) {
    if (Double.isInfinite(b)) {
      return b > 0 ? -1 : 1;
    }
    if (a instanceof BigInteger) {
      BigInteger x = (BigInteger) a;
      if (Math.abs(b) < 0x1p63) {
        return x.signum();
      }
      return x.compareTo(new BigDecimal(b).toBigInteger());
    }
    return compareLong(Numbers.small(a), b);
  }

  /** Compares a long with a double that is not NaN. */
  public static int compareLong(long a, double b) {
    if (b >= 0x1p63) {
      return -1;
    }
    if (b < -0x1p63) {
      return 1;
    }
    long whole = (long) b;
    if (a != whole) {
      return a < whole ? -1 : 1;
    }
    double fraction = b - whole;
    return fraction > 0 ? -1 : fraction < 0 ? 1 : 0;
  }
}
