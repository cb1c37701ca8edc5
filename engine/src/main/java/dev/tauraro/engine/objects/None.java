package dev.tauraro.engine.objects;

/** The values of which there is one each: None, NotImplemented and Ellipsis. */
public final class None extends PyObject {
  public static final None NONE = new None("None");
  public static final None NOT_IMPLEMENTED = new None("NotImplemented");
  public static final None ELLIPSIS = new None("Ellipsis");

  private final String name;

  private None(String name) {
    this.name = name;
  }

  @Override
  public PyType type() {
    return this == NONE
        ? Types.NONE
        : this == NOT_IMPLEMENTED ? Types.NOT_IMPLEMENTED : Types.ELLIPSIS;
  }

  @Override
  public String toString() {
    return name;
  }
}
