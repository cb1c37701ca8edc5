package dev.tauraro.engine;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.sandbox.Budget;
import dev.tauraro.engine.sandbox.LimitExceeded;

/** What scripts call for a {@link HostFunction}, as the context says that runs the call. */
final class HostFunctions {
  private static final String UNNAMED = "function";

  private HostFunctions() {}

  static BuiltinFunction of(String name, HostFunction function) {
    return BuiltinFunction.function(name).any(new Body(name, function)).build().ofRun();
  }

  /**
   * A value of a script for what means one by its class, wherever it is found; null for others.
   *
   * @param value a function of the host, or what stands for a value of a script
   */
  static Object own(Object value) {
    if (value instanceof HostFunction) {
      return of(UNNAMED, (HostFunction) value);
    }
    return value instanceof ScriptValue ? ((ScriptValue) value).ofScript() : null;
  }

  /** The function of the host that a script calls, or null. */
  static HostFunction function(Object value) {
    if (!(value instanceof BuiltinFunction)) {
      return null;
    }
    BuiltinFunction.BodyN body = ((BuiltinFunction) value).bodyN();
    return body instanceof Body ? ((Body) body).function : null;
  }

  private record Body(String name, HostFunction function) implements BuiltinFunction.BodyN {
    @Override
    public Object call(Object[] arguments, String[] keywords) {
      if (keywords.length > 0) {
        throw Errors.typeError(name + "() takes no keyword arguments");
      }
      ExecutionContext execution = ExecutionContext.current();
      Budget budget = execution.budget();
      ContextHost host = (ContextHost) execution.host();
      budget.charge(1);
      Object[] plain = new Object[arguments.length];
      for (int i = 0; i < plain.length; i++) {
        plain[i] = ValueConverter.toJava(arguments[i]);
      }
      Object result;
      try {
        result = host.around(function).call(plain);
      } catch (Exception e) {
        throw asSeenByScript(e, budget);
      }
      budget.checkTime();
      try {
        return ValueConverter.toScript(result, host.access());
      } catch (IllegalArgumentException e) {
        throw raise(name + "(): " + e.getMessage(), e);
      }
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
