package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;
import java.util.HashMap;
import java.util.Map;

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

  /** The names that code sees when its globals have this {@code __builtins__} (null: none). */
  static Map<String, Object> visible(ExecutionContext context, Object own) {
    Object known = context.modules().getString(NAME);
    if (own == null || own == known || known != null && own == dictOf((PyModule) known)) {
      return context.builtins();
    }
    PyDict names = own instanceof PyModule ? dictOf((PyModule) own) : (PyDict) own;
    Map<String, Object> visible = new HashMap<>();
    for (Map.Entry<Object, Object> entry : names.entrySet()) {
      if (Str.is(entry.getKey())) {
        visible.put(Str.java(entry.getKey()), entry.getValue());
      }
    }
    return visible;
  }

  private static PyDict dictOf(PyModule module) {
    return ((NamedAttributes) module.attributes()).dict();
  }
}
