package dev.tauraro.engine.objects;

/**
 * Stands for "an instance of exactly this built-in type" where it is remembered what was seen; the
 * type itself stands there for the type as a value.
 */
public final class ExactType {
  private final PyType type;

  ExactType(PyType type) {
    this.type = type;
  }

  public PyType type() {
    return type;
  }

  /** Whether a value is such an instance. */
  public boolean has(Object value) {
    return value instanceof PyObject && ((PyObject) value).type() == type;
  }
}
