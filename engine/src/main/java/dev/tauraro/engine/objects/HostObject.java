package dev.tauraro.engine.objects;

/**
 * An object of the host as a script sees it. What it holds is the host's: it is neither counted as
 * memory of the script nor reachable but by the attributes of the type.
 */
public final class HostObject extends PyObject {
  /** Public because compiled code reads it. */
  public final PyType type;

  /** The object itself, never null. Public because compiled code reads it. */
  public final Object target;

  public HostObject(PyType type, Object target) {
    this.type = type;
    this.target = target;
  }

  @Override
  public PyType type() {
    return type;
  }
}
