package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Host;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;

/** The module {@code _imports}: looks for modules without importing them. */
final class ImportsModule {
  private ImportsModule() {}

  static PyModule create() {
    return new ModuleBuilder("_imports", "What can be imported.")
        .one("find", ImportsModule::find)
        .build();
  }

  /** Where a module comes from and whether it is a package; None when there is none of the name. */
  private static Object find(Object value) {
    String name = Str.java(value);
    if (Modules.builtinNames().contains(name)) {
      return PyTuple.of("built-in", false);
    }
    Host host = ExecutionContext.current().host();
    String path = host.modulePath(name + Modules.PACKAGE_BODY);
    boolean isPackage = path != null;
    if (!isPackage) {
      path = host.modulePath(name);
    }
    return path == null ? None.NONE : PyTuple.of(Str.of(path), isPackage);
  }
}
