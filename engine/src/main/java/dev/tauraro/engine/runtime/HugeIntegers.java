package dev.tauraro.engine.runtime;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Arithmetic of integers so large that Java takes long for one operation: it is done in pieces of a
 * few milliseconds, between which the clock is looked at, so that a run can be ended meanwhile.
 */
final class HugeIntegers {
  /** Bits of a factor, or of a quotient, that are left to Java. */
  private static final int PIECE = 1 << 19;

  /** Digits that Java converts at once. */
  private static final int DIGITS = 1 << 13;

  /** Products of words that a modular power may take before it is done in pieces. */
  private static final long POWER_WORDS = 100_000_000;

  /** Bits of numbers whose divisor Java looks for at once. */
  private static final int DIVISOR_BITS = 1 << 16;

  private HugeIntegers() {}

  /** Whether a number has more than one piece. */
  private static boolean isHuge(BigInteger a) {
    return a.bitLength() > PIECE;
  }

  /** {@code a * b} */
  static BigInteger multiply(BigInteger a, BigInteger b) {
    if (!isHuge(a) && !isHuge(b)) {
      return a.multiply(b);
    }
    BigInteger left = a.abs();
    BigInteger product = product(left, a == b ? left : b.abs());
    return a.signum() * b.signum() < 0 ? product.negate() : product;
  }

  private static BigInteger product(BigInteger a, BigInteger b) {
    int longer = Math.max(a.bitLength(), b.bitLength());
    int shorter = Math.min(a.bitLength(), b.bitLength());
    if (longer <= PIECE || shorter == 0) {
      Metering.checkTime();
      return a.multiply(b);
    }
    int half = longer / 64 * 32;
    if (shorter <= half) {
      BigInteger large = a.bitLength() == longer ? a : b;
      BigInteger small = large == a ? b : a;
      return product(large.shiftRight(half), small)
          .shiftLeft(half)
          .add(product(low(large, half), small));
    }
    BigInteger high = a.shiftRight(half);
    BigInteger low = low(a, half);
    BigInteger otherHigh = a == b ? high : b.shiftRight(half);
    BigInteger otherLow = a == b ? low : low(b, half);
    BigInteger sum = high.add(low);
    BigInteger highs = product(high, otherHigh);
    BigInteger lows = product(low, otherLow);
    BigInteger mixed = product(sum, a == b ? sum : otherHigh.add(otherLow));
    return highs
        .shiftLeft(half)
        .add(mixed.subtract(highs).subtract(lows))
        .shiftLeft(half)
        .add(lows);
  }

  /** The lowest bits of a number that is not negative. */
  private static BigInteger low(BigInteger a, int bits) {
    return a.subtract(a.shiftRight(bits).shiftLeft(bits));
  }

  /** Quotient, rounded towards zero, and remainder; the divisor is not zero. */
  static BigInteger[] divide(BigInteger a, BigInteger b) {
    if (a.bitLength() - b.bitLength() <= PIECE && !isHuge(b)) {
      return a.divideAndRemainder(b);
    }
    BigInteger[] both = quotient(a.abs(), b.abs());
    if (a.signum() * b.signum() < 0) {
      both[0] = both[0].negate();
    }
    if (a.signum() < 0) {
      both[1] = both[1].negate();
    }
    return both;
  }

  /** Quotient and remainder of numbers that are not negative. */
  private static BigInteger[] quotient(BigInteger a, BigInteger b) {
    int size = b.bitLength();
    int more = a.bitLength() - size;
    if (more <= PIECE && size <= PIECE) {
      Metering.checkTime();
      return a.divideAndRemainder(b);
    }
    if (a.compareTo(b) < 0) {
      return new BigInteger[] {BigInteger.ZERO, a};
    }
    if (more > size) {
      int half = a.bitLength() / 2;
      BigInteger[] high = quotient(a.shiftRight(half), b);
      BigInteger[] low = quotient(high[1].shiftLeft(half).add(low(a, half)), b);
      return new BigInteger[] {high[0].shiftLeft(half).add(low[0]), low[1]};
    }
    if (more <= size / 2) {
      // The first digits of both say nearly all about a short quotient.
      return corrected(a, b, size - more - 2);
    }
    int half = more / 2;
    BigInteger[] high = quotient(a.shiftRight(half), b);
    BigInteger[] low = quotient(high[1].shiftLeft(half).add(low(a, half)), b);
    return new BigInteger[] {high[0].shiftLeft(half).add(low[0]), low[1]};
  }

  /** Divides without the lowest bits, which makes the quotient too large by little. */
  private static BigInteger[] corrected(BigInteger a, BigInteger b, int skipped) {
    BigInteger[] first = quotient(a.shiftRight(skipped), b.shiftRight(skipped));
    BigInteger result = first[0];
    BigInteger rest =
        first[1].shiftLeft(skipped).add(low(a, skipped)).subtract(product(result, low(b, skipped)));
    while (rest.signum() < 0) {
      rest = rest.add(b);
      result = result.subtract(BigInteger.ONE);
    }
    return new BigInteger[] {result, rest};
  }

  /** A power whose exponent is not negative. */
  static BigInteger power(BigInteger base, int exponent) {
    if ((long) base.bitLength() * exponent <= PIECE) {
      return base.pow(exponent);
    }
    int zeros = base.getLowestSetBit();
    BigInteger odd = base.shiftRight(zeros);
    BigInteger result = BigInteger.ONE;
    for (int bit = 31 - Integer.numberOfLeadingZeros(exponent); bit >= 0; bit--) {
      result = multiply(result, result);
      if ((exponent >> bit & 1) != 0) {
        result = multiply(result, odd);
      }
    }
    return result.shiftLeft(zeros * exponent);
  }

  /** {@code base ** exponent % modulus} of a positive modulus. */
  static BigInteger modPow(BigInteger base, BigInteger exponent, BigInteger modulus) {
    long words = modulus.bitLength() / 32 + 1L;
    if (exponent.signum() <= 0 || words * words * exponent.bitLength() <= POWER_WORDS) {
      return base.modPow(exponent, modulus);
    }
    BigInteger factor = divide(base, modulus)[1];
    if (factor.signum() < 0) {
      factor = factor.add(modulus);
    }
    BigInteger result = BigInteger.ONE;
    for (int bit = exponent.bitLength() - 1; bit >= 0; bit--) {
      Metering.checkTime();
      result = divide(multiply(result, result), modulus)[1];
      if (exponent.testBit(bit)) {
        result = divide(multiply(result, factor), modulus)[1];
      }
    }
    return result;
  }

  /** Greatest common divisor. */
  static BigInteger gcd(BigInteger a, BigInteger b) {
    BigInteger large = a.abs();
    BigInteger small = b.abs();
    while (small.bitLength() > DIVISOR_BITS || large.bitLength() > 2 * DIVISOR_BITS) {
      if (small.signum() == 0) {
        return large;
      }
      Metering.checkTime();
      BigInteger rest = divide(large, small)[1];
      large = small;
      small = rest;
    }
    return large.gcd(small);
  }

  /** Integer square root of a number that is not negative. */
  static BigInteger sqrt(BigInteger a) {
    if (a.bitLength() <= PIECE / 8) {
      return a.sqrt();
    }
    int quarter = a.bitLength() / 4;
    BigInteger root = sqrt(a.shiftRight(2 * quarter)).add(BigInteger.ONE).shiftLeft(quarter);
    while (true) {
      BigInteger next = root.add(divide(a, root)[0]).shiftRight(1);
      if (next.compareTo(root) >= 0) {
        return root;
      }
      root = next;
    }
  }

  /** The text in a base that is no power of two. */
  static String text(BigInteger a, int radix) {
    BigInteger base = BigInteger.valueOf(radix);
    List<BigInteger> powers = new ArrayList<>();
    BigInteger size = a.abs();
    BigInteger power = base.pow(DIGITS);
    while (power.compareTo(size) <= 0) {
      powers.add(power);
      power = multiply(power, power);
    }
    StringBuilder text = new StringBuilder(a.signum() < 0 ? "-" : "");
    append(text, size, radix, powers, powers.size() - 1);
    return text.toString();
  }

  /** Appends a number below the square of the power of that level, padded unless it is first. */
  private static void append(
      StringBuilder text, BigInteger a, int radix, List<BigInteger> powers, int level) {
    boolean first = text.length() == 0 || text.length() == 1 && text.charAt(0) == '-';
    if (level < 0) {
      Metering.checkTime();
      String digits = a.toString(radix);
      if (!first) {
        text.append("0".repeat(DIGITS - digits.length()));
      }
      text.append(digits);
      return;
    }
    BigInteger[] both = divide(a, powers.get(level));
    if (!first || both[0].signum() != 0) {
      append(text, both[0], radix, powers, level - 1);
    }
    append(text, both[1], radix, powers, level - 1);
  }
}
