package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Work;
import java.util.Arrays;

/** Equality and lexicographic order of lists and of tuples. */
public final class SequenceOrder {
  /** The order of tuples of which more must be asked than numbers and strings. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  /** Longest tuple that is compared without being charged. */
  private static final int SHORT = 16;

  private SequenceOrder() {}

  /**
   * The order, as of a comparator, of short tuples as far as ints, strings and floats tell it; else
   * {@link #UNKNOWN}.
   */
  static int ofFlat(PyTuple a, PyTuple b) {
    Object[] left = a.items;
    Object[] right = b.items;
    int shared = Math.min(left.length, right.length);
    if (shared > SHORT) {
      return UNKNOWN;
    }
    for (int i = 0; i < shared; i++) {
      int order = ofPlain(left[i], right[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static int ofPlain(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return Long.compare((Long) a, (Long) b);
    }
    if (a instanceof String && b instanceof String) {
      int order = a == b ? 0 : ((String) a).compareTo((String) b);
      return Integer.signum(order);
    }
    if (a instanceof Double && b instanceof Double) {
      double x = (Double) a;
      double y = (Double) b;
      return x < y ? -1 : x > y ? 1 : x == y ? 0 : UNKNOWN;
    }
    return UNKNOWN;
  }

  public static boolean equal(PyList a, PyList b) {
    if (a.size != b.size) {
      return false;
    }
    Work.elements(a.size);
    if (a.strategy == PyList.LONG && b.strategy == PyList.LONG) {
      return Arrays.equals(a.longs, 0, a.size, b.longs, 0, b.size);
    }
    for (int i = 0; i < a.size && i < b.size; i++) {
      if (!Compare.equal(a.get(i), b.get(i)) && i < a.size && i < b.size) {
        return false;
      }
    }
    return a.size == b.size;
  }

  public static boolean equal(PyTuple a, PyTuple b) {
    Object[] left = a.items;
    Object[] right = b.items;
    if (left.length != right.length) {
      return false;
    }
    Work.elements(left.length);
    for (int i = 0; i < left.length; i++) {
      if (!Compare.equal(left[i], right[i])) {
        return false;
      }
    }
    return true;
  }

  /** {@code a < b} and the like; not for equality. */
  private static Object compare(Comparison order, PyList a, PyList b) {
    Work.elements(Math.min(a.size, b.size));
    for (int i = 0; i < a.size && i < b.size; i++) {
      Object left = a.get(i);
      Object right = b.get(i);
      if (!Compare.equal(left, right) && i < a.size && i < b.size) {
        return order.apply(left, right);
      }
    }
    return order.holds(Integer.compare(a.size, b.size));
  }

  /** {@code a < b} and the like; not for equality. */
  private static Object compare(Comparison order, PyTuple a, PyTuple b) {
    Object[] left = a.items;
    Object[] right = b.items;
    int shared = Math.min(left.length, right.length);
    Work.elements(shared);
    for (int i = 0; i < shared; i++) {
      if (!Compare.equal(left[i], right[i])) {
        return order.apply(left[i], right[i]);
      }
    }
    return order.holds(Integer.compare(left.length, right.length));
  }

  /** Any comparison of lists. */
  public static Object ofLists(Comparison operator, PyList a, PyList b) {
    return operator.isEquality()
        ? (Object) (equal(a, b) == (operator == Comparison.EQ))
        : compare(operator, a, b);
  }

  /** Any comparison of tuples. */
  public static Object ofTuples(Comparison operator, PyTuple a, PyTuple b) {
    return operator.isEquality()
        ? (Object) (equal(a, b) == (operator == Comparison.EQ))
        : compare(operator, a, b);
  }
}
