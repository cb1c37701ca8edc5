package dev.tauraro.engine.interp;

import java.math.BigInteger;

/** Identity of values. */
final class CompareOps {
  private CompareOps() {}

  /** {@code a is b}: numbers are the same when they cannot be told apart. */
  static boolean is(Object a, Object b) {
    if (a == b) {
      return true;
    }
    if (a instanceof Long) {
      return b instanceof Long && ((Long) a).longValue() == ((Long) b).longValue();
    }
    if (a instanceof Boolean || a instanceof String || a instanceof BigInteger) {
      return a.equals(b);
    }
    return a instanceof Double && a.equals(b);
  }
}
