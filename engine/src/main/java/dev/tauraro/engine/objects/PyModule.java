package dev.tauraro.engine.objects;

/** A module: a name and its variables. */
public final class PyModule extends PyObject {
  private final String name;
  private final Attributes variables;

  /** A module of the given variables ({@link Globals} for one written in the language). */
  public PyModule(String name, Attributes variables) {
    this.name = name;
    this.variables = variables;
  }

  @Override
  public PyType type() {
    return Types.MODULE;
  }

  public String name() {
    return name;
  }

  @Override
  public Attributes attributes() {
    return variables;
  }
}
