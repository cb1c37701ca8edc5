package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;

/** What an async generator's body yields to its consumer, told apart from what it awaits. */
final class YieldedItem extends PyObject {
  private final Object value;

  YieldedItem(Object value) {
    this.value = value;
  }

  Object value() {
    return value;
  }

  @Override
  public PyType type() {
    return Types.ASYNC_GENERATOR;
  }
}
