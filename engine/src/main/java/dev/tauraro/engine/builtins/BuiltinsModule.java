package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;

/** The module {@code builtins}. Changes to it are not seen by code. */
public final class BuiltinsModule {
  private static final String NAME = "builtins";

  private BuiltinsModule() {}

  /** The module of a context, made when it is first asked for. */
  public static PyModule of(ExecutionContext context) {
    Object known = context.modules().getString(NAME);
    if (known instanceof PyModule) {
      return (PyModule) known;
    }
    NamedAttributes variables = new NamedAttributes();
    variables.set("__name__", NAME);
    context.builtins().forEach(variables::set);
    PyModule module = new PyModule(NAME, variables);
    context.modules().store(Str.of(NAME), module);
    return module;
  }
}
