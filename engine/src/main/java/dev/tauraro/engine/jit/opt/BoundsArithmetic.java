package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Bounds;

/** The bounds of results from the bounds of operands; null when a result may be no long. */
final class BoundsArithmetic {
  private BoundsArithmetic() {}

  static Bounds add(Bounds x, Bounds y) {
    long low = x.least() + y.least();
    long high = x.greatest() + y.greatest();
    boolean overflows =
        ((x.least() ^ low) & (y.least() ^ low)) < 0
            || ((x.greatest() ^ high) & (y.greatest() ^ high)) < 0;
    return overflows ? null : new Bounds(low, high);
  }

  static Bounds subtract(Bounds x, Bounds y) {
    long low = x.least() - y.greatest();
    long high = x.greatest() - y.least();
    boolean overflows =
        ((x.least() ^ y.greatest()) & (x.least() ^ low)) < 0
            || ((x.greatest() ^ y.least()) & (x.greatest() ^ high)) < 0;
    return overflows ? null : new Bounds(low, high);
  }

  static Bounds multiply(Bounds x, Bounds y) {
    Bounds result = null;
    for (long a : new long[] {x.least(), x.greatest()}) {
      for (long b : new long[] {y.least(), y.greatest()}) {
        long high = Math.multiplyHigh(a, b);
        long product = a * b;
        if (high != product >> 63) {
          return null;
        }
        Bounds corner = Bounds.of(product);
        result = result == null ? corner : result.join(corner);
      }
    }
    return result;
  }

  static Bounds square(Bounds x) {
    Bounds product = multiply(x, x);
    return product == null ? null : product.meet(new Bounds(0, Long.MAX_VALUE));
  }

  /** Of a quotient rounded down, for a divisor known to be positive. */
  static Bounds floorDivide(Bounds x, Bounds y) {
    if (y.least() <= 0) {
      return Bounds.LONG;
    }
    long low = Math.floorDiv(x.least(), x.least() < 0 ? y.least() : y.greatest());
    long high = Math.floorDiv(x.greatest(), x.greatest() < 0 ? y.greatest() : y.least());
    return new Bounds(low, high);
  }

  /** Of a remainder that has the sign of the divisor. */
  static Bounds floorRemainder(Bounds x, Bounds y) {
    if (y.least() > 0) {
      long high = y.greatest() - 1;
      return new Bounds(0, x.isNotNegative() ? Math.min(high, x.greatest()) : high);
    }
    return y.greatest() < 0 && y.least() > Long.MIN_VALUE
        ? new Bounds(y.least() + 1, 0)
        : Bounds.LONG;
  }

  static Bounds and(Bounds x, Bounds y) {
    if (x.isNotNegative() && y.isNotNegative()) {
      return new Bounds(0, Math.min(x.greatest(), y.greatest()));
    }
    if (x.isNotNegative()) {
      return new Bounds(0, x.greatest());
    }
    return y.isNotNegative() ? new Bounds(0, y.greatest()) : Bounds.LONG;
  }

  /** Of either "or" or "exclusive or". */
  static Bounds or(Bounds x, Bounds y) {
    if (!x.isNotNegative() || !y.isNotNegative()) {
      return Bounds.LONG;
    }
    long bits = Math.max(x.greatest(), y.greatest());
    return new Bounds(0, bits == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(bits));
  }

  static Bounds shiftRight(Bounds x, Bounds y) {
    if (y.least() != y.greatest()) {
      return new Bounds(Math.min(0, x.least()), Math.max(0, x.greatest()));
    }
    int count = (int) y.least();
    return new Bounds(x.least() >> count, x.greatest() >> count);
  }

  static Bounds shiftLeft(Bounds x, Bounds y) {
    if (y.least() != y.greatest() || y.least() > 62) {
      return null;
    }
    return multiply(x, Bounds.of(1L << y.least()));
  }
}
