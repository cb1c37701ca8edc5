package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Compare;
import java.util.Arrays;

/** Equality and lexicographic order of lists and of tuples. */
final class SequenceOrder {
  /** An order operator. */
  enum Relation {
    LT,
    LE,
    GT,
    GE;

    Object ofItems(Object a, Object b) {
      switch (this) {
        case LT:
          return Compare.lt(a, b);
        case LE:
          return Compare.le(a, b);
        case GT:
          return Compare.gt(a, b);
        default:
          return Compare.ge(a, b);
      }
    }

    boolean ofSizes(int a, int b) {
      switch (this) {
        case LT:
          return a < b;
        case LE:
          return a <= b;
        case GT:
          return a > b;
        default:
          return a >= b;
      }
    }
  }

  private SequenceOrder() {}

  static boolean equal(PyList a, PyList b) {
    if (a.size != b.size) {
      return false;
    }
    Work.elements(a.size);
    Work.nested(a.size, a.size == 0 ? null : a.get(a.size - 1));
    if (a.strategy == PyList.LONG && b.strategy == PyList.LONG) {
      return Arrays.equals(a.longs, 0, a.size, b.longs, 0, b.size);
    }
    for (int i = 0; i < a.size && i < b.size; i++) {
      if (!Compare.equal(a.get(i), b.get(i))) {
        return false;
      }
    }
    return a.size == b.size;
  }

  static boolean equal(PyTuple a, PyTuple b) {
    if (a.size() != b.size()) {
      return false;
    }
    Work.elements(a.size());
    Work.nested(a.size(), a.size() == 0 ? null : a.get(a.size() - 1));
    for (int i = 0; i < a.size(); i++) {
      if (!Compare.equal(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  static Object compare(Relation relation, PyList a, PyList b) {
    Work.elements(Math.min(a.size, b.size));
    for (int i = 0; i < a.size && i < b.size; i++) {
      Object left = a.get(i);
      Object right = b.get(i);
      if (!Compare.equal(left, right)) {
        return relation.ofItems(left, right);
      }
    }
    return relation.ofSizes(a.size, b.size);
  }

  static Object compare(Relation relation, PyTuple a, PyTuple b) {
    int shared = Math.min(a.size(), b.size());
    Work.elements(shared);
    for (int i = 0; i < shared; i++) {
      if (!Compare.equal(a.get(i), b.get(i))) {
        return relation.ofItems(a.get(i), b.get(i));
      }
    }
    return relation.ofSizes(a.size(), b.size());
  }
}
