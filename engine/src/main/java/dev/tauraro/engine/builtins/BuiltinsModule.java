package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.MappedNames;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import java.util.HashMap;
import java.util.Map;

/**
 * The module {@code builtins}. All modules see what is assigned to its attributes; what is put into
 * its {@code __dict__} they don't see.
 */
public final class BuiltinsModule {
  private static final String NAME = "builtins";

  private BuiltinsModule() {}

  /** Attributes that are built-in names of a context. */
  private static final class SeenByAll extends NamedAttributes {
    private final ExecutionContext context;

    SeenByAll(ExecutionContext context) {
      this.context = context;
    }

    @Override
    public void set(String name, Object value) {
      super.set(name, value);
      context.setBuiltin(name, value);
    }

    @Override
    public boolean remove(String name) {
      boolean removed = super.remove(name);
      if (removed) {
        context.setBuiltin(name, null);
      }
      return removed;
    }
  }

  /** The module of a context, made when it is first asked for. */
  public static PyModule of(ExecutionContext context) {
    Object known = context.modules().getString(NAME);
    if (known instanceof PyModule) {
      return (PyModule) known;
    }
    NamedAttributes variables = new SeenByAll(context);
    variables.dict().store("__name__", NAME);
    context.builtins().forEach((name, value) -> variables.dict().store(Str.of(name), value));
    PyModule module = new PyModule(variables);
    context.modules().store(Str.of(NAME), module);
    return module;
  }

  /**
   * The names that code sees when its globals have this {@code __builtins__} (null: none); null for
   * those of the context.
   */
  static Map<String, Object> visible(ExecutionContext context, Object own) {
    Object known = context.modules().getString(NAME);
    if (own == null || own == known || known != null && own == dictOf((PyModule) known)) {
      return null;
    }
    if (!(own instanceof PyModule) && !(own instanceof PyDict)) {
      throw Errors.typeError("'" + Types.nameOf(own) + "' object is not subscriptable");
    }
    PyDict names = own instanceof PyModule ? dictOf((PyModule) own) : (PyDict) own;
    Map<String, Object> visible = new HashMap<>();
    if (names instanceof PyDictInstance && MappedNames.isOwn(names)) {
      return visible;
    }
    for (Map.Entry<Object, Object> entry : names.entrySet()) {
      if (Str.is(entry.getKey())) {
        visible.put(Str.java(entry.getKey()), entry.getValue());
      }
    }
    return visible;
  }

  /** The names of a module. */
  static PyDict dictOf(PyModule module) {
    return ((NamedAttributes) module.attributes()).dict();
  }
}
