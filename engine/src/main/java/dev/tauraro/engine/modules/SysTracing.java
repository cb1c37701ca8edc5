package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Tracers;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;

/** The functions of {@code sys} by which scripts are told of what runs. */
final class SysTracing {
  private SysTracing() {}

  static void addTo(ModuleBuilder module, ExecutionContext context) {
    module
        .one("settrace", function -> setTrace(context, function))
        .one("setprofile", function -> setProfile(context, function))
        .none("gettrace", () -> orNone(context.tracers == null ? null : context.tracers.trace))
        .none("getprofile", () -> orNone(context.tracers == null ? null : context.tracers.profile))
        .add(
            BuiltinFunction.function("call_tracing")
                .two((function, arguments) -> callTraced(context, function, arguments)));
  }

  private static Object orNone(Object function) {
    return function == null ? None.NONE : function;
  }

  private static Tracers tracers(ExecutionContext context) {
    if (context.tracers == null) {
      context.tracers = new Tracers();
    }
    return context.tracers;
  }

  private static Object setTrace(ExecutionContext context, Object function) {
    tracers(context).trace = function == None.NONE ? null : function;
    return None.NONE;
  }

  private static Object setProfile(ExecutionContext context, Object function) {
    tracers(context).profile = function == None.NONE ? null : function;
    return None.NONE;
  }

  /** Calls a function with tracing on, as debuggers do from within their own tracing function. */
  private static Object callTraced(ExecutionContext context, Object function, Object arguments) {
    Tracers tracers = tracers(context);
    boolean busy = tracers.busy;
    tracers.busy = false;
    try {
      return Calls.call(function, Iteration.toArray(arguments));
    } finally {
      tracers.busy = busy;
    }
  }
}
