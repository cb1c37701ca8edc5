package dev.tauraro.engine.runtime;

/**
 * The error function and its complement: a power series in {@link DoubleDouble} arithmetic near
 * zero, a continued fraction far from it.
 */
public final class ErrorFunction {
  private static final DoubleDouble TWO_BY_ROOT_PI =
      new DoubleDouble(0x1.20dd750429b6dp0, 0x1.1ae3a914fed80p-56);

  private static final DoubleDouble LN_2 =
      new DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);

  /** Up to here the alternating series loses no more digits to cancellation than it can spare. */
  private static final double NEAR = 3.0;

  private static final double TINY = 0x1p-28;

  /** From here on the complement is below the smallest double. */
  private static final double VANISHING = 27.5;

  private static final int FRACTION_TERMS = 60;
  private static final int EXPONENTIAL_TERMS = 11;
  private static final int SQUARINGS = 8;

  private ErrorFunction() {}

  public static double erf(double x) {
    double size = Math.abs(x);
    if (size < TINY) {
      return TWO_BY_ROOT_PI.times(x).value();
    }
    if (!(size > NEAR)) {
      return Double.isNaN(x) ? x : series(x).value();
    }
    return Math.copySign(1 - fraction(size), x);
  }

  public static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Math.abs(x) <= NEAR) {
      return DoubleDouble.of(1.0).minus(series(x)).value();
    }
    return x > 0 ? fraction(x) : 2 - fraction(-x);
  }

  /** {@code 2 / sqrt(pi) * (x - x**3 / 3 + x**5 / (5 * 2!) - …)} */
  private static DoubleDouble series(double x) {
    DoubleDouble square = DoubleDouble.product(x, x);
    DoubleDouble power = DoubleDouble.of(x);
    DoubleDouble sum = power;
    for (int n = 1; Math.abs(power.high()) > Math.abs(sum.high()) * 0x1p-110; n++) {
      power = power.times(square).dividedBy(DoubleDouble.of(-n));
      sum = sum.plus(power.dividedBy(DoubleDouble.of(2 * n + 1)));
    }
    return sum.times(TWO_BY_ROOT_PI);
  }

  /** The complement for large positive numbers, evaluated from the innermost term outwards. */
  private static double fraction(double x) {
    if (x > VANISHING) {
      return 0;
    }
    DoubleDouble tail = DoubleDouble.of(x);
    for (int n = FRACTION_TERMS; n > 0; n--) {
      tail = DoubleDouble.of(n / 2.0).dividedBy(tail).plus(DoubleDouble.of(x));
    }
    // The square's rounding error would be magnified by the exponential.
    DoubleDouble square = DoubleDouble.product(x, x);
    int halvings = (int) Math.rint(square.high() / LN_2.high());
    DoubleDouble rest = exponential(LN_2.times(halvings).minus(square));
    return Math.scalb(rest.dividedBy(tail).times(TWO_BY_ROOT_PI).value() / 2, -halvings);
  }

  /** {@code e**x} for a small number: by the series for a part of it, squared. */
  private static DoubleDouble exponential(DoubleDouble x) {
    DoubleDouble part = x.times(Math.scalb(1.0, -SQUARINGS));
    DoubleDouble power = DoubleDouble.of(1.0);
    DoubleDouble sum = power;
    for (int n = 1; n <= EXPONENTIAL_TERMS; n++) {
      power = power.times(part).dividedBy(DoubleDouble.of(n));
      sum = sum.plus(power);
    }
    for (int i = 0; i < SQUARINGS; i++) {
      sum = sum.times(sum);
    }
    return sum;
  }
}
