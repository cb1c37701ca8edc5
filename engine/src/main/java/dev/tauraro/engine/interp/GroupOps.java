package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.runtime.ExceptionGroups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The except* statement. */
final class GroupOps {
  private GroupOps() {}

  /** (what matches or None, what is left or None); what matches is always a group. */
  static PyTuple split(PyException exception, Object types) {
    checkTypes(types);
    if (!ExceptionGroups.isGroup(exception)) {
      return (Boolean) RaiseOps.matches(exception, types)
          ? PyTuple.of(wrapped(exception), None.NONE)
          : PyTuple.of(None.NONE, exception);
    }
    ExceptionGroups.Split parts =
        ExceptionGroups.split(exception, each -> (Boolean) RaiseOps.matches(each, types));
    return PyTuple.of(
        ExceptionGroups.orNone(parts.matching()), ExceptionGroups.orNone(parts.rest()));
  }

  private static void checkTypes(Object types) {
    Object[] each = types instanceof PyTuple ? ((PyTuple) types).items : new Object[] {types};
    for (Object type : each) {
      if (type instanceof PyType && ((PyType) type).isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP)) {
        throw Errors.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  private static PyException wrapped(PyException exception) {
    PyException group = ExceptionGroups.ofSequence("", PyTuple.of(exception));
    group.setTraceback(exception.traceback());
    return group;
  }

  /**
   * What remains to be raised, or None: parts of {@code original} that were not caught or were
   * raised again keep their places in its groups; new exceptions stand beside them in a group of
   * their own.
   */
  static Object merge(PyException original, PyList raised) {
    List<Object> fresh = new ArrayList<>();
    List<Object> again = new ArrayList<>();
    for (Object each : raised) {
      if (each == None.NONE) {
        continue;
      }
      if (isPartOf((PyException) each, original)) {
        again.add(each);
      } else {
        fresh.add(each);
      }
    }
    if (!ExceptionGroups.isGroup(original)) {
      return !fresh.isEmpty() ? fresh.get(0) : again.isEmpty() ? None.NONE : again.get(0);
    }
    PyException rest = projection(original, again);
    if (fresh.isEmpty()) {
      return ExceptionGroups.orNone(rest);
    }
    if (rest != null) {
      fresh.add(rest);
    }
    return fresh.size() == 1 ? fresh.get(0) : ExceptionGroups.of("", fresh);
  }

  /**
   * Whether an exception is the original or was split from it: those share how they were raised.
   */
  private static boolean isPartOf(PyException exception, PyException original) {
    return exception == original
        || exception.cause() == original.cause()
            && exception.context() == original.context()
            && exception.traceback() == original.traceback();
  }

  /** The part of a group that has the leaves of the given parts. */
  private static PyException projection(PyException original, List<Object> parts) {
    List<Object> leaves = new ArrayList<>();
    for (Object part : parts) {
      ExceptionGroups.leaves((PyException) part, leaves);
    }
    Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(leaves);
    return kept.isEmpty() ? null : ExceptionGroups.split(original, kept::contains).matching();
  }
}
