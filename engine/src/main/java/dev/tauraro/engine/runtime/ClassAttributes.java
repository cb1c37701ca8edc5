package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;

/** Changes of the attributes of a class. */
final class ClassAttributes {
  private ClassAttributes() {}

  static void set(PyType type, String name, Object value) {
    if (type.isBuiltin()) {
      throw immutable(type, name);
    }
    type.setOwn(name, value);
  }

  static void delete(PyType type, String name) {
    if (type.isBuiltin()) {
      throw immutable(type, name);
    }
    if (!type.removeOwn(name)) {
      throw Errors.notAssignable(type, name);
    }
  }

  private static ScriptRaise immutable(PyType type, String name) {
    return Errors.typeError(
        "cannot set '" + name + "' attribute of immutable type '" + type.displayName() + "'");
  }
}
