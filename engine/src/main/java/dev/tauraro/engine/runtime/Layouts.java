package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.util.List;

/** Which of its bases decides how the instances of a class are represented. */
public final class Layouts {
  private Layouts() {}

  /** The base whose representation includes those of all others. */
  public static PyType best(List<PyType> bases) {
    PyType best = null;
    PyType bestSolid = null;
    for (PyType base : bases) {
      PyType candidate = solid(base);
      if (best == null || candidate.isSubtypeOf(bestSolid)) {
        if (best == null || candidate != bestSolid) {
          best = base;
          bestSolid = candidate;
        }
      } else if (!bestSolid.isSubtypeOf(candidate)) {
        throw Errors.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return best;
  }

  /** Whether instances of a class made upon {@code best} can be taken for those of a type. */
  static boolean fits(PyType best, PyType type) {
    return solid(best).isSubtypeOf(solid(type));
  }

  /** Whether instances of classes made upon either base are represented alike. */
  static boolean sameLayout(PyType before, PyType after) {
    return solid(before) == solid(after)
        && before.layout() == after.layout()
        && before.hasInstanceAttributes() == after.hasInstanceAttributes();
  }

  /** The nearest class that has slots of its own, or built-in type with its own representation. */
  private static PyType solid(PyType type) {
    for (PyType each : type.mro()) {
      if (!each.isBuiltin() && Slots.hasOwn(each)) {
        return each;
      }
      if (each.isBuiltin() && (each == Types.OBJECT || each.layout() != PyType.Layout.INSTANCE)) {
        return canonical(each);
      }
    }
    return Types.OBJECT;
  }

  /** Exception types share one representation but for those with their own constructor's fields. */
  private static PyType canonical(PyType type) {
    return type.isSubtypeOf(EXCEPTION_ROOT) ? EXCEPTION_ROOT : type;
  }

  private static final PyType EXCEPTION_ROOT = Exceptions.BASE_EXCEPTION;
}
