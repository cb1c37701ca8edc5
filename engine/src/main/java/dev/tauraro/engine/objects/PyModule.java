package dev.tauraro.engine.objects;

/** A module: a name and its variables. */
public final class PyModule extends PyObject {
  private final String name;
  private final Attributes variables;
  private PyType type;

  /** A module of the given variables ({@link Globals} for one written in the language). */
  public PyModule(String name, Attributes variables) {
    this(Types.MODULE, name, variables);
  }

  /** A module of a class derived from the type of modules. */
  public PyModule(PyType type, String name, Attributes variables) {
    this.type = type;
    this.name = name;
    this.variables = variables;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void changeType(PyType type) {
    this.type = type;
  }

  public String name() {
    return name;
  }

  @Override
  public Attributes attributes() {
    return variables;
  }
}
