package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyModule;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A module written in Java whose functions and constants all contexts share, so that code compiled
 * in one context knows them in the others. Each context has variables of its own.
 */
final class SharedModule implements Function<ExecutionContext, PyModule> {
  private final Supplier<PyModule> maker;
  private PyModule first;

  SharedModule(Supplier<PyModule> maker) {
    this.maker = maker;
  }

  @Override
  public PyModule apply(ExecutionContext context) {
    PyModule made = make();
    PyDict variables = ((NamedAttributes) made.attributes()).dict().copy();
    return new PyModule(made.name(), new NamedAttributes(variables));
  }

  /** Makes the contents as no context's: others find them. */
  private synchronized PyModule make() {
    if (first == null) {
      ExecutionContext context = ExecutionContext.currentOrNull();
      ExecutionContext.leave(null);
      try {
        first = maker.get();
      } finally {
        ExecutionContext.leave(context);
      }
    }
    return first;
  }
}
