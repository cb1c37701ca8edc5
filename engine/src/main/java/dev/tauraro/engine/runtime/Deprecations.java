package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import java.math.BigInteger;

/** The warnings that operations issue about what will be an error one day. */
public final class Deprecations {
  private Deprecations() {}

  /** Issues a DeprecationWarning at the place of the running script code. */
  public static void warn(String message) {
    Object module = ExecutionContext.current().runner().importModule("warnings", None.NONE, 0);
    Calls.call(Access.get(module, "warn"), Str.of(message), Exceptions.DEPRECATION_WARNING);
  }

  /** The int that a method answered, which warns when it has a derived type. */
  public static Object exactInt(String method, Object answer) {
    if (answer instanceof Long || answer instanceof BigInteger) {
      return answer;
    }
    warnOfType(method + " returned non-int", answer, "int");
    return Numbers.plainInt(answer);
  }

  /** Warns that a method answered a value of a type derived from the one it is to answer. */
  public static void warnOfType(String what, Object answer, String wanted) {
    warn(
        what
            + " (type "
            + Types.nameOf(answer)
            + ").  The ability to return an instance of a strict subclass of "
            + wanted
            + " is deprecated, and may be removed in a future version of Python.");
  }
}
