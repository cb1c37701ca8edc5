package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.runtime.AccurateMath;

/**
 * Roots, logarithms and inverse functions of complex numbers, with the branch cuts and the values
 * at infinity of C99.
 */
final class ComplexFunctions {
  /** Above it a sum of squares may overflow. */
  private static final double LARGE = Double.MAX_VALUE / 4;

  private static final double SQRT_LARGE = Math.sqrt(LARGE);
  private static final double SQRT_TINY = Math.sqrt(Double.MIN_NORMAL);
  private static final double LN2 = Math.log(2);

  private ComplexFunctions() {}

  static boolean isFinite(PyComplex z) {
    return Double.isFinite(z.real()) && Double.isFinite(z.imaginary());
  }

  static boolean isNaN(PyComplex z) {
    return Double.isNaN(z.real()) || Double.isNaN(z.imaginary());
  }

  private static boolean isInfinite(PyComplex z) {
    return Double.isInfinite(z.real()) || Double.isInfinite(z.imaginary());
  }

  private static PyComplex of(double real, double imaginary) {
    return new PyComplex(real, imaginary);
  }

  /** {@code i z} */
  static PyComplex timesI(PyComplex z) {
    return of(-z.imaginary(), z.real());
  }

  /** {@code -i z} */
  static PyComplex overI(PyComplex z) {
    return of(z.imaginary(), -z.real());
  }

  private static double halfLog(PyComplex z) {
    return Math.log(AccurateMath.hypot(z.real() / 2, z.imaginary() / 2));
  }

  static PyComplex sqrt(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(z)) {
      if (Double.isInfinite(y)) {
        return of(Double.POSITIVE_INFINITY, y);
      }
      if (!Double.isInfinite(x)) {
        return of(Double.NaN, Double.NaN);
      }
      double other = Double.isNaN(y) ? y : Math.copySign(0.0, y);
      return x > 0
          ? of(x, other)
          : of(Double.isNaN(y) ? y : 0.0, Math.copySign(Double.POSITIVE_INFINITY, y));
    }
    if (x == 0 && y == 0) {
      return of(0.0, y);
    }
    double ax = Math.abs(x);
    double ay = Math.abs(y);
    double root;
    if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
      ax = Math.scalb(ax, 53);
      root = Math.scalb(Math.sqrt(ax + AccurateMath.hypot(ax, Math.scalb(ay, 53))), -27);
    } else {
      ax /= 8;
      root = 2 * Math.sqrt(ax + AccurateMath.hypot(ax, ay / 8));
    }
    double other = ay / (2 * root);
    return x >= 0 ? of(root, Math.copySign(other, y)) : of(other, Math.copySign(root, y));
  }

  static PyComplex log(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(z)) {
      return isInfinite(z)
          ? of(Double.POSITIVE_INFINITY, isNaN(z) ? Double.NaN : AccurateMath.atan2(y, x))
          : of(Double.NaN, Double.NaN);
    }
    double ax = Math.abs(x);
    double ay = Math.abs(y);
    return of(logOfSize(ax, ay), AccurateMath.atan2(y, x));
  }

  private static double logOfSize(double ax, double ay) {
    if (ax > LARGE || ay > LARGE) {
      return Math.log(AccurateMath.hypot(ax / 2, ay / 2)) + LN2;
    }
    if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
      if (ax == 0 && ay == 0) {
        throw MathModule.domainError();
      }
      return Math.log(AccurateMath.hypot(Math.scalb(ax, 53), Math.scalb(ay, 53))) - 53 * LN2;
    }
    double size = AccurateMath.hypot(ax, ay);
    if (size < 0.71 || size > 1.73) {
      return Math.log(size);
    }
    double more = Math.max(ax, ay);
    double less = Math.min(ax, ay);
    return Math.log1p((more - 1) * (more + 1) + less * less) / 2;
  }

  static PyComplex acos(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(z)) {
      if (!isInfinite(z)) {
        return of(x == 0 ? Math.PI / 2 : Double.NaN, Double.NaN);
      }
      if (Double.isNaN(y)) {
        return of(Double.NaN, Double.POSITIVE_INFINITY);
      }
      return of(
          Double.isNaN(x) ? x : AccurateMath.atan2(Math.abs(y), x),
          -Math.copySign(Double.POSITIVE_INFINITY, y));
    }
    if (Math.abs(x) > LARGE || Math.abs(y) > LARGE) {
      return of(AccurateMath.atan2(Math.abs(y), x), -Math.copySign(halfLog(z) + 2 * LN2, y));
    }
    PyComplex a = sqrt(of(1 - x, -y));
    PyComplex b = sqrt(of(1 + x, y));
    return of(
        2 * AccurateMath.atan2(a.real(), b.real()),
        AccurateMath.asinh(b.real() * a.imaginary() - b.imaginary() * a.real()));
  }

  static PyComplex acosh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(z)) {
      if (!isInfinite(z)) {
        return of(Double.NaN, Double.NaN);
      }
      return of(Double.POSITIVE_INFINITY, isNaN(z) ? Double.NaN : AccurateMath.atan2(y, x));
    }
    if (Math.abs(x) > LARGE || Math.abs(y) > LARGE) {
      return of(halfLog(z) + 2 * LN2, AccurateMath.atan2(y, x));
    }
    PyComplex a = sqrt(of(x - 1, y));
    PyComplex b = sqrt(of(x + 1, y));
    return of(
        AccurateMath.asinh(a.real() * b.real() + a.imaginary() * b.imaginary()),
        2 * AccurateMath.atan2(a.imaginary(), b.real()));
  }

  static PyComplex asinh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(z)) {
      if (!isInfinite(z)) {
        return of(Double.NaN, Double.isNaN(x) && y == 0 ? y : Double.NaN);
      }
      return isNaN(z)
          ? of(Double.isNaN(x) ? Double.POSITIVE_INFINITY : x, Double.NaN)
          : of(Math.copySign(Double.POSITIVE_INFINITY, x), AccurateMath.atan2(y, Math.abs(x)));
    }
    if (Math.abs(x) > LARGE || Math.abs(y) > LARGE) {
      double size = halfLog(z) + 2 * LN2;
      return of(Math.copySign(size, x), AccurateMath.atan2(y, Math.abs(x)));
    }
    PyComplex a = sqrt(of(1 + y, -x));
    PyComplex b = sqrt(of(1 - y, x));
    return of(
        AccurateMath.asinh(a.real() * b.imaginary() - b.real() * a.imaginary()),
        AccurateMath.atan2(y, a.real() * b.real() - a.imaginary() * b.imaginary()));
  }

  static PyComplex atanh(PyComplex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!isFinite(z)) {
      double zero = Double.isNaN(x) ? 0.0 : Math.copySign(0.0, x);
      if (Double.isInfinite(y) || Double.isInfinite(x) && !Double.isNaN(y)) {
        return of(zero, Math.copySign(Math.PI / 2, y));
      }
      return of(Double.isInfinite(x) || x == 0 ? zero : Double.NaN, Double.NaN);
    }
    if (Math.copySign(1.0, x) < 0) {
      PyComplex mirrored = atanh(of(-x, -y));
      return of(-mirrored.real(), -mirrored.imaginary());
    }
    double ay = Math.abs(y);
    if (x > SQRT_LARGE || ay > SQRT_LARGE) {
      double half = AccurateMath.hypot(x / 2, y / 2);
      return of(x / 4 / half / half, -Math.copySign(Math.PI / 2, -y));
    }
    if (x == 1 && ay < SQRT_TINY) {
      if (ay == 0) {
        throw MathModule.domainError();
      }
      return of(
          -Math.log(Math.sqrt(ay) / Math.sqrt(AccurateMath.hypot(ay, 2))),
          Math.copySign(AccurateMath.atan2(2.0, -ay) / 2, y));
    }
    return of(
        Math.log1p(4 * x / ((1 - x) * (1 - x) + ay * ay)) / 4,
        -AccurateMath.atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2);
  }
}
