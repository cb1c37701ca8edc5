package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.AsyncHooks;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;

/** The functions of {@code sys} that set what is told of async generators. */
final class SysHooks {
  private static final NamedItems HOOKS =
      new NamedItems(
          false,
          "asyncgen_hooks",
          "Functions that are told of asynchronous generators.",
          "firstiter",
          "finalizer");

  private SysHooks() {}

  static void addTo(ModuleBuilder sys, ExecutionContext context) {
    sys.none("get_asyncgen_hooks", () -> shown(context.asyncGeneratorHooks()))
        .add(
            BuiltinFunction.function("set_asyncgen_hooks")
                .any((arguments, keywords) -> set(context, arguments, keywords)));
  }

  private static Object shown(AsyncHooks hooks) {
    return HOOKS.of(hooks.first(), hooks.last());
  }

  private static Object set(ExecutionContext context, Object[] arguments, String[] keywords) {
    Object[] given =
        Keywords.bind("set_asyncgen_hooks", arguments, keywords, 0, "firstiter", "finalizer");
    AsyncHooks before = context.asyncGeneratorHooks();
    Object last = checked("finalizer", given[1], before.last());
    context.setAsyncGeneratorHooks(
        new AsyncHooks(checked("firstiter", given[0], before.first()), last));
    return None.NONE;
  }

  private static Object checked(String name, Object given, Object before) {
    if (given == null) {
      return before;
    }
    if (given != None.NONE && !Calls.isCallable(given)) {
      throw Errors.typeError("callable " + name + " expected, got " + Types.nameOf(given));
    }
    return given;
  }
}
