package dev.tauraro.engine;

import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.util.concurrent.atomic.AtomicReference;

/** A value of the host that a script can hold and give back, and nothing else. */
final class Opaque extends PyObject {
  private static final PyType TYPE =
      PyType.builtin("opaque", Types.OBJECT, PyType.Layout.NATIVE).notSubclassable();

  /** In a class of the JDK, which the account of live memory does not look into. */
  private final AtomicReference<Object> value;

  Opaque(Object value) {
    this.value = new AtomicReference<>(value);
  }

  Object value() {
    return value.getPlain();
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
