package dev.tauraro.engine.runtime;

/**
 * The exponential function and waves, rounded correctly but in rarest cases. Slower than those of
 * {@link Math}, for results that are put together of several.
 */
public final class AccurateWaves {
  private static final DoubleDouble ONE = DoubleDouble.of(1.0);
  private static final DoubleDouble LOG_2 =
      new DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);

  /** Exponents beyond this are left to {@link Math}, as are angles of more half turns. */
  private static final double MODERATE = 700;

  private static final double FAR = 0x1p20;
  private static final double TINY = 0x1p-20;
  private static final int HALVINGS = 6;
  private static final int EXPONENTIAL_TERMS = 11;
  private static final int LAST_POWER = 27;

  private AccurateWaves() {}

  public static double exp(double x) {
    double size = Math.abs(x);
    if (!(size < MODERATE) || size < TINY) {
      return Math.exp(x);
    }
    double exponent = Math.rint(x * DoubleDouble.LOG2_E.high());
    DoubleDouble rest = DoubleDouble.of(x).minus(LOG_2.times(exponent));
    DoubleDouble part = rest.times(1.0 / (1 << HALVINGS));
    DoubleDouble term = part;
    DoubleDouble less1 = part;
    for (int n = 2; n <= EXPONENTIAL_TERMS; n++) {
      term = term.times(part).dividedBy(DoubleDouble.of(n));
      less1 = less1.plus(term);
    }
    for (int i = 0; i < HALVINGS; i++) {
      less1 = less1.times(less1).plus(less1.times(2.0));
    }
    return Math.scalb(ONE.plus(less1).value(), (int) exponent);
  }

  public static double sin(double x) {
    DoubleDouble result = wave(x, 0);
    return result == null ? Math.sin(x) : result.value();
  }

  public static double cos(double x) {
    DoubleDouble result = wave(x, 1);
    return result == null ? Math.cos(x) : result.value();
  }

  public static double tan(double x) {
    DoubleDouble sine = wave(x, 0);
    return sine == null ? Math.tan(x) : sine.dividedBy(wave(x, 1)).value();
  }

  /** The sine of an angle and some quarters of a turn; null for angles that lack digits here. */
  private static DoubleDouble wave(double x, int quarters) {
    if (!(Math.abs(x) < FAR)) {
      return null;
    }
    double turns = Math.rint(x / DoubleDouble.HALF_PI.high());
    DoubleDouble rest = DoubleDouble.of(x).minus(DoubleDouble.HALF_PI.times(turns));
    if (Math.abs(rest.high()) < TINY) {
      return null;
    }
    int place = (int) turns + quarters;
    DoubleDouble result = (place & 1) == 0 ? series(rest, rest, 2) : series(ONE, rest, 1);
    return (place & 2) == 0 ? result : result.times(-1.0);
  }

  /** {@code first - first x**2 / (p (p + 1)) + …}, each term with the two next factors. */
  private static DoubleDouble series(DoubleDouble first, DoubleDouble x, int firstPower) {
    DoubleDouble square = x.times(x).times(-1.0);
    DoubleDouble term = first;
    DoubleDouble sum = first;
    for (int power = firstPower; power < LAST_POWER; power += 2) {
      term = term.times(square).dividedBy(DoubleDouble.of(power * (power + 1.0)));
      sum = sum.plus(term);
    }
    return sum;
  }
}
