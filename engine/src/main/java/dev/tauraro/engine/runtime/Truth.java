package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.math.BigInteger;

/** What counts as true. */
public final class Truth {
  private Truth() {}

  /** {@code bool(value)} */
  public static boolean of(Object value) {
    if (value == Boolean.TRUE) {
      return true;
    }
    if (value == Boolean.FALSE || value == None.NONE) {
      return false;
    }
    if (value instanceof Long) {
      return (Long) value != 0;
    }
    if (value instanceof String) {
      return !((String) value).isEmpty();
    }
    return ofOther(value);
  }

  private static boolean ofOther(Object value) {
    if (value instanceof Double) {
      return (Double) value != 0;
    }
    if (value instanceof Boolean) {
      return (Boolean) value;
    }
    if (value instanceof BigInteger) {
      return true;
    }
    if (value.getClass() == PyList.class) {
      return ((PyList) value).size != 0;
    }
    if (value.getClass() == PyDict.class) {
      return ((PyDict) value).size != 0;
    }
    boolean mayAsk = value instanceof PyObject && !(value instanceof PyDictInstance);
    int known = mayAsk ? ((PyObject) value).knownSize() : -1;
    return known >= 0 ? known > 0 : ofProtocol(value);
  }

  private static boolean ofProtocol(Object value) {
    if (value == None.NOT_IMPLEMENTED) {
      Warnings.deprecated("NotImplemented should not be used in a boolean context");
      return true;
    }
    PyType type = Types.of(value);
    Object method = type.lookup("__bool__");
    if (method != null) {
      return ofAnswer(MethodCalls.call(method, value));
    }
    return type.lookup("__len__") == null || Len.of(value) != 0;
  }

  /** The truth that {@code __bool__} returned. */
  public static boolean ofAnswer(Object result) {
    if (!(result instanceof Boolean)) {
      throw Errors.typeError("__bool__ should return bool, returned " + Types.nameOf(result));
    }
    return (Boolean) result;
  }
}
