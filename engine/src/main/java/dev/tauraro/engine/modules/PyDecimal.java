package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A decimal number: sign, coefficient and exponent, or an infinity or not a number. */
final class PyDecimal extends PyObject {
  /** What kind of value this is. */
  enum Kind {
    FINITE,
    INFINITE,
    QUIET,
    SIGNALING
  }

  static final PyDecimal ZERO = finite(false, BigInteger.ZERO, 0);
  static final PyDecimal ONE = finite(false, BigInteger.ONE, 0);
  static final PyDecimal NAN = new PyDecimal(Kind.QUIET, false, BigInteger.ZERO, 0);

  final Kind kind;
  final boolean negative;

  /** Of a finite number; what a NaN carries. */
  final BigInteger coefficient;

  final long exponent;
  private final PyType type;
  private NamedAttributes attributes;
  private NamedAttributes slots;
  private int digits;

  private PyDecimal(Kind kind, boolean negative, BigInteger coefficient, long exponent) {
    this(DecimalType.TYPE, kind, negative, coefficient, exponent);
  }

  private PyDecimal(
      PyType type, Kind kind, boolean negative, BigInteger coefficient, long exponent) {
    this.type = type;
    this.kind = kind;
    this.negative = negative;
    this.coefficient = coefficient;
    this.exponent = exponent;
  }

  static PyDecimal finite(boolean negative, BigInteger coefficient, long exponent) {
    return new PyDecimal(Kind.FINITE, negative, coefficient, exponent);
  }

  static PyDecimal infinite(boolean negative) {
    return new PyDecimal(Kind.INFINITE, negative, BigInteger.ZERO, 0);
  }

  static PyDecimal nan(boolean signaling, boolean negative, BigInteger payload) {
    return new PyDecimal(signaling ? Kind.SIGNALING : Kind.QUIET, negative, payload, 0);
  }

  static PyDecimal of(BigInteger value) {
    return finite(value.signum() < 0, value.abs(), 0);
  }

  static PyDecimal of(BigDecimal value) {
    return finite(value.signum() < 0, value.unscaledValue().abs(), -(long) value.scale());
  }

  /** The same number as an instance of a subclass. */
  PyDecimal as(PyType other) {
    return other == type ? this : new PyDecimal(other, kind, negative, coefficient, exponent);
  }

  /** The same number as what operations give: no instance of a subclass. */
  PyDecimal plain() {
    return as(DecimalType.TYPE);
  }

  PyDecimal withSign(boolean sign) {
    return sign == negative ? this : new PyDecimal(kind, sign, coefficient, exponent);
  }

  boolean isNan() {
    return kind == Kind.QUIET || kind == Kind.SIGNALING;
  }

  boolean isInfinite() {
    return kind == Kind.INFINITE;
  }

  boolean isFinite() {
    return kind == Kind.FINITE;
  }

  boolean isZero() {
    return kind == Kind.FINITE && coefficient.signum() == 0;
  }

  /** The number of digits of the coefficient; 1 for zero. */
  int digits() {
    if (digits == 0) {
      digits = digits(coefficient);
    }
    return digits;
  }

  static int digits(BigInteger value) {
    return value.bitLength() < 63 ? digits(value.longValue()) : new BigDecimal(value).precision();
  }

  private static int digits(long value) {
    int count = 1;
    for (long rest = value / 10; rest != 0; rest /= 10) {
      count++;
    }
    return count;
  }

  /** The exponent of the first digit. */
  long adjusted() {
    return exponent + digits() - 1;
  }

  int signum() {
    return coefficient.signum() == 0 && kind == Kind.FINITE ? 0 : negative ? -1 : 1;
  }

  /** Whether it is a whole number. */
  boolean isIntegral() {
    if (kind != Kind.FINITE) {
      return false;
    }
    if (exponent >= 0 || coefficient.signum() == 0) {
      return true;
    }
    return -exponent <= digits() && strip(this).exponent >= 0;
  }

  /** Without zeros at the end. */
  static PyDecimal strip(PyDecimal value) {
    BigInteger coefficient = value.coefficient;
    long exponent = value.exponent;
    while (coefficient.signum() != 0) {
      BigInteger[] parts = coefficient.divideAndRemainder(BigInteger.TEN);
      if (parts[1].signum() != 0) {
        break;
      }
      coefficient = parts[0];
      exponent++;
    }
    return exponent == value.exponent ? value : finite(value.negative, coefficient, exponent);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes slots() {
    if (slots == null) {
      slots = new NamedAttributes();
    }
    return slots;
  }

  @Override
  public NamedAttributes attributes() {
    attributes = NamedAttributes.of(type, attributes);
    return attributes;
  }
}
