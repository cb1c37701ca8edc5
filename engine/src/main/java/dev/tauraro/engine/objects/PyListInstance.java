package dev.tauraro.engine.objects;

/** An instance of a script's class derived from {@code list}. */
public final class PyListInstance extends PyList {
  private PyType type;
  private NamedAttributes attributes;
  private NamedAttributes slots;

  public PyListInstance(PyType type) {
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void changeType(PyType type) {
    this.type = type;
  }

  @Override
  public NamedAttributes slots() {
    if (slots == null) {
      slots = new NamedAttributes();
    }
    return slots;
  }

  @Override
  public NamedAttributes attributes() {
    attributes = NamedAttributes.of(type, attributes);
    return attributes;
  }
}
