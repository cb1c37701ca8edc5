package dev.tauraro.engine.objects;

/** An instance of a script's class derived from {@code tuple}. */
public final class PyTupleInstance extends PyTuple {
  private PyType type;
  private NamedAttributes attributes;

  public PyTupleInstance(PyType type, Object[] items) {
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
  public NamedAttributes attributes() {
    attributes = NamedAttributes.of(type, attributes);
    return attributes;
  }
}
