package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import java.math.BigInteger;

/** The warnings that operations issue by the module {@code warnings}, as filters want it. */
public final class Warnings {
  private Warnings() {}

  /** Issues a warning at the place of the running script code. */
  public static void issue(String message, PyType category) {
    call("warn", Str.of(message), category);
  }

  /** Issues a DeprecationWarning about what will be an error one day. */
  public static void deprecated(String message) {
    issue(message, Exceptions.DEPRECATION_WARNING);
  }

  /** Calls a function of the module. */
  static void call(String function, Object... arguments) {
    Object module = ExecutionContext.current().runner().importModule("warnings");
    Calls.call(Access.get(module, function), arguments);
  }

  /** The int that a method answered, which warns when it has a derived type. */
  public static Object exactInt(String method, Object answer) {
    if (answer instanceof Long || answer instanceof BigInteger) {
      return answer;
    }
    ofDerivedType(method + " returned non-int", answer, "int");
    return Numbers.plainInt(answer);
  }

  /** Warns that a method answered a value of a type derived from the one it is to answer. */
  public static void ofDerivedType(String what, Object answer, String wanted) {
    deprecated(
        what
            + " (type "
            + Types.nameOf(answer)
            + ").  The ability to return an instance of a strict subclass of "
            + wanted
            + " is deprecated, and may be removed in a future version of Python.");
  }
}
