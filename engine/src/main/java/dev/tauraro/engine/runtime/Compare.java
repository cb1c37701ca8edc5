package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.KeyTable;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.TypeTraits;
import dev.tauraro.engine.objects.Types;

/** Comparisons and membership. */
public final class Compare {
  /** Items between two charges of the step budget. */
  private static final int CHARGED = 64;

  private Compare() {}

  /** {@code a < b} */
  public static Object lt(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a < (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a < (double) (Double) b;
    }
    return Comparison.LT.apply(a, b);
  }

  /** Whether {@code a < b} is true. */
  public static boolean isLt(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a < (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a < (double) (Double) b;
    }
    return Truth.of(Comparison.LT.apply(a, b));
  }

  /** {@code a <= b} */
  public static Object le(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a <= (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a <= (double) (Double) b;
    }
    return Comparison.LE.apply(a, b);
  }

  /** Whether {@code a <= b} is true. */
  public static boolean isLe(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a <= (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a <= (double) (Double) b;
    }
    return Truth.of(Comparison.LE.apply(a, b));
  }

  /** {@code a == b} */
  public static Object eq(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a == (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a == (double) (Double) b;
    }
    return Comparison.EQ.apply(a, b);
  }

  /** Whether {@code a == b} is true. */
  public static boolean isEq(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a == (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a == (double) (Double) b;
    }
    return Truth.of(Comparison.EQ.apply(a, b));
  }

  /** {@code a != b} */
  public static Object ne(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a != (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a != (double) (Double) b;
    }
    return Comparison.NE.apply(a, b);
  }

  /** Whether {@code a != b} is true. */
  public static boolean isNe(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a != (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a != (double) (Double) b;
    }
    return Truth.of(Comparison.NE.apply(a, b));
  }

  /** {@code a > b} */
  public static Object gt(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a > (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a > (double) (Double) b;
    }
    return Comparison.GT.apply(a, b);
  }

  /** Whether {@code a > b} is true. */
  public static boolean isGt(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a > (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a > (double) (Double) b;
    }
    return Truth.of(Comparison.GT.apply(a, b));
  }

  /** {@code a >= b} */
  public static Object ge(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a >= (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a >= (double) (Double) b;
    }
    return Comparison.GE.apply(a, b);
  }

  /** Whether {@code a >= b} is true. */
  public static boolean isGe(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (long) (Long) a >= (long) (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (double) (Double) a >= (double) (Double) b;
    }
    return Truth.of(Comparison.GE.apply(a, b));
  }

  /** Whether two values are the same or equal, as containers ask it. */
  public static boolean equal(Object a, Object b) {
    return a == b || isEq(a, b) || Floats.sameNan(a, b);
  }

  /** {@code item in container} */
  public static boolean contains(Object container, Object item) {
    if (container.getClass() == PyDict.class || container.getClass() == PySet.class) {
      return ((KeyTable) container).find(item) >= 0;
    }
    if (Str.is(container) && Str.is(item)) {
      return Str.contains(container, item);
    }
    if (container instanceof PyDictInstance
        && (((PyDictInstance) container).type().traits() & TypeTraits.DICT_CONTAINS) != 0) {
      return ((KeyTable) container).find(item) >= 0;
    }
    Object method = Types.of(container).lookup("__contains__");
    if (method == null) {
      return iteratesOver(container, item);
    }
    if (method == None.NONE) {
      throw Errors.typeError("'" + Types.nameOf(container) + "' object is not a container");
    }
    return Truth.of(MethodCalls.call(method, container, item));
  }

  private static boolean iteratesOver(Object container, Object item) {
    Object iterator;
    try {
      iterator = Iteration.iterateOrNull(container);
    } catch (ScriptRaise raise) {
      if (!raise.exception().type().isSubtypeOf(Exceptions.TYPE_ERROR)) {
        throw raise;
      }
      iterator = null;
    }
    if (iterator == null) {
      throw Errors.typeError("argument of type '" + Types.nameOf(container) + "' is not iterable");
    }
    int count = 0;
    for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
      if (equal(each, item)) {
        return true;
      }
      if (++count == CHARGED) {
        count = 0;
        Metering.charge(CHARGED / 2);
      }
    }
    return false;
  }
}
