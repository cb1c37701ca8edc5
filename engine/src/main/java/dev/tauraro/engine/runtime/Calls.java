package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Types;

/** Calls of any callable value. */
public final class Calls {
  private Calls() {}

  public static Object call(Object function) {
    return function instanceof Callable
        ? ((Callable) function).call()
        : call(function, Callable.NO_ARGUMENTS, Callable.NO_KEYWORDS);
  }

  public static Object call(Object function, Object a) {
    return function instanceof Callable
        ? ((Callable) function).call(a)
        : call(function, new Object[] {a}, Callable.NO_KEYWORDS);
  }

  public static Object call(Object function, Object a, Object b) {
    return function instanceof Callable
        ? ((Callable) function).call(a, b)
        : call(function, new Object[] {a, b}, Callable.NO_KEYWORDS);
  }

  public static Object call(Object function, Object a, Object b, Object c) {
    return function instanceof Callable
        ? ((Callable) function).call(a, b, c)
        : call(function, new Object[] {a, b, c}, Callable.NO_KEYWORDS);
  }

  /** Calls with positional arguments: by number if they are few, which is the faster way. */
  public static Object call(Object function, Object[] arguments) {
    switch (arguments.length) {
      case 0:
        return call(function);
      case 1:
        return call(function, arguments[0]);
      case 2:
        return call(function, arguments[0], arguments[1]);
      case 3:
        return call(function, arguments[0], arguments[1], arguments[2]);
      default:
        return call(function, arguments, Callable.NO_KEYWORDS);
    }
  }

  /** Calls with positional arguments followed by one for each of the keywords. */
  public static Object call(Object function, Object[] arguments, String[] keywords) {
    if (function instanceof Callable) {
      return ((Callable) function).call(arguments, keywords);
    }
    Object method = Types.of(function).lookup("__call__");
    if (method == null || method == None.NONE) {
      throw Errors.typeError("'" + Types.nameOf(function) + "' object is not callable");
    }
    return Access.callBound(method, function, arguments, keywords);
  }

  /** {@code callable(value)} */
  public static boolean isCallable(Object value) {
    if (value instanceof Callable && !(value instanceof Instance)) {
      return true;
    }
    Object method = Types.of(value).lookup("__call__");
    return method != null && method != None.NONE;
  }
}
