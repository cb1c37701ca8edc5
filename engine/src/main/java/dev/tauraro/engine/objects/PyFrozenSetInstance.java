package dev.tauraro.engine.objects;

/** An instance of a script's class derived from {@code frozenset}. */
public final class PyFrozenSetInstance extends PyFrozenSet {
  private PyType type;
  private NamedAttributes attributes;
  private NamedAttributes slots;

  public PyFrozenSetInstance(PyType type, PyAnySet items) {
    super(items);
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
