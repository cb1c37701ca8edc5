package dev.tauraro.engine.objects;

/** A module: its variables, {@code __name__} among them. */
public final class PyModule extends PyObject {
  private final Attributes variables;
  private PyType type;

  /** A module of the given variables ({@link Globals} for one written in the language). */
  public PyModule(Attributes variables) {
    this(Types.MODULE, variables);
  }

  /** A module of a class derived from the type of modules. */
  public PyModule(PyType type, Attributes variables) {
    this.type = type;
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

  /** What the module is called now; null when scripts took its name away. */
  public String name() {
    Object name = variables.get("__name__");
    Object plain = name == null ? null : Str.unwrap(name);
    return plain == null ? null : Str.java(plain);
  }

  @Override
  public Attributes attributes() {
    return variables;
  }
}
