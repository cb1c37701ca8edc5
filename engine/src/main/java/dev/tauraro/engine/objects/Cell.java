package dev.tauraro.engine.objects;

/** A variable shared between a function and the functions inside it. */
public final class Cell extends PyObject {
  /** The value, or null when unbound. */
  public Object value;

  public Cell(Object value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return Types.CELL;
  }
}
