package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** {@code round}: half to even, on the exact value. */
public final class Rounding {
  /** More decimals than this leave every double as it is. */
  private static final int MOST_DECIMALS = 323;

  /** Rounding to fewer decimals than this (a power of ten above all doubles) gives zero. */
  private static final int FEWEST_DECIMALS = -309;

  private static final int FAST_DECIMALS = 15;
  private static final double[] POWERS_OF_TEN = powersOfTen();

  private Rounding() {}

  private static double[] powersOfTen() {
    double[] powers = new double[FAST_DECIMALS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** {@code round(value)} of a float: an int. */
  public static Object toInt(double value) {
    return Numbers.truncate(Math.rint(value));
  }

  /** {@code round(value, decimals)} of a float: a float. */
  public static double toDecimals(double value, long decimals) {
    if (!Double.isFinite(value) || decimals > MOST_DECIMALS) {
      return value;
    }
    if (decimals < FEWEST_DECIMALS) {
      return Math.copySign(0.0, value);
    }
    if (decimals >= 0 && decimals <= FAST_DECIMALS) {
      double power = POWERS_OF_TEN[(int) decimals];
      double product = value * power;
      double whole = Math.rint(product);
      // Far from the middle between two integers the product's own rounding does not matter.
      if (Math.abs(product) < 0x1p40 && Math.abs(Math.abs(product - whole) - 0.5) > 0.001) {
        return Math.copySign(whole / power, value);
      }
    }
    double rounded =
        new BigDecimal(value).setScale((int) decimals, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(rounded)) {
      throw Errors.overflowError("rounded value too large to represent");
    }
    return Math.copySign(rounded, value);
  }

  /** {@code round(value, decimals)} of an int: an int. */
  public static Object intToDecimals(Object value, long decimals) {
    if (decimals >= 0) {
      return value;
    }
    BigInteger number = Numbers.big(value);
    // 10 ** n has more than 3 n bits: the power is more than twice the number.
    if (-decimals > number.bitLength() / 3L + 2) {
      return 0L;
    }
    BigDecimal rounded = new BigDecimal(number).setScale((int) decimals, RoundingMode.HALF_EVEN);
    return Numbers.normalize(rounded.toBigInteger());
  }
}
