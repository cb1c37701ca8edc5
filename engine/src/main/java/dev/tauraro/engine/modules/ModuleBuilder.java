package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;

/** Collects the functions and constants of a module written in Java. */
final class ModuleBuilder {
  private final String name;
  private final NamedAttributes variables = new NamedAttributes();

  ModuleBuilder(String name, String docstring) {
    this.name = name;
    variables.set("__name__", Str.of(name));
    variables.set("__doc__", Str.of(docstring));
    variables.set("__package__", Str.of(""));
    variables.set("__spec__", None.NONE);
  }

  ModuleBuilder constant(String attribute, Object value) {
    variables.set(attribute, value);
    return this;
  }

  ModuleBuilder none(String function, BuiltinFunction.Body0 body) {
    return add(BuiltinFunction.function(function).none(body));
  }

  ModuleBuilder one(String function, BuiltinFunction.Body1 body) {
    return add(BuiltinFunction.function(function).one(body));
  }

  ModuleBuilder two(String function, BuiltinFunction.Body2 body) {
    return add(BuiltinFunction.function(function).two(body));
  }

  ModuleBuilder any(String function, BuiltinFunction.BodyN body) {
    return add(BuiltinFunction.function(function).any(body));
  }

  ModuleBuilder add(BuiltinFunction.Builder builder) {
    BuiltinFunction function = builder.build().withModule(name);
    variables.set(function.name(), function);
    return this;
  }

  /** Says that all functions so far run no script code when their arguments are plain values. */
  ModuleBuilder allQuietForPlain() {
    for (Object each : variables.dict().valueArray()) {
      if (each instanceof BuiltinFunction) {
        ((BuiltinFunction) each).withConduct(BuiltinFunction.Conduct.QUIET_FOR_PLAIN);
      }
    }
    return this;
  }

  /** Says that all functions so far refer to objects of the run that makes the module. */
  ModuleBuilder allOfRun() {
    for (Object each : variables.dict().valueArray()) {
      if (each instanceof BuiltinFunction) {
        ((BuiltinFunction) each).ofRun();
      }
    }
    return this;
  }

  PyModule build() {
    return new PyModule(variables);
  }
}
