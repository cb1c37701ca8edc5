package dev.tauraro.engine;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.sandbox.Budget;
import dev.tauraro.engine.sandbox.LimitExceeded;

/** What scripts call for a {@link HostFunction}. */
final class HostFunctions {
  private HostFunctions() {}

  static BuiltinFunction of(String name, HostFunction function, HostAccess access) {
    return BuiltinFunction.function(name)
        .any(
            (arguments, keywords) -> {
              if (keywords.length > 0) {
                throw Errors.typeError(name + "() takes no keyword arguments");
              }
              return call(name, function, access, arguments);
            })
        .build()
        .ofRun();
  }

  private static Object call(
      String name, HostFunction function, HostAccess access, Object[] arguments) {
    Budget budget = ExecutionContext.current().budget();
    budget.charge(1);
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = ValueConverter.toJava(arguments[i]);
    }
    Object result;
    try {
      result = function.call(plain);
    } catch (Exception e) {
      throw asSeenByScript(e, budget);
    }
    budget.checkTime();
    try {
      return ValueConverter.toScript(result, access);
    } catch (IllegalArgumentException e) {
      throw raise(name + "(): " + e.getMessage(), e);
    }
  }

  /** A limit that a call back into the script met ends the run, whatever the host made of it. */
  private static RuntimeException asSeenByScript(Exception failure, Budget budget) {
    if (failure instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    budget.checkTime();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof ScriptException) {
        RuntimeException origin = ((ScriptException) each).origin();
        if (origin != null && (origin instanceof LimitExceeded || each == failure)) {
          return origin;
        }
      }
    }
    return raise(failure.toString(), failure);
  }

  private static ScriptRaise raise(String message, Exception cause) {
    ScriptRaise raise = Errors.runtimeError(message);
    raise.exception().setHostCause(cause);
    return raise;
  }
}
