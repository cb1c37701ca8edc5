package dev.tauraro.engine.objects;

/** An instance of a script's class derived from {@code super}. */
public final class PySuperInstance extends PySuper {
  private final PyType type;
  private final NamedAttributes attributes = new NamedAttributes();

  public PySuperInstance(PyType type, PySuper made) {
    super(made.after(), made.self(), made.start());
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes attributes() {
    return type.hasInstanceAttributes() ? attributes : null;
  }
}
