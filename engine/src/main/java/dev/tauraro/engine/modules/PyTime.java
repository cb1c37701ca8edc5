package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;

/** A time of day as a value of scripts. */
final class PyTime extends PyObject {
  private final PyType type;
  private final Clock clock;
  private NamedAttributes attributes;
  private NamedAttributes slots;

  PyTime(PyType type, Clock clock) {
    this.type = type;
    this.clock = clock;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes slots() {
    if (slots == null) {
      slots = new NamedAttributes();
    }
    return slots;
  }

  @Override
  public Attributes attributes() {
    attributes = NamedAttributes.of(type, attributes);
    return attributes;
  }

  Clock clock() {
    return clock;
  }
}
