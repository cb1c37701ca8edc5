package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.runtime.AccurateMath;
import dev.tauraro.engine.runtime.AccurateWaves;

/** The exponential and the hyperbolic functions of complex numbers, with the values of C99. */
final class ComplexWaves {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;

  /** Beyond it {@code exp} overflows, perhaps before it is multiplied by something small. */
  private static final double LOG_LARGE = Math.log(Double.MAX_VALUE / 4);

  private ComplexWaves() {}

  private static PyComplex of(double real, double imaginary) {
    return new PyComplex(real, imaginary);
  }

  private static PyComplex checked(double real, double imaginary) {
    if (Double.isInfinite(real) || Double.isInfinite(imaginary)) {
      throw Errors.overflowError("math range error");
    }
    return of(real, imaginary);
  }

  /** A number of infinite size in the direction of an angle. */
  private static PyComplex infinite(double real, double imaginary, double angle) {
    return of(
        Math.copySign(1.0, real) * Math.copySign(INFINITY, Math.cos(angle)),
        Math.copySign(1.0, imaginary) * Math.copySign(INFINITY, Math.sin(angle)));
  }

  static PyComplex exp(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!ComplexFunctions.isFinite(z)) {
      if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
        return x > 0
            ? infinite(1, 1, y)
            : of(Math.copySign(0.0, Math.cos(y)), Math.copySign(0.0, Math.sin(y)));
      }
      if (Double.isInfinite(y) && !Double.isNaN(x) && x != -INFINITY) {
        throw MathModule.domainError();
      }
      if (x == -INFINITY) {
        return of(0.0, Double.isFinite(y) ? y : 0.0);
      }
      return of(x == INFINITY ? x : NAN, y == 0 ? y : NAN);
    }
    if (x > LOG_LARGE) {
      double size = AccurateWaves.exp(x - 1);
      return checked(size * AccurateWaves.cos(y) * Math.E, size * AccurateWaves.sin(y) * Math.E);
    }
    double size = AccurateWaves.exp(x);
    return checked(size * AccurateWaves.cos(y), size * AccurateWaves.sin(y));
  }

  static PyComplex cosh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!ComplexFunctions.isFinite(z)) {
      if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
        return infinite(1, x, y);
      }
      if (Double.isInfinite(y) && !Double.isNaN(x)) {
        throw MathModule.domainError();
      }
      if (Double.isInfinite(x)) {
        return of(INFINITY, Double.isNaN(y) ? y : Math.copySign(1.0, x) * y);
      }
      return of(NAN, x == 0 || y == 0 ? 0.0 : NAN);
    }
    if (Math.abs(x) > LOG_LARGE) {
      double less = x - Math.copySign(1.0, x);
      return checked(
          AccurateWaves.cos(y) * AccurateMath.cosh(less) * Math.E,
          AccurateWaves.sin(y) * Math.sinh(less) * Math.E);
    }
    return checked(
        AccurateWaves.cos(y) * AccurateMath.cosh(x), AccurateWaves.sin(y) * Math.sinh(x));
  }

  static PyComplex sinh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!ComplexFunctions.isFinite(z)) {
      if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
        return infinite(x, 1, y);
      }
      if (Double.isInfinite(y) && !Double.isNaN(x)) {
        throw MathModule.domainError();
      }
      if (Double.isInfinite(x)) {
        return of(Double.isNaN(y) ? INFINITY : x, y);
      }
      return of(x == 0 ? 0.0 : NAN, y == 0 ? y : NAN);
    }
    if (Math.abs(x) > LOG_LARGE) {
      double less = x - Math.copySign(1.0, x);
      return checked(
          AccurateWaves.cos(y) * Math.sinh(less) * Math.E,
          AccurateWaves.sin(y) * AccurateMath.cosh(less) * Math.E);
    }
    return checked(
        AccurateWaves.cos(y) * Math.sinh(x), AccurateWaves.sin(y) * AccurateMath.cosh(x));
  }

  static PyComplex tanh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!ComplexFunctions.isFinite(z)) {
      if (Double.isInfinite(x)) {
        double one = Math.copySign(1.0, x);
        if (!Double.isFinite(y)) {
          return of(one, 0.0);
        }
        return of(one, y == 0 ? y : Math.copySign(0.0, 2 * Math.sin(y) * Math.cos(y)));
      }
      if (Double.isInfinite(y) && !Double.isNaN(x)) {
        throw MathModule.domainError();
      }
      return of(NAN, y == 0 ? y : NAN);
    }
    if (Math.abs(x) > LOG_LARGE) {
      return of(
          Math.copySign(1.0, x),
          4 * AccurateWaves.sin(y) * AccurateWaves.cos(y) * AccurateWaves.exp(-2 * Math.abs(x)));
    }
    double a = Math.tanh(x);
    double b = AccurateWaves.tan(y);
    double narrow = 1 / AccurateMath.cosh(x);
    double both = a * b;
    double scale = 1 + both * both;
    return of(a * (1 + b * b) / scale, b / scale * narrow * narrow);
  }

  /** The number of a size in the direction of an angle. */
  static PyComplex rect(double size, double angle) {
    if (!Double.isFinite(size) || !Double.isFinite(angle)) {
      if (Double.isInfinite(size) && Double.isFinite(angle) && angle != 0) {
        return infinite(size, size, angle);
      }
      if (Double.isInfinite(angle) && size != 0 && !Double.isNaN(size)) {
        throw MathModule.domainError();
      }
      if (size == 0) {
        return of(0.0, 0.0);
      }
      if (Double.isInfinite(size)) {
        return of(
            Double.isNaN(angle) ? INFINITY : size,
            Double.isNaN(angle) ? angle : Math.copySign(1.0, size) * angle);
      }
      return of(NAN, angle == 0 ? 0.0 : NAN);
    }
    return angle == 0
        ? of(size, size * angle)
        : of(size * AccurateWaves.cos(angle), size * AccurateWaves.sin(angle));
  }
}
