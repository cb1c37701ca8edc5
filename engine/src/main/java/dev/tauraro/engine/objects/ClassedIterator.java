package dev.tauraro.engine.objects;

/** An iterator written in Java from whose type scripts may derive classes. */
public abstract class ClassedIterator extends PyIterator {
  private final PyType type;
  private NamedAttributes attributes;

  protected ClassedIterator(PyType type) {
    this.type = type;
  }

  @Override
  public final PyType type() {
    return type;
  }

  @Override
  public final NamedAttributes attributes() {
    if (attributes == null && !type.isBuiltin() && type.hasInstanceAttributes()) {
      attributes = new NamedAttributes();
    }
    return attributes;
  }
}
