package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;

/** {@code object()} */
final class PlainObject extends PyObject {
  @Override
  public PyType type() {
    return Types.OBJECT;
  }
}
