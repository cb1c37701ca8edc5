package dev.tauraro.engine.runtime;

/**
 * Elementary functions whose Java versions are off by a unit in the last place more often than
 * those of the C library: computed in {@link DoubleDouble} arithmetic and rounded once, so that
 * they give the nearest double in all but one of millions of cases.
 */
public final class AccurateMath {
  /** Table entries lie this far apart; what is left of an argument is at most half of it. */
  private static final int STEPS = 64;

  /** Below this size the cubic term of a series is all that can matter. */
  private static final double TINY = 0x1p-27;

  /** Beyond this ratio one of two numbers does not matter, or Java's result is as good. */
  private static final double FAR = 0x1p60;

  /** Exponents below this leave room for squares and what these lack. */
  private static final int MODERATE = 300;

  /** Multiplying by this and subtracting leaves the upper half of a double's bits. */
  private static final double SPLITTER = 0x1p27 + 1;

  private static final double HALF_LOG_2 = 0.34657359027997264;
  private static final double LOG_2 = 0.6931471805599453;
  private static final double LOG10_E = 0.4342944819032518;

  /**
   * The logarithm of 2 to base 10; its upper part has trailing zeros, so that multiples are exact.
   */
  private static final double LOG10_2_HIGH = 0x1.34413509f6p-2;

  private static final double LOG10_2_LOW = 0x1.9fef311f12b36p-42;

  private static final DoubleDouble ONE = DoubleDouble.of(1.0);
  private static final DoubleDouble THIRD = ONE.dividedBy(DoubleDouble.of(3.0));
  private static final DoubleDouble[] ARCTANGENTS = arctangents();

  /** Logarithms of 1 + (k - LOWEST) / STEPS. */
  private static final int LOWEST = 20;

  private static final DoubleDouble[] LOGARITHMS = logarithms();

  private AccurateMath() {}

  private static DoubleDouble[] arctangents() {
    DoubleDouble[] table = new DoubleDouble[STEPS + 1];
    table[0] = DoubleDouble.of(0.0);
    for (int k = 1; k <= STEPS; k++) {
      DoubleDouble between =
          DoubleDouble.of(STEPS).dividedBy(DoubleDouble.of((double) STEPS * STEPS + k * (k - 1.0)));
      table[k] = table[k - 1].plus(series(between, -1.0));
    }
    return table;
  }

  private static DoubleDouble[] logarithms() {
    DoubleDouble[] table = new DoubleDouble[2 * STEPS];
    table[LOWEST] = DoubleDouble.of(0.0);
    for (int k = LOWEST + 1; k < table.length; k++) {
      table[k] = table[k - 1].plus(logarithmOfRatio(node(k), node(k - 1)));
    }
    for (int k = LOWEST - 1; k >= 0; k--) {
      table[k] = table[k + 1].plus(logarithmOfRatio(node(k), node(k + 1)));
    }
    return table;
  }

  private static double node(int k) {
    return 1.0 + (double) (k - LOWEST) / STEPS;
  }

  /** {@code log(a / b)} for numbers that are close to each other. */
  private static DoubleDouble logarithmOfRatio(double a, double b) {
    DoubleDouble s = DoubleDouble.sum(a, -b).dividedBy(DoubleDouble.sum(a, b));
    return series(s, 1.0).times(2.0);
  }

  /**
   * {@code x + sign x**3 / 3 + x**5 / 5 + sign x**7 / 7 …} for small x: the hyperbolic arctangent
   * for a sign of 1, the arctangent for -1.
   */
  private static DoubleDouble series(DoubleDouble x, double sign) {
    DoubleDouble square = x.times(x).times(sign);
    double z = square.high();
    double tail =
        z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11 + z * (1.0 / 13 + z / 15)))));
    DoubleDouble factor = THIRD.plus(DoubleDouble.of(tail));
    return x.plus(x.times(square).times(factor));
  }

  /** {@code atan(a / b)} of positive numbers. */
  private static DoubleDouble arctangent(DoubleDouble a, DoubleDouble b) {
    if (a.high() > b.high()) {
      return DoubleDouble.HALF_PI.minus(arctangent(b, a));
    }
    DoubleDouble ratio = a.dividedBy(b);
    int k = (int) Math.rint(ratio.high() * STEPS);
    DoubleDouble node = DoubleDouble.of((double) k / STEPS);
    DoubleDouble rest = ratio.minus(node).dividedBy(ONE.plus(ratio.times(node)));
    return ARCTANGENTS[k].plus(series(rest, -1.0));
  }

  public static double atan(double x) {
    double size = Math.abs(x);
    if (!(size >= TINY)) {
      return x == 0 ? x : x - x * x * x / 3;
    }
    if (size > FAR) {
      return Math.atan(x);
    }
    return Math.copySign(arctangent(DoubleDouble.of(size), ONE).value(), x);
  }

  public static double atan2(double y, double x) {
    double sizeY = Math.abs(y);
    double sizeX = Math.abs(x);
    double larger = Math.max(sizeX, sizeY);
    double smaller = Math.min(sizeX, sizeY);
    // Scaling keeps the parts of products away from overflow and underflow.
    int exponent = Math.getExponent(larger);
    if (!(smaller > 0) || Double.isInfinite(larger)) {
      return Math.atan2(y, x);
    }
    double a = Math.scalb(sizeY, -exponent);
    double b = Math.scalb(sizeX, -exponent);
    if (Math.min(a, b) < 1 / FAR) {
      return a > b
          ? Math.copySign(DoubleDouble.HALF_PI.high(), y)
          : x < 0 ? Math.copySign(DoubleDouble.PI.high(), y) : y / x;
    }
    DoubleDouble angle = arctangent(DoubleDouble.of(a), DoubleDouble.of(b));
    if (x < 0) {
      angle = DoubleDouble.PI.minus(angle);
    }
    return Math.copySign(angle.value(), y);
  }

  public static double asin(double x) {
    double size = Math.abs(x);
    if (!(size >= TINY)) {
      return x + x * x * x / 6;
    }
    if (!(size < 1)) {
      return Math.asin(x);
    }
    return Math.copySign(arctangent(DoubleDouble.of(size), cathetus(size)).value(), x);
  }

  public static double acos(double x) {
    double size = Math.abs(x);
    if (!(size < 1) || size == 0) {
      return Math.acos(x);
    }
    DoubleDouble angle =
        size < TINY * TINY
            ? DoubleDouble.HALF_PI
            : arctangent(cathetus(size), DoubleDouble.of(size));
    return (x < 0 ? DoubleDouble.PI.minus(angle) : angle).value();
  }

  /** {@code sqrt(1 - x * x)} */
  private static DoubleDouble cathetus(double x) {
    return ONE.minus(DoubleDouble.product(x, x)).squareRoot();
  }

  public static double hypot(double x, double y) {
    double larger = Math.max(Math.abs(x), Math.abs(y));
    double smaller = Math.min(Math.abs(x), Math.abs(y));
    if (!(smaller > 0) || Double.isInfinite(larger)) {
      return Math.hypot(x, y);
    }
    int exponent = Math.getExponent(larger);
    if (Math.abs(exponent) < MODERATE) {
      return smaller < larger / FAR ? larger : rootOfSquares(larger, smaller);
    }
    double a = Math.scalb(larger, -exponent);
    double b = Math.scalb(smaller, -exponent);
    if (b < 1 / FAR) {
      return larger;
    }
    return Math.scalb(rootOfSquares(a, b), exponent);
  }

  /**
   * {@code sqrt(a * a + b * b)}, the sum with twice the bits of a double; {@code a} is not the
   * smaller one. No objects, for the absolute value of complex numbers is asked for in loops.
   */
  private static double rootOfSquares(double a, double b) {
    double squareA = a * a;
    double squareB = b * b;
    double sum = squareA + squareB;
    double rest = squareB - (sum - squareA);
    rest += restOfSquare(a, squareA) + restOfSquare(b, squareB);
    double high = sum + rest;
    double low = rest - (high - sum);
    double root = Math.sqrt(high);
    double square = root * root;
    // The root's square is so close that the difference is exact.
    double missing = (high - square) + (low - restOfSquare(root, square));
    return root + missing / (2 * root);
  }

  /** What a square rounded to a double lacks. */
  private static double restOfSquare(double x, double square) {
    double split = SPLITTER * x;
    double upper = split - (split - x);
    double lower = x - upper;
    return ((upper * upper - square) + 2 * upper * lower) + lower * lower;
  }

  /** Logarithm to base 10: the exponent's part and the significand's, each in two pieces. */
  public static double log10(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    double normal = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
    int exponent = Math.getExponent(normal) - (x < Double.MIN_NORMAL ? 54 : 0);
    int shift = exponent < 0 ? 1 : 0;
    double m = Math.scalb(normal, -Math.getExponent(normal) - shift);
    double y = exponent + shift;
    return (y * LOG10_2_LOW + LOG10_E * Math.log(m)) + y * LOG10_2_HIGH;
  }

  /** Inverse of the hyperbolic sine; the ranges are those of fdlibm, as in most C libraries. */
  public static double asinh(double x) {
    double size = Math.abs(x);
    if (Double.isInfinite(x) || size < 0x1p-28) {
      return x;
    }
    double square = size * size;
    double result;
    if (size > 0x1p28) {
      result = Math.log(size) + LOG_2;
    } else if (size > 2) {
      result = Math.log(2 * size + 1 / (Math.sqrt(square + 1) + size));
    } else {
      result = Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  /** Inverse of the hyperbolic cosine, in the ranges of fdlibm; nan below 1. */
  public static double acosh(double x) {
    if (x < 1) {
      return Double.NaN;
    }
    if (x > 0x1p28) {
      return Math.log(x) + LOG_2;
    }
    if (x > 2) {
      return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double over = x - 1;
    return Math.log1p(over + Math.sqrt(2 * over + over * over));
  }

  /** Inverse of the hyperbolic tangent, in the ranges of fdlibm, for values below 1. */
  public static double atanh(double x) {
    double size = Math.abs(x);
    if (size < 0x1p-28) {
      return x;
    }
    double twice = size + size;
    double part = size < 0.5 ? twice + twice * size / (1 - size) : twice / (1 - size);
    return Math.copySign(0.5 * Math.log1p(part), x);
  }

  public static double cosh(double x) {
    double size = Math.abs(x);
    if (size < HALF_LOG_2) {
      double t = Math.expm1(size);
      double w = 1 + t;
      return size < 0x1p-55 ? w : 1 + t * t / (w + w);
    }
    if (size < 22) {
      double t = AccurateWaves.exp(size);
      return 0.5 * t + 0.5 / t;
    }
    return size < 709 ? 0.5 * AccurateWaves.exp(size) : Math.cosh(x);
  }

  public static double log2(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    double normal = x;
    int exponent = 0;
    if (x < Double.MIN_NORMAL) {
      normal = x * 0x1p54;
      exponent = -54;
    }
    exponent += Math.getExponent(normal);
    double m = Math.scalb(normal, -Math.getExponent(normal));
    if (m > 1.4) {
      m /= 2;
      exponent++;
    }
    int k = (int) Math.rint((m - 1) * STEPS) + LOWEST;
    DoubleDouble log = LOGARITHMS[k].plus(logarithmOfRatio(m, node(k)));
    return log.times(DoubleDouble.LOG2_E).plus(DoubleDouble.of(exponent)).value();
  }
}
