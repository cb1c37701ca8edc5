package dev.tauraro.engine.objects;

/** An instance of a class derived from {@code dict}. */
public class PyDictInstance extends PyDict {
  private final PyType type;
  private NamedAttributes attributes;

  public PyDictInstance(PyType type) {
    this.type = type;
  }

  @Override
  public final PyType type() {
    return type;
  }

  @Override
  public final NamedAttributes attributes() {
    if (attributes == null && type.hasInstanceAttributes()) {
      attributes = new NamedAttributes();
    }
    return attributes;
  }
}
