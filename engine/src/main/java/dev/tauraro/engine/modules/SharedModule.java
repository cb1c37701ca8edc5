package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyModule;
import java.util.Map;
import java.util.TreeMap;

/**
 * A module written in Java whose functions and constants all contexts share, so that code compiled
 * in one context knows them in the others. Each context has variables of its own.
 */
final class SharedModule {
  private final String name;
  private PyModule first;

  private SharedModule(String name) {
    this.name = name;
  }

  /** The modules of those names. */
  static Map<String, SharedModule> all(String... names) {
    Map<String, SharedModule> modules = new TreeMap<>();
    for (String name : names) {
      modules.put(name, new SharedModule(name));
    }
    return modules;
  }

  /** The module with variables of its own. */
  PyModule copy() {
    PyModule made = make();
    PyDict variables = ((NamedAttributes) made.attributes()).dict().copy();
    return new PyModule(new NamedAttributes(variables));
  }

  /** Makes the contents as no context's: others find them. */
  private synchronized PyModule make() {
    if (first == null) {
      ExecutionContext context = ExecutionContext.currentOrNull();
      ExecutionContext.leave(null);
      try {
        first = Modules.make(name, null);
      } finally {
        ExecutionContext.leave(context);
      }
    }
    return first;
  }
}
