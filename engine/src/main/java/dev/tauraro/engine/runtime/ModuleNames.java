package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;

/** Attributes of modules that are not there. */
final class ModuleNames {
  private ModuleNames() {}

  /** What the module's own {@code __getattr__} says, or null when it has none. */
  static Object byHook(PyModule module, String name) {
    Object hook = module.attributes().get("__getattr__");
    return hook == null || name.equals("__getattr__") ? null : Calls.call(hook, Str.of(name));
  }

  static ScriptRaise missing(PyModule module, String name) {
    if (isInitializing(module)) {
      return Errors.attributeError(
          "partially initialized module '"
              + module.name()
              + "' has no attribute '"
              + name
              + "' (most likely due to a circular import)",
          module,
          name);
    }
    return Errors.noAttribute(module, name);
  }

  static boolean isInitializing(PyModule module) {
    Attributes variables = module.attributes();
    return variables.get(INITIALIZING) == Boolean.TRUE;
  }

  /** Set while the body of a module runs. */
  static final String INITIALIZING = "__initializing__";
}
