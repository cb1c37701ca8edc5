package dev.tauraro.engine;

import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;

/** A value of the host that a script can hold and give back, and nothing else. */
final class Opaque extends PyObject {
  private static final PyType TYPE =
      PyType.builtin("opaque", Types.OBJECT, PyType.Layout.NATIVE).notSubclassable();

  private final Object value;

  Opaque(Object value) {
    this.value = value;
  }

  Object value() {
    return value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
