package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;

/** The number of items of a value. */
public final class Len {
  private Len() {}

  /** {@code len(value)} */
  public static long of(Object value) {
    if (value.getClass() == PyList.class) {
      return ((PyList) value).size;
    }
    if (value instanceof String) {
      return ((String) value).length();
    }
    if (value.getClass() == PyDict.class) {
      return ((PyDict) value).size;
    }
    if (value.getClass() == PyTuple.class) {
      return ((PyTuple) value).items.length;
    }
    int known = value instanceof PyObject ? ((PyObject) value).knownSize() : -1;
    return known >= 0 ? known : ofProtocol(value);
  }

  private static long ofProtocol(Object value) {
    Object method = Types.of(value).lookup("__len__");
    if (method == null || method == None.NONE) {
      throw Errors.typeError("object of type '" + Types.nameOf(value) + "' has no len()");
    }
    return ofAnswer(MethodCalls.call(method, value));
  }

  /** The length that {@code __len__} returned. */
  public static long ofAnswer(Object result) {
    if (result instanceof Long) {
      return ofAnswer((long) (Long) result);
    }
    if (Numbers.indexOrNull(result) == null) {
      throw Errors.typeError(
          "'" + Types.nameOf(result) + "' object cannot be interpreted as an integer");
    }
    if (Numbers.signum(result) < 0) {
      throw negative();
    }
    return Numbers.toSize(result);
  }

  /** As {@link #ofAnswer(Object)}. */
  public static long ofAnswer(long result) {
    if (result < 0) {
      throw negative();
    }
    return result;
  }

  private static ScriptRaise negative() {
    return Errors.valueError("__len__() should return >= 0");
  }
}
