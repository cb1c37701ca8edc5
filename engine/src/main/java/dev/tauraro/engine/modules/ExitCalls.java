package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Calls;
import java.util.function.Supplier;

/** The calls that a script registered with {@code atexit}. */
public final class ExitCalls {
  private ExitCalls() {}

  /** Runs a script, then what it registered, also when it ends with an exception. */
  public static Object after(ExecutionContext context, Supplier<Object> script) {
    Object result;
    try {
      result = script.get();
    } catch (ScriptRaise raise) {
      run(context);
      throw raise;
    }
    run(context);
    return result;
  }

  private static void run(ExecutionContext context) {
    Object module = context.modules().getOrNull(Str.of("atexit"));
    Object calls =
        module instanceof PyModule ? ((PyModule) module).attributes().get("_run_exitfuncs") : null;
    if (calls != null) {
      Calls.call(calls);
    }
  }
}
