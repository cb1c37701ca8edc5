package dev.tauraro.engine.objects;

import java.math.BigInteger;

/**
 * The shortest decimal that rounds to a given double, and of those the nearest to it. (Java's own
 * conversion gives more digits than needed for some values before JDK 19.)
 *
 * <p>The method is the one that Raffaello Giulietti published as "Schubfach": scale the double and
 * the bounds of its rounding interval by a power of ten with 126-bit precision, rounding to odd,
 * such that the interval holds one or two integers, or exactly one multiple of ten.
 */
public final class ShortestDecimal {
  /** A power of ten scaled to 126 bits, rounded up: {@code high * 2**63 + low}. */
  private record Power(long high, long low) {}

  private static final int LOWEST_K = -324;
  private static final int HIGHEST_K = 292;
  private static final int POWER_BITS = 126;
  private static final long LOW_63_BITS = (1L << 63) - 1;
  private static final long HIDDEN_BIT = 1L << 52;
  private static final int LOWEST_Q = -1074;
  private static final Power[] POWERS = new Power[HIGHEST_K - LOWEST_K + 1];

  private final String digits;
  private final int exponent;

  private ShortestDecimal(long significand, int exponent) {
    long rest = significand;
    int zeros = 0;
    while (rest % 10 == 0) {
      rest /= 10;
      zeros++;
    }
    this.digits = Long.toString(rest);
    this.exponent = exponent + zeros;
  }

  /** The decimal digits, without zeros at either end. */
  public String digits() {
    return digits;
  }

  /** How many digits stand before the decimal point; negative when zeros follow it first. */
  public int pointPosition() {
    return digits.length() + exponent;
  }

  /** The decimal of the magnitude of a finite double that is not zero. */
  public static ShortestDecimal of(double value) {
    long bits = Double.doubleToRawLongBits(value);
    int biased = (int) (bits >>> 52) & 0x7FF;
    long fraction = bits & (HIDDEN_BIT - 1);
    return biased == 0
        ? convert(LOWEST_Q, fraction)
        : convert(biased + LOWEST_Q - 1, fraction | HIDDEN_BIT);
  }

  /** Converts {@code c * 2**q}. */
  private static ShortestDecimal convert(int q, long c) {
    long odd = c & 1;
    long middle = c << 2;
    long upper = middle + 2;
    long lower;
    int k;
    if (c != HIDDEN_BIT || q == LOWEST_Q) {
      lower = middle - 2;
      k = floorLog10Pow2(q);
    } else {
      // At a power of two the doubles below are twice as dense.
      lower = middle - 1;
      k = floorLog10ThreeQuartersPow2(q);
    }
    int shift = q + floorLog2Pow10(-k) + 2;
    Power power = power(k);
    long scaled = roundToOdd(power, middle << shift);
    long scaledLower = roundToOdd(power, lower << shift);
    long scaledUpper = roundToOdd(power, upper << shift);
    long s = scaled >> 2;
    if (s >= 10) {
      long tens = s / 10 * 10;
      boolean lowerIn = scaledLower + odd <= tens << 2;
      boolean upperIn = ((tens + 10) << 2) + odd <= scaledUpper;
      if (lowerIn != upperIn) {
        return new ShortestDecimal(lowerIn ? tens : tens + 10, k);
      }
    }
    boolean lowerIn = scaledLower + odd <= s << 2;
    boolean upperIn = ((s + 1) << 2) + odd <= scaledUpper;
    if (lowerIn != upperIn) {
      return new ShortestDecimal(lowerIn ? s : s + 1, k);
    }
    long side = scaled - (2 * s + 1 << 1);
    return new ShortestDecimal(side < 0 || side == 0 && (s & 1) == 0 ? s : s + 1, k);
  }

  /** The product divided by 2**126, its lowest bit set when anything was cut off. */
  private static long roundToOdd(Power power, long factor) {
    long x1 = Math.multiplyHigh(power.low, factor);
    long y0 = power.high * factor;
    long y1 = Math.multiplyHigh(power.high, factor);
    long z = (y0 >>> 1) + x1;
    long w = y1 + (z >>> 63);
    return w | (z & LOW_63_BITS) + LOW_63_BITS >>> 63;
  }

  private static int floorLog10Pow2(int e) {
    return (int) (e * 661_971_961_083L >> 41);
  }

  private static int floorLog10ThreeQuartersPow2(int e) {
    return (int) (e * 661_971_961_083L - 274_743_187_321L >> 41);
  }

  private static int floorLog2Pow10(int e) {
    return (int) (e * 913_124_641_741L >> 38);
  }

  private static Power power(int k) {
    Power known = POWERS[k - LOWEST_K];
    if (known == null) {
      known = compute(k);
      POWERS[k - LOWEST_K] = known;
    }
    return known;
  }

  /** {@code 10**-k} scaled to 126 bits. */
  private static Power compute(int k) {
    int shift = floorLog2Pow10(-k) - (POWER_BITS - 1);
    BigInteger scaled;
    if (k <= 0) {
      BigInteger ten = BigInteger.TEN.pow(-k);
      scaled = shift >= 0 ? ten.shiftRight(shift) : ten.shiftLeft(-shift);
    } else {
      scaled = BigInteger.ONE.shiftLeft(-shift).divide(BigInteger.TEN.pow(k));
    }
    scaled = scaled.add(BigInteger.ONE);
    return new Power(scaled.shiftRight(63).longValue(), scaled.longValue() & LOW_63_BITS);
  }
}
