package dev.tauraro.engine.objects;

/** An instance of a script's class derived from {@code property}. */
public final class PyPropertyInstance extends PyProperty {
  private final PyType type;
  private final NamedAttributes attributes = new NamedAttributes();

  public PyPropertyInstance(
      PyType type, Object getter, Object setter, Object deleter, Object docstring) {
    super(getter, setter, deleter, docstring);
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes attributes() {
    return attributes;
  }
}
