package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import java.math.BigInteger;

/**
 * Operations on ints: {@code Long}, {@code BigInteger} and {@code Boolean} operands, normalised
 * results. Big operands are charged for by {@link BigIntegers} before they are worked on.
 */
public final class Integers {
  /** CPython cannot even count the digits (of 30 bits) of what is shifted by so much. */
  private static final BigInteger UNCOUNTABLE_SHIFT =
      BigInteger.ONE.shiftLeft(61).multiply(BigInteger.valueOf(30));

  private Integers() {}

  static Object addLongs(long x, long y) {
    long sum = x + y;
    if (((x ^ sum) & (y ^ sum)) < 0) {
      return BigInteger.valueOf(x).add(BigInteger.valueOf(y));
    }
    return sum;
  }

  static Object subLongs(long x, long y) {
    long difference = x - y;
    if (((x ^ y) & (x ^ difference)) < 0) {
      return BigInteger.valueOf(x).subtract(BigInteger.valueOf(y));
    }
    return difference;
  }

  static Object mulLongs(long x, long y) {
    long low = x * y;
    if (Math.multiplyHigh(x, y) != low >> 63) {
      return BigInteger.valueOf(x).multiply(BigInteger.valueOf(y));
    }
    return low;
  }

  private static boolean areSmall(Object a, Object b) {
    return !(a instanceof BigInteger) && !(b instanceof BigInteger);
  }

  static Object add(Object a, Object b) {
    return areSmall(a, b)
        ? addLongs(Numbers.small(a), Numbers.small(b))
        : BigIntegers.add(Numbers.big(a), Numbers.big(b));
  }

  static Object sub(Object a, Object b) {
    return areSmall(a, b)
        ? subLongs(Numbers.small(a), Numbers.small(b))
        : BigIntegers.sub(Numbers.big(a), Numbers.big(b));
  }

  static Object mul(Object a, Object b) {
    return areSmall(a, b)
        ? mulLongs(Numbers.small(a), Numbers.small(b))
        : BigIntegers.mul(Numbers.big(a), Numbers.big(b));
  }

  static Object trueDiv(Object a, Object b) {
    return TrueDivision.divide(a, b);
  }

  static Object floorDiv(Object a, Object b) {
    checkDivisor(b, "integer division or modulo by zero");
    if (areSmall(a, b)) {
      long x = Numbers.small(a);
      long y = Numbers.small(b);
      return x == Long.MIN_VALUE && y == -1
          ? (Object) BigInteger.valueOf(x).negate()
          : (Object) Math.floorDiv(x, y);
    }
    return Numbers.normalize(BigIntegers.divide(Numbers.big(a), Numbers.big(b))[0]);
  }

  static Object mod(Object a, Object b) {
    checkDivisor(b, "integer modulo by zero");
    if (areSmall(a, b)) {
      return Math.floorMod(Numbers.small(a), Numbers.small(b));
    }
    return Numbers.normalize(BigIntegers.divide(Numbers.big(a), Numbers.big(b))[1]);
  }

  static Object divmod(Object a, Object b) {
    checkDivisor(b, "integer division or modulo by zero");
    if (areSmall(a, b)) {
      return PyTuple.of(floorDiv(a, b), mod(a, b));
    }
    BigInteger[] both = BigIntegers.divide(Numbers.big(a), Numbers.big(b));
    return PyTuple.of(Numbers.normalize(both[0]), Numbers.normalize(both[1]));
  }

  private static void checkDivisor(Object b, String message) {
    if (!(b instanceof BigInteger) && Numbers.small(b) == 0) {
      throw Errors.zeroDivision(message);
    }
  }

  static Object lshift(Object a, Object b) {
    long count = shiftCount(b);
    if (!(a instanceof BigInteger)) {
      long x = Numbers.small(a);
      if (x == 0) {
        return 0L;
      }
      if (count < 63) {
        long shifted = x << count;
        if (shifted >> count == x) {
          return shifted;
        }
      }
    }
    if (b instanceof BigInteger && ((BigInteger) b).compareTo(UNCOUNTABLE_SHIFT) >= 0) {
      throw Errors.overflowError("too many digits in integer");
    }
    return BigIntegers.shiftLeft(Numbers.big(a), count);
  }

  static Object rshift(Object a, Object b) {
    long count = shiftCount(b);
    if (!(a instanceof BigInteger)) {
      return Numbers.small(a) >> Math.min(count, 63);
    }
    BigInteger x = (BigInteger) a;
    if (count >= x.bitLength()) {
      return x.signum() < 0 ? -1L : 0L;
    }
    return BigIntegers.shiftRight(x, (int) count);
  }

  /** A shift count; one too large for a long becomes the largest long. */
  private static long shiftCount(Object b) {
    if (Numbers.signum(b) < 0) {
      throw negativeShift();
    }
    return b instanceof BigInteger ? Long.MAX_VALUE : Numbers.small(b);
  }

  private static ScriptRaise negativeShift() {
    return Errors.valueError("negative shift count");
  }

  static Object and(Object a, Object b) {
    if (a instanceof Boolean && b instanceof Boolean) {
      return (Boolean) a && (Boolean) b;
    }
    return areSmall(a, b)
        ? (Object) (Numbers.small(a) & Numbers.small(b))
        : BigIntegers.and(Numbers.big(a), Numbers.big(b));
  }

  static Object or(Object a, Object b) {
    if (a instanceof Boolean && b instanceof Boolean) {
      return (Boolean) a || (Boolean) b;
    }
    return areSmall(a, b)
        ? (Object) (Numbers.small(a) | Numbers.small(b))
        : BigIntegers.or(Numbers.big(a), Numbers.big(b));
  }

  static Object xor(Object a, Object b) {
    if (a instanceof Boolean && b instanceof Boolean) {
      return (Boolean) a ^ (Boolean) b;
    }
    return areSmall(a, b)
        ? (Object) (Numbers.small(a) ^ Numbers.small(b))
        : BigIntegers.xor(Numbers.big(a), Numbers.big(b));
  }

  /** {@code abs(a)} of an int. */
  public static Object absolute(Object a) {
    return Numbers.signum(a) < 0 ? Arithmetic.negate(a) : Numbers.plainInt(a);
  }
}
