package dev.tauraro.engine.modules;

import dev.tauraro.engine.modules.DecimalContext.Mode;
import java.math.BigInteger;

/** Arithmetic of decimals: exact results, rounded once by the context. */
final class DecimalMath {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private DecimalMath() {}

  static PyDecimal add(PyDecimal a, PyDecimal b, DecimalContext c) {
    PyDecimal nan = c.nan(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return b.isInfinite() && a.negative != b.negative ? c.invalid(null) : a;
    }
    if (b.isInfinite()) {
      return b;
    }
    long exponent = Math.min(a.exponent, b.exponent);
    boolean floor = c.rounding == Mode.ROUND_FLOOR && a.negative != b.negative;
    if (a.isZero() && b.isZero()) {
      boolean negative = floor || a.negative && b.negative;
      return c.fix(PyDecimal.finite(negative, BigInteger.ZERO, exponent));
    }
    if (a.isZero() || b.isZero()) {
      PyDecimal other = a.isZero() ? b : a;
      exponent = Math.max(exponent, other.exponent - c.precision - 1);
      return c.fix(rescale(other, exponent, c.rounding));
    }
    PyDecimal[] aligned = align(a, b, c.precision);
    BigInteger left = signed(aligned[0]);
    BigInteger sum = left.add(signed(aligned[1]));
    if (sum.signum() == 0) {
      return c.fix(PyDecimal.finite(floor, BigInteger.ZERO, exponent));
    }
    return c.fix(PyDecimal.finite(sum.signum() < 0, sum.abs(), aligned[0].exponent));
  }

  private static BigInteger signed(PyDecimal value) {
    return value.negative ? value.coefficient.negate() : value.coefficient;
  }

  /** Both with the same exponent; a far smaller one becomes the least that still counts. */
  private static PyDecimal[] align(PyDecimal a, PyDecimal b, long precision) {
    boolean aGreater = a.exponent >= b.exponent;
    PyDecimal high = aGreater ? a : b;
    PyDecimal low = aGreater ? b : a;
    long least = high.exponent + Math.min(-1, high.digits() - precision - 2);
    if (low.digits() + low.exponent - 1 < least) {
      low = PyDecimal.finite(low.negative, BigInteger.ONE, least);
    }
    BigInteger scaled =
        high.coefficient.multiply(DecimalContext.powerOfTen(high.exponent - low.exponent));
    high = PyDecimal.finite(high.negative, scaled, low.exponent);
    return aGreater ? new PyDecimal[] {high, low} : new PyDecimal[] {low, high};
  }

  static PyDecimal subtract(PyDecimal a, PyDecimal b, DecimalContext c) {
    PyDecimal nan = c.nan(a, b);
    return nan != null ? nan : add(a, b.withSign(!b.negative), c);
  }

  static PyDecimal multiply(PyDecimal a, PyDecimal b, DecimalContext c) {
    PyDecimal nan = c.nan(a, b);
    return nan != null ? nan : c.fix(product(a, b, c));
  }

  private static PyDecimal product(PyDecimal a, PyDecimal b, DecimalContext c) {
    boolean negative = a.negative != b.negative;
    if (a.isInfinite() || b.isInfinite()) {
      return a.isZero() || b.isZero() ? c.invalid(null) : PyDecimal.infinite(negative);
    }
    return PyDecimal.finite(
        negative, a.coefficient.multiply(b.coefficient), a.exponent + b.exponent);
  }

  /** {@code a * b + third}, rounded once. */
  static PyDecimal fma(PyDecimal a, PyDecimal b, PyDecimal third, DecimalContext c) {
    boolean signaling = third.kind == PyDecimal.Kind.SIGNALING;
    PyDecimal nan = signaling ? c.nan(a, b, third) : c.nan(a, b);
    if (nan != null) {
      return nan;
    }
    PyDecimal product = product(a, b, c);
    return product.isNan() ? product : add(product, third, c);
  }

  static PyDecimal divide(PyDecimal a, PyDecimal b, DecimalContext c) {
    PyDecimal nan = c.nan(a, b);
    if (nan != null) {
      return nan;
    }
    boolean negative = a.negative != b.negative;
    if (a.isInfinite()) {
      return b.isInfinite() ? c.invalid(null) : PyDecimal.infinite(negative);
    }
    if (b.isInfinite()) {
      c.signal(DecimalContext.CLAMPED);
      return PyDecimal.finite(negative, BigInteger.ZERO, c.etiny());
    }
    if (b.isZero()) {
      if (a.isZero()) {
        return c.invalid("DivisionUndefined");
      }
      c.signal(DecimalContext.DIVISION);
      return PyDecimal.infinite(negative);
    }
    if (a.isZero()) {
      return c.fix(PyDecimal.finite(negative, BigInteger.ZERO, a.exponent - b.exponent));
    }
    long shift = b.digits() - a.digits() + c.precision + 1;
    long exponent = a.exponent - b.exponent - shift;
    BigInteger above = a.coefficient;
    BigInteger below = b.coefficient;
    if (shift >= 0) {
      above = above.multiply(DecimalContext.powerOfTen(shift));
    } else {
      below = below.multiply(DecimalContext.powerOfTen(-shift));
    }
    BigInteger[] parts = above.divideAndRemainder(below);
    BigInteger quotient = parts[0];
    if (parts[1].signum() != 0) {
      if (quotient.mod(FIVE).signum() == 0) {
        quotient = quotient.add(BigInteger.ONE);
      }
      return c.fix(PyDecimal.finite(negative, quotient, exponent));
    }
    return c.fix(reduceTo(negative, quotient, exponent, a.exponent - b.exponent));
  }

  /** Takes zeros from the end until the exponent is the ideal one. */
  private static PyDecimal reduceTo(
      boolean negative, BigInteger coefficient, long exponent, long ideal) {
    BigInteger rest = coefficient;
    long at = exponent;
    while (at < ideal) {
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.TEN);
      if (parts[1].signum() != 0) {
        break;
      }
      rest = parts[0];
      at++;
    }
    return PyDecimal.finite(negative, rest, at);
  }

  /** Whole quotient and remainder of finite numbers, or null when it has too many digits. */
  private static PyDecimal[] wholeParts(PyDecimal a, PyDecimal b, DecimalContext c) {
    boolean negative = a.negative != b.negative;
    long ideal = b.isInfinite() ? a.exponent : Math.min(a.exponent, b.exponent);
    long difference = b.isInfinite() ? -2 : a.adjusted() - b.adjusted();
    if (a.isZero() || b.isInfinite() || difference <= -2) {
      return new PyDecimal[] {
        PyDecimal.finite(negative, BigInteger.ZERO, 0), rescale(a, ideal, c.rounding)
      };
    }
    if (difference <= c.precision) {
      BigInteger above = a.coefficient;
      BigInteger below = b.coefficient;
      if (a.exponent >= b.exponent) {
        above = above.multiply(DecimalContext.powerOfTen(a.exponent - b.exponent));
      } else {
        below = below.multiply(DecimalContext.powerOfTen(b.exponent - a.exponent));
      }
      BigInteger[] parts = above.divideAndRemainder(below);
      if (PyDecimal.digits(parts[0]) <= c.precision) {
        return new PyDecimal[] {
          PyDecimal.finite(negative, parts[0], 0), PyDecimal.finite(a.negative, parts[1], ideal)
        };
      }
    }
    return null;
  }

  static PyDecimal divideInteger(PyDecimal a, PyDecimal b, DecimalContext c) {
    PyDecimal nan = c.nan(a, b);
    if (nan != null) {
      return nan;
    }
    boolean negative = a.negative != b.negative;
    if (a.isInfinite()) {
      return b.isInfinite() ? c.invalid(null) : PyDecimal.infinite(negative);
    }
    if (b.isZero()) {
      if (a.isZero()) {
        return c.invalid("DivisionUndefined");
      }
      c.signal(DecimalContext.DIVISION);
      return PyDecimal.infinite(negative);
    }
    PyDecimal[] parts = wholeParts(a, b, c);
    return parts == null ? c.invalid("DivisionImpossible") : c.fix(parts[0]);
  }

  static PyDecimal remainder(PyDecimal a, PyDecimal b, DecimalContext c) {
    PyDecimal nan = c.nan(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return c.invalid(null);
    }
    if (b.isZero()) {
      return c.invalid(a.isZero() ? "DivisionUndefined" : null);
    }
    PyDecimal[] parts = wholeParts(a, b, c);
    return parts == null ? c.invalid("DivisionImpossible") : c.fix(parts[1]);
  }

  static PyDecimal remainderNear(PyDecimal a, PyDecimal b, DecimalContext c) {
    PyDecimal nan = c.nan(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return c.invalid(null);
    }
    if (b.isZero()) {
      return c.invalid(a.isZero() ? "DivisionUndefined" : null);
    }
    if (b.isInfinite()) {
      return c.fix(a);
    }
    long ideal = Math.min(a.exponent, b.exponent);
    if (a.isZero()) {
      return c.fix(PyDecimal.finite(a.negative, BigInteger.ZERO, ideal));
    }
    long difference = a.adjusted() - b.adjusted();
    if (difference >= c.precision + 1) {
      return c.invalid("DivisionImpossible");
    }
    if (difference <= -2) {
      return c.fix(rescale(a, ideal, c.rounding));
    }
    BigInteger above = a.coefficient.multiply(DecimalContext.powerOfTen(a.exponent - ideal));
    BigInteger below = b.coefficient.multiply(DecimalContext.powerOfTen(b.exponent - ideal));
    BigInteger[] parts = above.divideAndRemainder(below);
    BigInteger quotient = parts[0];
    BigInteger rest = parts[1];
    int half = rest.shiftLeft(1).compareTo(below);
    if (half > 0 || half == 0 && quotient.testBit(0)) {
      rest = rest.subtract(below);
      quotient = quotient.add(BigInteger.ONE);
    }
    if (PyDecimal.digits(quotient) > c.precision) {
      return c.invalid("DivisionImpossible");
    }
    boolean negative = rest.signum() < 0 ? !a.negative : a.negative;
    return c.fix(PyDecimal.finite(negative, rest.abs(), ideal));
  }

  /** The number with another exponent; rounded when that is greater. */
  static PyDecimal rescale(PyDecimal value, long exponent, Mode mode) {
    if (!value.isFinite()) {
      return value;
    }
    if (value.isZero()) {
      return PyDecimal.finite(value.negative, BigInteger.ZERO, exponent);
    }
    if (value.exponent >= exponent) {
      return PyDecimal.finite(
          value.negative,
          value.coefficient.multiply(DecimalContext.powerOfTen(value.exponent - exponent)),
          exponent);
    }
    return PyDecimal.finite(
        value.negative, DecimalContext.round(value, exponent, mode, new boolean[1]), exponent);
  }

  static PyDecimal quantize(PyDecimal a, PyDecimal b, Mode mode, DecimalContext c) {
    PyDecimal nan = c.nan(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite() || b.isInfinite()) {
      return a.isInfinite() && b.isInfinite() ? a : c.invalid(null);
    }
    if (b.exponent < c.etiny() || b.exponent > c.emax) {
      return c.invalid(null);
    }
    if (a.isZero()) {
      return c.fix(PyDecimal.finite(a.negative, BigInteger.ZERO, b.exponent));
    }
    if (a.adjusted() > c.emax || a.adjusted() - b.exponent + 1 > c.precision) {
      return c.invalid(null);
    }
    PyDecimal result = rescale(a, b.exponent, mode);
    if (result.adjusted() > c.emax || result.digits() > c.precision) {
      return c.invalid(null);
    }
    int signals = 0;
    if (!result.isZero() && result.adjusted() < c.emin) {
      signals |= DecimalContext.SUBNORMAL;
    }
    if (result.exponent > a.exponent) {
      signals |= DecimalContext.ROUNDED;
      if (compare(result, a) != 0) {
        signals |= DecimalContext.INEXACT;
      }
    }
    c.signal(signals);
    return c.fix(result);
  }

  /** Rounds to a whole number. */
  static PyDecimal toIntegral(PyDecimal value, Mode mode, boolean signaling, DecimalContext c) {
    PyDecimal nan = c.nan(value);
    if (nan != null) {
      return nan;
    }
    if (value.isInfinite() || value.exponent >= 0) {
      return value;
    }
    PyDecimal result = rescale(value, 0, mode);
    if (signaling && !value.isZero()) {
      c.signal(DecimalContext.ROUNDED | (compare(result, value) != 0 ? DecimalContext.INEXACT : 0));
    }
    return result;
  }

  /** Compares numbers that are no NaN. */
  static int compare(PyDecimal a, PyDecimal b) {
    int left = a.signum();
    int right = b.signum();
    if (left != right) {
      return Integer.compare(left, right);
    }
    if (left == 0) {
      return 0;
    }
    if (a.isInfinite() || b.isInfinite()) {
      return a.isInfinite() == b.isInfinite() ? 0 : a.isInfinite() ? left : -left;
    }
    if (a.adjusted() != b.adjusted()) {
      return a.adjusted() > b.adjusted() ? left : -left;
    }
    long least = Math.min(a.exponent, b.exponent);
    BigInteger x = a.coefficient.multiply(DecimalContext.powerOfTen(a.exponent - least));
    BigInteger y = b.coefficient.multiply(DecimalContext.powerOfTen(b.exponent - least));
    return left * x.compareTo(y);
  }

  /** The order of all representations, NaN included. */
  static int compareTotal(PyDecimal a, PyDecimal b) {
    if (a.negative != b.negative) {
      return a.negative ? -1 : 1;
    }
    int sign = a.negative ? -1 : 1;
    int left = rank(a);
    int right = rank(b);
    if (left != right) {
      return left < right ? -sign : sign;
    }
    if (a.isNan()) {
      return sign * Integer.signum(a.coefficient.compareTo(b.coefficient));
    }
    int order = compare(a, b);
    return order != 0 ? order : sign * Long.compare(a.exponent, b.exponent);
  }

  private static int rank(PyDecimal value) {
    return value.kind == PyDecimal.Kind.QUIET ? 2 : value.kind == PyDecimal.Kind.SIGNALING ? 1 : 0;
  }

  /** The greater or lesser of two numbers; a NaN gives way to a number. */
  static PyDecimal extreme(
      PyDecimal a, PyDecimal b, boolean greatest, boolean magnitude, DecimalContext c) {
    if (a.isNan() || b.isNan()) {
      boolean signaling = a.kind == PyDecimal.Kind.SIGNALING || b.kind == PyDecimal.Kind.SIGNALING;
      if (!signaling && a.isNan() != b.isNan()) {
        return c.fix(a.isNan() ? b : a);
      }
      return c.nan(a, b);
    }
    int order = magnitude ? compare(a.withSign(false), b.withSign(false)) : compare(a, b);
    if (order == 0) {
      order = compareTotal(a, b);
    }
    return c.fix(order >= 0 == greatest ? a : b);
  }

  static PyDecimal sqrt(PyDecimal value, DecimalContext c) {
    PyDecimal nan = c.nan(value);
    if (nan != null) {
      return nan;
    }
    if (value.isZero()) {
      return c.fix(
          PyDecimal.finite(value.negative, BigInteger.ZERO, Math.floorDiv(value.exponent, 2)));
    }
    if (value.negative) {
      return c.invalid(null);
    }
    if (value.isInfinite()) {
      return value;
    }
    long precision = c.precision + 1;
    boolean odd = (value.exponent & 1) != 0;
    long exponent = Math.floorDiv(value.exponent, 2);
    BigInteger number = odd ? value.coefficient.multiply(BigInteger.TEN) : value.coefficient;
    BigInteger whole = number.sqrt();
    if (whole.multiply(whole).equals(number)) {
      return c.fix(PyDecimal.finite(false, whole, exponent));
    }
    long length = odd ? (value.digits() >> 1) + 1 : value.digits() + 1L >> 1;
    long shift = precision - length;
    boolean exact = true;
    if (shift >= 0) {
      number = number.multiply(DecimalContext.powerOfTen(2 * shift));
    } else {
      BigInteger[] parts = number.divideAndRemainder(DecimalContext.powerOfTen(-2 * shift));
      number = parts[0];
      exact = parts[1].signum() == 0;
    }
    exponent -= shift;
    BigInteger root = number.sqrt();
    exact &= root.multiply(root).equals(number);
    if (exact) {
      if (shift >= 0) {
        root = root.divide(DecimalContext.powerOfTen(shift));
      } else {
        root = root.multiply(DecimalContext.powerOfTen(-shift));
      }
      exponent += shift;
    } else if (root.mod(FIVE).signum() == 0) {
      root = root.add(BigInteger.ONE);
    }
    Mode mode = c.rounding;
    c.rounding = Mode.ROUND_HALF_EVEN;
    try {
      return c.fix(PyDecimal.finite(false, root, exponent));
    } finally {
      c.rounding = mode;
    }
  }

  static PyDecimal normalize(PyDecimal value, DecimalContext c) {
    PyDecimal nan = c.nan(value);
    if (nan != null) {
      return nan;
    }
    PyDecimal fixed = c.fix(value);
    if (!fixed.isFinite()) {
      return fixed;
    }
    if (fixed.isZero()) {
      return PyDecimal.finite(fixed.negative, BigInteger.ZERO, 0);
    }
    long limit = c.clamp == 1 ? c.etop() : c.emax;
    PyDecimal stripped = PyDecimal.strip(fixed);
    return stripped.exponent <= limit ? stripped : rescale(stripped, limit, c.rounding);
  }

  /** The next number in a direction. */
  static PyDecimal next(PyDecimal value, boolean up, DecimalContext c) {
    PyDecimal nan = c.nan(value);
    if (nan != null) {
      return nan;
    }
    if (value.isInfinite()) {
      return value.negative != up
          ? value
          : PyDecimal.finite(
              value.negative,
              DecimalContext.powerOfTen(c.precision).subtract(BigInteger.ONE),
              c.etop());
    }
    DecimalContext inner = c.copy(c.type());
    inner.traps = 0;
    inner.rounding = up ? Mode.ROUND_CEILING : Mode.ROUND_FLOOR;
    PyDecimal fixed = inner.fix(value);
    if (compare(fixed, value) != 0) {
      return fixed;
    }
    return add(value, PyDecimal.finite(!up, BigInteger.ONE, c.etiny() - 1), inner);
  }
}
