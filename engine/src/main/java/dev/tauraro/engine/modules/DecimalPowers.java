package dev.tauraro.engine.modules;

import dev.tauraro.engine.modules.DecimalContext.Mode;
import dev.tauraro.engine.objects.Work;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Powers, exponentials and logarithms of decimals. */
final class DecimalPowers {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Digits beyond those asked for in inner steps. */
  private static final int GUARD = 12;

  /** Digits of whole numbers up to which their exponentials are within the widest context. */
  private static final int MOST_DIGITS = 20;

  /** Digits of whole numbers whose exponentials Java's decimals hold. */
  private static final int GREAT_DIGITS = 8;

  /** Exponents that Java's decimals hold with room to spare. */
  private static final long GREATEST_EXPONENT = 100_000_000;

  private DecimalPowers() {}

  private static BigDecimal java(PyDecimal value) {
    BigDecimal magnitude = new BigDecimal(value.coefficient, Math.toIntExact(-value.exponent));
    return value.negative ? magnitude.negate() : magnitude;
  }

  private static MathContext digits(long precision) {
    Work.steps(precision * precision / 64);
    return new MathContext((int) Math.min(precision, 1_000_000), RoundingMode.HALF_EVEN);
  }

  /** A result that is not exact: rounded as if it had digits without end. */
  private static PyDecimal inexact(BigDecimal value, DecimalContext c) {
    return inexact(PyDecimal.of(value), c);
  }

  private static PyDecimal inexact(PyDecimal value, DecimalContext c) {
    PyDecimal plain = value;
    long wanted = c.precision + GUARD / 2;
    if (plain.digits() < wanted) {
      long shift = wanted - plain.digits();
      plain =
          PyDecimal.finite(
              plain.negative,
              plain.coefficient.multiply(DecimalContext.powerOfTen(shift)),
              plain.exponent - shift);
    }
    return c.fix(plain);
  }

  static PyDecimal exp(PyDecimal value, DecimalContext c) {
    PyDecimal nan = c.nan(value);
    if (nan != null) {
      return nan;
    }
    if (value.isInfinite()) {
      return value.negative ? PyDecimal.ZERO : value;
    }
    if (value.isZero()) {
      return PyDecimal.ONE;
    }
    Mode mode = c.rounding;
    c.rounding = Mode.ROUND_HALF_EVEN;
    try {
      if (value.adjusted() > MOST_DIGITS || value.adjusted() > 6 && !isSmall(value, c)) {
        return outOfRange(!value.negative, false, c);
      }
      if (value.adjusted() < -c.precision - 2) {
        return nearOne(value.negative, false, c);
      }
      return inexact(exp(java(value), c.precision + GUARD), c);
    } finally {
      c.rounding = mode;
    }
  }

  private static boolean isSmall(PyDecimal value, DecimalContext c) {
    return java(value).abs().compareTo(BigDecimal.valueOf(3 * (c.emax - c.etiny()))) < 0;
  }

  /** A result too large for the context, or too small. */
  private static PyDecimal outOfRange(boolean large, boolean negative, DecimalContext c) {
    return c.fix(PyDecimal.finite(negative, BigInteger.ONE, large ? c.emax + 1 : c.etiny() - 1));
  }

  /** One, with a difference too small to be seen. */
  private static PyDecimal nearOne(boolean below, boolean negative, DecimalContext c) {
    BigInteger scale = DecimalContext.powerOfTen(c.precision + 1);
    BigInteger near = below ? scale.subtract(BigInteger.ONE) : scale.add(BigInteger.ONE);
    return c.fix(PyDecimal.finite(negative, near, -c.precision - 1));
  }

  /** The exponential; a power of ten is taken off where Java's exponents would not do. */
  private static PyDecimal exp(BigDecimal x, long precision) {
    if (x.precision() - (long) x.scale() <= GREAT_DIGITS) {
      return PyDecimal.of(series(x, precision));
    }
    BigDecimal ten = ln(BigDecimal.TEN, precision + 2 * MOST_DIGITS);
    BigDecimal tens = x.divide(ten, 0, RoundingMode.FLOOR);
    PyDecimal rest = PyDecimal.of(series(x.subtract(tens.multiply(ten)), precision));
    return PyDecimal.finite(false, rest.coefficient, rest.exponent + tens.longValueExact());
  }

  private static BigDecimal series(BigDecimal x, long precision) {
    int size = Math.max(0, x.precision() - x.scale());
    int halvings = 8 + Math.max(0, (int) (size * 3.4));
    MathContext mc = digits(precision + size + halvings / 3 + 4);
    BigDecimal reduced = x.divide(TWO.pow(halvings), mc);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    BigDecimal least = BigDecimal.ONE.scaleByPowerOfTen(-mc.getPrecision());
    for (int i = 1; term.abs().compareTo(least) > 0; i++) {
      Work.steps(1);
      term = term.multiply(reduced, mc).divide(BigDecimal.valueOf(i), mc);
      sum = sum.add(term, mc);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum, mc);
    }
    return sum;
  }

  static PyDecimal ln(PyDecimal value, DecimalContext c) {
    PyDecimal special = logarithmOfSpecial(value, c);
    if (special != null) {
      return special;
    }
    if (value.isFinite() && DecimalMath.compare(value, PyDecimal.ONE) == 0) {
      return PyDecimal.ZERO;
    }
    return halfEven(c, () -> inexact(ln(value, c.precision + GUARD), c));
  }

  static PyDecimal log10(PyDecimal value, DecimalContext c) {
    PyDecimal special = logarithmOfSpecial(value, c);
    if (special != null) {
      return special;
    }
    PyDecimal stripped = PyDecimal.strip(value);
    if (stripped.coefficient.equals(BigInteger.ONE)) {
      return c.fix(PyDecimal.of(BigInteger.valueOf(stripped.exponent)));
    }
    return halfEven(
        c,
        () -> {
          MathContext mc = digits(c.precision + 2 * GUARD);
          BigDecimal quotient =
              ln(value, c.precision + 2 * GUARD)
                  .divide(ln(BigDecimal.TEN, c.precision + 2 * GUARD), mc);
          return inexact(quotient, c);
        });
  }

  private static PyDecimal halfEven(
      DecimalContext c, java.util.function.Supplier<PyDecimal> operation) {
    Mode mode = c.rounding;
    c.rounding = Mode.ROUND_HALF_EVEN;
    try {
      return operation.get();
    } finally {
      c.rounding = mode;
    }
  }

  private static PyDecimal logarithmOfSpecial(PyDecimal value, DecimalContext c) {
    PyDecimal nan = c.nan(value);
    if (nan != null) {
      return nan;
    }
    if (value.isZero()) {
      return PyDecimal.infinite(true);
    }
    if (value.negative) {
      return c.invalid(null);
    }
    return value.isInfinite() ? value : null;
  }

  private static BigDecimal ln(PyDecimal value, long precision) {
    if (Math.abs(value.exponent) < GREATEST_EXPONENT) {
      return ln(java(value), precision);
    }
    BigDecimal leading = new BigDecimal(value.coefficient, value.digits() - 1);
    return ln(leading, precision + MOST_DIGITS)
        .add(
            ln(BigDecimal.TEN, precision + MOST_DIGITS)
                .multiply(BigDecimal.valueOf(value.adjusted())));
  }

  /** The natural logarithm of a positive number, by the series of atanh after roots. */
  private static BigDecimal ln(BigDecimal x, long precision) {
    long cancelled = Math.max(0, -x.subtract(BigDecimal.ONE).stripTrailingZeros().scale());
    BigDecimal distance = x.subtract(BigDecimal.ONE);
    int lost = Math.max(0, distance.scale() - distance.precision());
    MathContext mc = digits(precision + lost + 10 + cancelled % 7);
    int shift = x.precision() - x.scale() - 1;
    BigDecimal mantissa = lost > 0 ? x : x.scaleByPowerOfTen(-shift);
    BigDecimal result = lnNearOne(mantissa, mc);
    if (lost == 0 && shift != 0) {
      BigDecimal ten = lnNearOne(BigDecimal.TEN, mc);
      result = result.add(ten.multiply(BigDecimal.valueOf(shift), mc), mc);
    }
    return result;
  }

  private static BigDecimal lnNearOne(BigDecimal x, MathContext mc) {
    MathContext wide = new MathContext(mc.getPrecision() + 6, RoundingMode.HALF_EVEN);
    BigDecimal value = x;
    int roots = 0;
    BigDecimal near = new BigDecimal("0.1");
    while (value.subtract(BigDecimal.ONE).abs().compareTo(near) > 0) {
      value = value.sqrt(wide);
      roots++;
    }
    BigDecimal z = value.subtract(BigDecimal.ONE).divide(value.add(BigDecimal.ONE), wide);
    BigDecimal square = z.multiply(z, wide);
    BigDecimal power = z;
    BigDecimal sum = z;
    int least = z.signum() == 0 ? 0 : z.precision() - z.scale() - mc.getPrecision() - 4;
    for (int i = 3; z.signum() != 0; i += 2) {
      Work.steps(1);
      power = power.multiply(square, wide);
      BigDecimal term = power.divide(BigDecimal.valueOf(i), wide);
      if (term.signum() == 0 || term.precision() - term.scale() < least) {
        break;
      }
      sum = sum.add(term, wide);
    }
    return sum.multiply(TWO.pow(roots + 1), wide);
  }

  static PyDecimal power(PyDecimal base, PyDecimal exponent, DecimalContext c) {
    PyDecimal nan = c.nan(base, exponent);
    if (nan != null) {
      return nan;
    }
    if (exponent.isZero()) {
      return base.isZero() ? c.invalid(null) : PyDecimal.ONE;
    }
    boolean whole = exponent.isIntegral();
    boolean odd = whole && isOdd(exponent);
    boolean negative = base.negative && odd;
    if (base.negative && !whole && !base.isZero()) {
      return c.invalid(null);
    }
    if (base.isZero()) {
      return exponent.negative
          ? PyDecimal.infinite(negative)
          : PyDecimal.finite(negative, BigInteger.ZERO, 0);
    }
    if (base.isInfinite()) {
      return exponent.negative
          ? PyDecimal.finite(negative, BigInteger.ZERO, 0)
          : PyDecimal.infinite(negative);
    }
    PyDecimal magnitude = base.withSign(false);
    int order = DecimalMath.compare(magnitude, PyDecimal.ONE);
    if (exponent.isInfinite()) {
      if (order == 0) {
        return inexactOne(false, c);
      }
      return order > 0 == exponent.negative ? PyDecimal.ZERO : PyDecimal.infinite(false);
    }
    if (order == 0) {
      return powerOfOne(magnitude, exponent, negative, whole, c);
    }
    return finitePower(magnitude, exponent, negative, whole, c);
  }

  private static boolean isOdd(PyDecimal value) {
    PyDecimal stripped = PyDecimal.strip(value);
    return stripped.exponent == 0 && stripped.coefficient.testBit(0);
  }

  private static PyDecimal inexactOne(boolean negative, DecimalContext c) {
    c.signal(DecimalContext.INEXACT | DecimalContext.ROUNDED);
    return PyDecimal.finite(
        negative, DecimalContext.powerOfTen(c.precision - 1), -(c.precision - 1));
  }

  private static PyDecimal powerOfOne(
      PyDecimal base, PyDecimal exponent, boolean negative, boolean whole, DecimalContext c) {
    if (!whole) {
      return inexactOne(negative, c);
    }
    long least = 1 - c.precision;
    long scale;
    if (exponent.negative) {
      scale = 0;
    } else {
      BigInteger times =
          exponent.adjusted() > 9
              ? DecimalContext.powerOfTen(10)
              : exponent.coefficient.multiply(
                  DecimalContext.powerOfTen(Math.max(0, exponent.exponent)));
      BigInteger product = BigInteger.valueOf(base.exponent).multiply(times);
      scale = product.bitLength() > 40 ? Long.MIN_VALUE : product.longValue();
    }
    if (scale < least) {
      c.signal(DecimalContext.ROUNDED);
      scale = least;
    }
    return PyDecimal.finite(negative, DecimalContext.powerOfTen(-scale), scale);
  }

  private static PyDecimal finitePower(
      PyDecimal base, PyDecimal exponent, boolean negative, boolean whole, DecimalContext c) {
    boolean grows = DecimalMath.compare(base, PyDecimal.ONE) > 0 != exponent.negative;
    double size = Math.abs(logarithm(base)) * exponent(exponent);
    if (size > 4.0 * Math.max(c.emax, -c.etiny())) {
      return outOfRange(grows, negative, c);
    }
    if (exponent.adjusted() < -c.precision - 2 * MOST_DIGITS) {
      return nearOne(!grows, negative, c);
    }
    if (whole && exponent.adjusted() < MOST_DIGITS - 2) {
      return wholePower(base, java(exponent).longValueExact(), negative, c);
    }
    if (!whole) {
      PyDecimal exact = exactRoot(base, exponent, c);
      if (exact != null) {
        return exact;
      }
    }
    long digits = c.precision + GUARD + 20;
    BigDecimal product = ln(base, digits).multiply(java(exponent), digits(digits));
    long places = product.precision() - (long) product.scale();
    if (places > MOST_DIGITS) {
      return outOfRange(grows, negative, c);
    }
    if (places < -c.precision - 2) {
      return nearOne(!grows, negative, c);
    }
    return inexact(exp(product, c.precision + GUARD).withSign(negative), c);
  }

  private static double logarithm(PyDecimal value) {
    double leading =
        new BigDecimal(value.coefficient).movePointLeft(value.digits() - 1).doubleValue();
    return Math.log10(leading) + value.adjusted();
  }

  private static double exponent(PyDecimal value) {
    if (Math.abs(value.adjusted()) > 300) {
      return value.adjusted() > 0 ? Double.MAX_VALUE : 0;
    }
    return Math.abs(java(value).doubleValue());
  }

  /**
   * The power by multiplication, with digits to spare: by squares from the highest bit of the
   * exponent, as the General Decimal Arithmetic's reference does, so that exact results have its
   * exponents.
   */
  private static PyDecimal wholePower(PyDecimal base, long n, boolean negative, DecimalContext c) {
    long times = Math.abs(n);
    int spare = Long.toString(times).length() + (n < 0 ? 3 : 2);
    digits(c.precision + spare);
    DecimalContext wide = c.inner(c.precision + spare, Mode.ROUND_HALF_EVEN);
    PyDecimal factor = n < 0 ? DecimalMath.divide(PyDecimal.ONE, base, wide) : base;
    PyDecimal power = factor;
    for (long bit = Long.highestOneBit(times) >> 1; bit > 0; bit >>= 1) {
      power = DecimalMath.multiply(power, power, wide);
      if ((times & bit) != 0) {
        power = DecimalMath.multiply(power, factor, wide);
      }
    }
    c.signal(wide.flags & ~DecimalContext.CLAMPED);
    return c.fix(power.withSign(negative));
  }

  /** The square root taken some times, when the exponent is such a fraction and it is exact. */
  private static PyDecimal exactRoot(PyDecimal base, PyDecimal exponent, DecimalContext c) {
    BigDecimal doubled = java(exponent.withSign(false)).multiply(TWO);
    if (doubled.stripTrailingZeros().scale() > 0 || doubled.precision() - doubled.scale() > 3) {
      return null;
    }
    DecimalContext wide = c.inner(c.precision + 4, Mode.ROUND_HALF_EVEN);
    PyDecimal root = DecimalMath.sqrt(base, wide);
    if ((wide.flags & DecimalContext.INEXACT) != 0
        || DecimalMath.compare(DecimalMath.multiply(root, root, wide), base) != 0) {
      return null;
    }
    int times = doubled.intValueExact();
    PyDecimal stripped = PyDecimal.strip(root);
    BigInteger power = stripped.coefficient.pow(times);
    if (exponent.negative || PyDecimal.digits(power) > c.precision) {
      return null;
    }
    PyDecimal plain = PyDecimal.finite(false, power, stripped.exponent * times);
    long pad = c.precision - plain.digits();
    c.signal(DecimalContext.INEXACT | DecimalContext.ROUNDED);
    return c.fix(
        PyDecimal.finite(
            false,
            plain.coefficient.multiply(DecimalContext.powerOfTen(pad)),
            plain.exponent - pad));
  }
}
