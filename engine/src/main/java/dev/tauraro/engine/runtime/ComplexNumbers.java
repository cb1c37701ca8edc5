package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;

/** Operations on complex numbers. Operands may be any plain numbers. */
public final class ComplexNumbers {
  private static final int MOST_MULTIPLICATIONS = 100;

  private ComplexNumbers() {}

  /** A number as a complex one, or null when it is none. */
  public static PyComplex of(Object value) {
    Object plain = ValueInstance.unwrap(value);
    if (plain instanceof PyComplex) {
      return (PyComplex) plain;
    }
    if (plain instanceof Double) {
      return new PyComplex((Double) plain, 0.0);
    }
    return Numbers.isPlainInt(plain) ? new PyComplex(Numbers.intToDouble(plain), 0.0) : null;
  }

  /** What {@code __complex__} of a value gives, or null when its type has no such method. */
  public static PyComplex ofMethod(Object value) {
    Object result = Access.callSpecial(value, "__complex__");
    if (result == null) {
      return null;
    }
    if (!(ValueInstance.unwrap(result) instanceof PyComplex)) {
      throw Errors.typeError(
          "__complex__ returned non-complex (type " + Types.nameOf(result) + ")");
    }
    if (!(result instanceof PyComplex)) {
      Warnings.ofDerivedType("__complex__ returned non-complex", result, "complex");
    }
    return of(result);
  }

  static Object add(Object a, Object b) {
    return add(of(a), of(b));
  }

  static PyComplex add(PyComplex x, PyComplex y) {
    return new PyComplex(x.real() + y.real(), x.imaginary() + y.imaginary());
  }

  static Object sub(Object a, Object b) {
    return sub(of(a), of(b));
  }

  static PyComplex sub(PyComplex x, PyComplex y) {
    return new PyComplex(x.real() - y.real(), x.imaginary() - y.imaginary());
  }

  static Object mul(Object a, Object b) {
    return multiply(of(a), of(b));
  }

  static PyComplex multiply(PyComplex x, PyComplex y) {
    return new PyComplex(
        x.real() * y.real() - x.imaginary() * y.imaginary(),
        x.real() * y.imaginary() + x.imaginary() * y.real());
  }

  static Object div(Object a, Object b) {
    PyComplex y = of(b);
    if (y.real() == 0 && y.imaginary() == 0) {
      throw Errors.zeroDivision("complex division by zero");
    }
    return divide(of(a), y);
  }

  /** Scales by the larger part of the divisor, so that its square need not be representable. */
  private static PyComplex divide(PyComplex x, PyComplex y) {
    double c = y.real();
    double d = y.imaginary();
    if (Math.abs(c) >= Math.abs(d)) {
      double ratio = d / c;
      double scale = c + d * ratio;
      return new PyComplex(
          (x.real() + x.imaginary() * ratio) / scale, (x.imaginary() - x.real() * ratio) / scale);
    }
    if (Math.abs(d) >= Math.abs(c)) {
      double ratio = c / d;
      double scale = c * ratio + d;
      return new PyComplex(
          (x.real() * ratio + x.imaginary()) / scale, (x.imaginary() * ratio - x.real()) / scale);
    }
    return new PyComplex(Double.NaN, Double.NaN);
  }

  static Object pow(Object a, Object b) {
    PyComplex x = of(a);
    PyComplex y = of(b);
    PyComplex result =
        y.imaginary() == 0
                && y.real() == Math.floor(y.real())
                && Math.abs(y.real()) <= MOST_MULTIPLICATIONS
            ? powInteger(x, (int) y.real())
            : powGeneral(x, y);
    if (Double.isInfinite(result.real()) || Double.isInfinite(result.imaginary())) {
      throw Errors.overflowError("complex exponentiation");
    }
    return result;
  }

  private static boolean isFinite(PyComplex x) {
    return Double.isFinite(x.real()) && Double.isFinite(x.imaginary());
  }

  private static PyComplex powInteger(PyComplex x, int n) {
    if (n > 0) {
      return powPositive(x, n);
    }
    if (n == 0) {
      return new PyComplex(1.0, 0.0);
    }
    if (x.real() == 0 && x.imaginary() == 0) {
      throw zeroBase();
    }
    PyComplex power = powPositive(x, -n);
    if (power.real() == 0 && power.imaginary() == 0) {
      throw zeroBase();
    }
    return divide(new PyComplex(1.0, 0.0), power);
  }

  private static PyComplex powPositive(PyComplex x, int n) {
    PyComplex result = new PyComplex(1.0, 0.0);
    PyComplex square = x;
    for (int mask = 1; mask > 0 && mask <= n; mask <<= 1) {
      if ((n & mask) != 0) {
        result = multiply(result, square);
      }
      square = multiply(square, square);
    }
    return result;
  }

  private static PyComplex powGeneral(PyComplex x, PyComplex y) {
    if (y.real() == 0 && y.imaginary() == 0) {
      return new PyComplex(1.0, 0.0);
    }
    if (x.real() == 0 && x.imaginary() == 0) {
      if (y.imaginary() != 0 || y.real() < 0) {
        throw zeroBase();
      }
      return new PyComplex(0.0, 0.0);
    }
    double size = AccurateMath.hypot(x.real(), x.imaginary());
    double length = Math.pow(size, y.real());
    double angle = AccurateMath.atan2(x.imaginary(), x.real());
    double phase = angle * y.real();
    if (y.imaginary() != 0) {
      length /= Math.exp(angle * y.imaginary());
      phase += y.imaginary() * Math.log(size);
    }
    return new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
  }

  private static ScriptRaise zeroBase() {
    return Errors.zeroDivision("0.0 to a negative or complex power");
  }

  /** {@code abs(x)} */
  public static Object absolute(PyComplex x) {
    double size = AccurateMath.hypot(x.real(), x.imaginary());
    if (Double.isInfinite(size) && isFinite(x)) {
      throw Errors.overflowError("absolute value too large");
    }
    return size;
  }
}
