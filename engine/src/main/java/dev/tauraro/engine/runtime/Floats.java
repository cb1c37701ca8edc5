package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import java.util.concurrent.atomic.AtomicLong;

/** Operations on floats. */
public final class Floats {
  private static final long PLAIN_NAN = 0x7FF8_0000_0000_0000L;
  private static final long NAN_IDENTITY = 0x7_FFFF_FFFF_FFFFL;
  private static final AtomicLong NANS = new AtomicLong();

  private Floats() {}

  static Object add(double a, double b) {
    return a + b;
  }

  static Object sub(double a, double b) {
    return a - b;
  }

  static Object mul(double a, double b) {
    return a * b;
  }

  static Object div(double a, double b) {
    if (b == 0) {
      throw Errors.zeroDivision("float division by zero");
    }
    return a / b;
  }

  static Object floorDiv(double a, double b) {
    if (b == 0) {
      throw Errors.zeroDivision("float floor division by zero");
    }
    return floorQuotient(a, b);
  }

  static Object mod(double a, double b) {
    if (b == 0) {
      throw Errors.zeroDivision("float modulo");
    }
    return floorRemainder(a, b);
  }

  static Object divmod(double a, double b) {
    if (b == 0) {
      throw Errors.zeroDivision("float divmod()");
    }
    return PyTuple.of(floorQuotient(a, b), floorRemainder(a, b));
  }

  /** Remainder with the sign of the divisor, which is not zero. */
  public static double floorRemainder(double a, double b) {
    double rest = a % b;
    if (rest == 0) {
      return Math.copySign(0.0, b);
    }
    return b < 0 != rest < 0 ? rest + b : rest;
  }

  /** Floored quotient by a divisor that is not zero. */
  public static double floorQuotient(double a, double b) {
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && b < 0 != rest < 0) {
      quotient -= 1.0;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1.0 : floor;
  }

  /** {@code a ** b}: complex for a negative base with a fractional exponent. */
  static Object pow(double a, double b) {
    if (b == 0 || a == 1.0) {
      return 1.0;
    }
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return a + b;
    }
    if (Double.isInfinite(b)) {
      double size = Math.abs(a);
      return size == 1.0 ? 1.0 : b > 0 == size > 1.0 ? Double.POSITIVE_INFINITY : 0.0;
    }
    if (Double.isInfinite(a)) {
      return Math.pow(a, b);
    }
    if (a == 0) {
      if (b < 0) {
        throw Errors.zeroDivision("0.0 cannot be raised to a negative power");
      }
      return Math.pow(a, b);
    }
    if (a < 0 && b != Math.floor(b)) {
      return ComplexNumbers.pow(a, b);
    }
    double result = Math.pow(a, b);
    if (Double.isInfinite(result)) {
      throw outOfRange();
    }
    return result;
  }

  /** The error of a C library function whose result is too large. */
  public static ScriptRaise outOfRange() {
    return Errors.of(Exceptions.OVERFLOW_ERROR, 34L, "Numerical result out of range");
  }

  /**
   * A nan that is not the {@linkplain #sameNan same} as any other. Floats are no objects here, but
   * a script can tell one nan from another: a list contains the nan that was put into it. So what
   * tells them apart are bits of the value that nothing else reads.
   */
  static double newNan() {
    return Double.longBitsToDouble(PLAIN_NAN | (NANS.incrementAndGet() & NAN_IDENTITY));
  }

  /** Whether both values are the same nan. */
  static boolean sameNan(Object a, Object b) {
    return a instanceof Double
        && b instanceof Double
        && ((Double) a).isNaN()
        && ((Double) b).isNaN()
        && ((Double.doubleToRawLongBits((Double) a) ^ Double.doubleToRawLongBits((Double) b))
                & NAN_IDENTITY)
            == 0;
  }
}
