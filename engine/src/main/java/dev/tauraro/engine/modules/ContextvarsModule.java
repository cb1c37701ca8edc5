package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.PyModule;

/** The module {@code _contextvars}: variables whose values belong to a context, such as a task. */
final class ContextvarsModule {
  private ContextvarsModule() {}

  static PyModule create() {
    return new ModuleBuilder("_contextvars", "Context Variables")
        .constant("Context", PyContext.TYPE)
        .constant("ContextVar", PyContextVar.TYPE)
        .constant("Token", PyContextVar.TOKEN)
        .none("copy_context", () -> PyContext.current().copy())
        .build();
  }
}
