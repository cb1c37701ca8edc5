package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import java.math.BigInteger;

/** Powers of ints, plain and modular. */
final class IntegerPower {
  private IntegerPower() {}

  /** {@code a ** b} of ints; a negative exponent gives a float. */
  static Object pow(Object a, Object b) {
    if (Numbers.signum(b) < 0) {
      return Floats.pow(Numbers.intToDouble(a), Numbers.intToDouble(b));
    }
    if (b instanceof BigInteger) {
      BigInteger odd = (BigInteger) b;
      return BigIntegers.power(
          Numbers.big(a), odd.testBit(0) ? Long.MAX_VALUE : Long.MAX_VALUE - 1);
    }
    long exponent = Numbers.small(b);
    if (!(a instanceof BigInteger)) {
      long base = Numbers.small(a);
      if (base != 0 || exponent == 0) {
        long result = powLongs(base, exponent);
        if (result != 0) {
          return result;
        }
      } else {
        return 0L;
      }
    }
    return BigIntegers.power(Numbers.big(a), exponent);
  }

  /** The power of a base that is not 0, or 0 when it takes more than 64 bits. */
  private static long powLongs(long base, long exponent) {
    long result = 1;
    long square = base;
    long left = exponent;
    while (true) {
      if ((left & 1) != 0) {
        long next = result * square;
        if (Math.multiplyHigh(result, square) != next >> 63) {
          return 0;
        }
        result = next;
      }
      left >>= 1;
      if (left == 0) {
        return result;
      }
      long next = square * square;
      if (Math.multiplyHigh(square, square) != next >> 63) {
        return 0;
      }
      square = next;
    }
  }

  /** {@code pow(a, b, modulus)} */
  static Object modPow(Object a, Object b, Object modulus) {
    if (Numbers.signum(modulus) == 0) {
      throw Errors.valueError("pow() 3rd argument cannot be 0");
    }
    if (isFactor(a) && isFactor(modulus) && !(b instanceof BigInteger) && Numbers.small(b) >= 0) {
      return modPowLongs(Numbers.small(a), Numbers.small(b), Numbers.small(modulus));
    }
    BigInteger limit = Numbers.big(modulus);
    BigInteger positive = limit.abs();
    BigInteger base = Numbers.big(a);
    BigInteger exponent = Numbers.big(b);
    if (exponent.signum() < 0) {
      BigIntegers.chargeInverse(positive);
      if (!base.gcd(positive).equals(BigInteger.ONE)) {
        throw Errors.valueError("base is not invertible for the given modulus");
      }
      base = positive.equals(BigInteger.ONE) ? BigInteger.ZERO : base.modInverse(positive);
      exponent = exponent.negate();
    }
    return signed(BigIntegers.modPow(base, exponent, positive), limit);
  }

  /** Whether products of two such numbers fit into a long. */
  private static boolean isFactor(Object a) {
    return !(a instanceof BigInteger)
        && Numbers.small(a) == (int) Numbers.small(a)
        && Numbers.small(a) != Integer.MIN_VALUE;
  }

  private static Object modPowLongs(long base, long exponent, long modulus) {
    long positive = Math.abs(modulus);
    long square = Math.floorMod(base, positive);
    long result = 1 % positive;
    for (long left = exponent; left != 0; left >>= 1) {
      if ((left & 1) != 0) {
        result = result * square % positive;
      }
      square = square * square % positive;
    }
    return modulus < 0 && result != 0 ? result + modulus : result;
  }

  private static Object signed(BigInteger remainder, BigInteger modulus) {
    return Numbers.normalize(
        modulus.signum() < 0 && remainder.signum() != 0 ? remainder.add(modulus) : remainder);
  }
}
