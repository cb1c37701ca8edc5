package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ScriptRaise;
import java.math.BigInteger;

/** The quotient of two ints as the nearest float. */
public final class TrueDivision {
  private static final long EXACT = 1L << 53;

  /**
   * The quotient's lowest bit is never below this power of two: two bits below the smallest double.
   */
  private static final int LOWEST = 1076;

  private TrueDivision() {}

  /** {@code a / b} of ints, rounded once. */
  public static Object divide(Object a, Object b) {
    if (!(a instanceof BigInteger) && !(b instanceof BigInteger)) {
      long x = Numbers.small(a);
      long y = Numbers.small(b);
      if (y == 0) {
        throw Errors.zeroDivision("division by zero");
      }
      if (x <= EXACT && x >= -EXACT && y <= EXACT && y >= -EXACT) {
        return (double) x / (double) y;
      }
    }
    return divideBig(Numbers.big(a), Numbers.big(b));
  }

  private static Object divideBig(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Errors.zeroDivision("division by zero");
    }
    boolean negative = (a.signum() < 0) != (b.signum() < 0);
    BigInteger x = a.abs();
    BigInteger y = b.abs();
    int difference = x.bitLength() - y.bitLength();
    if (difference > Double.MAX_EXPONENT + 1) {
      throw tooLarge();
    }
    if (x.signum() == 0 || difference < -LOWEST - 1) {
      return negative ? -0.0 : 0.0;
    }
    int shift = Math.min(55 - difference, LOWEST);
    BigInteger[] both =
        shift >= 0
            ? x.shiftLeft(shift).divideAndRemainder(y)
            : x.divideAndRemainder(y.shiftLeft(-shift));
    long quotient = both[0].longValue();
    if (both[1].signum() != 0) {
      quotient |= 1;
    }
    double result;
    if (shift == LOWEST && quotient >>> 55 == 0) {
      result = roundQuarters(quotient) * Double.MIN_VALUE;
    } else {
      result = Math.scalb((double) quotient, -shift);
    }
    if (Double.isInfinite(result)) {
      throw tooLarge();
    }
    return negative ? -result : result;
  }

  /** A number of quarters, rounded half to even. The last bit also stands for any lower ones. */
  private static double roundQuarters(long quarters) {
    long whole = quarters >> 2;
    long rest = quarters & 3;
    return rest > 2 || rest == 2 && (whole & 1) != 0 ? whole + 1 : whole;
  }

  private static ScriptRaise tooLarge() {
    return Errors.overflowError("integer division result too large for a float");
  }
}
