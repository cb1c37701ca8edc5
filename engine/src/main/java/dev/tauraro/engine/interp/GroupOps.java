package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import java.util.ArrayList;
import java.util.List;

/** The except* statement. */
final class GroupOps {
  private GroupOps() {}

  private static boolean isGroup(PyException exception) {
    return exception.type().isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP);
  }

  /** (what matches or None, what is left or None) */
  static PyTuple split(PyException exception, Object types) {
    checkTypes(types);
    if (!isGroup(exception)) {
      return (Boolean) RaiseOps.matches(exception, types)
          ? PyTuple.of(group(exception), None.NONE)
          : PyTuple.of(None.NONE, exception);
    }
    return (PyTuple) Calls.call(Access.get(exception, "split"), types);
  }

  private static void checkTypes(Object types) {
    Object[] each = types instanceof PyTuple ? ((PyTuple) types).items : new Object[] {types};
    for (Object type : each) {
      if (type instanceof PyType
          && ((PyType) type).isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP)) {
        throw Errors.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  private static Object group(PyException exception) {
    return Calls.call(
        Exceptions.BASE_EXCEPTION_GROUP, "", PyList.of(exception));
  }

  /** What remains to be raised: the rest of {@code original} and what the blocks raised; or None. */
  static Object merge(PyException original, PyList raised) {
    List<Object> parts = new ArrayList<>();
    for (Object each : raised) {
      if (each != None.NONE) {
        parts.add(each);
      }
    }
    if (parts.isEmpty()) {
      return None.NONE;
    }
    if (parts.size() == 1 && (parts.get(0) == original || !isGroup(original))) {
      return parts.get(0);
    }
    if (parts.size() == 1 && Types.of(parts.get(0)) == original.type()) {
      return parts.get(0);
    }
    return Calls.call(Exceptions.BASE_EXCEPTION_GROUP, "", PyList.of(parts.toArray()));
  }
}
