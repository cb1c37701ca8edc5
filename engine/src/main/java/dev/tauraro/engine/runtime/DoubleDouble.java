package dev.tauraro.engine.runtime;

/**
 * An unevaluated sum of two doubles, the second below half a unit of the last place of the first:
 * about 106 bits of precision. Products and quotients here are good to some 100 bits.
 */
record DoubleDouble(double high, double low) {
  static final DoubleDouble HALF_PI = new DoubleDouble(0x1.921fb54442d18p0, 0x1.1a62633145c07p-54);
  static final DoubleDouble PI = new DoubleDouble(0x1.921fb54442d18p1, 0x1.1a62633145c07p-53);
  static final DoubleDouble LOG2_E = new DoubleDouble(0x1.71547652b82fep0, 0x1.777d0ffda0d24p-56);

  /** Multiplying by this and subtracting leaves the upper half of a double's bits. */
  private static final double SPLITTER = 0x1p27 + 1;

  static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0.0);
  }

  /** The exact sum of two doubles. */
  static DoubleDouble sum(double a, double b) {
    double sum = a + b;
    double part = sum - a;
    return new DoubleDouble(sum, (a - (sum - part)) + (b - part));
  }

  /** The exact sum of two doubles of which the first is not the smaller one. */
  private static DoubleDouble ordered(double a, double b) {
    double sum = a + b;
    return new DoubleDouble(sum, b - (sum - a));
  }

  /** The exact product of two doubles. */
  static DoubleDouble product(double a, double b) {
    double product = a * b;
    double split = SPLITTER * a;
    double upperA = split - (split - a);
    double lowerA = a - upperA;
    split = SPLITTER * b;
    double upperB = split - (split - b);
    double lowerB = b - upperB;
    double error = upperA * upperB - product + upperA * lowerB + lowerA * upperB + lowerA * lowerB;
    return new DoubleDouble(product, error);
  }

  DoubleDouble plus(DoubleDouble other) {
    DoubleDouble upper = sum(high, other.high);
    return ordered(upper.high, upper.low + (low + other.low));
  }

  DoubleDouble minus(DoubleDouble other) {
    return plus(new DoubleDouble(-other.high, -other.low));
  }

  DoubleDouble times(DoubleDouble other) {
    DoubleDouble upper = product(high, other.high);
    return ordered(upper.high, upper.low + (high * other.low + low * other.high));
  }

  DoubleDouble times(double factor) {
    DoubleDouble upper = product(high, factor);
    return ordered(upper.high, upper.low + low * factor);
  }

  DoubleDouble dividedBy(DoubleDouble other) {
    double first = high / other.high;
    DoubleDouble rest = minus(other.times(first));
    double second = rest.high / other.high;
    rest = rest.minus(other.times(second));
    return ordered(first, second).plus(of(rest.high / other.high));
  }

  DoubleDouble squareRoot() {
    if (high == 0) {
      return this;
    }
    double root = Math.sqrt(high);
    return ordered(root, minus(product(root, root)).high / (2 * root));
  }

  /** The nearest double. */
  double value() {
    return high + low;
  }
}
