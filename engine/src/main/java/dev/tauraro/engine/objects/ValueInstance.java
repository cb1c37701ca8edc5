package dev.tauraro.engine.objects;

/**
 * An instance of a script's class derived from a type of plain Java values (int, float, str, bytes,
 * complex): the value, the class, and attributes.
 */
public final class ValueInstance extends PyObject {
  private PyType type;
  private final Object value;
  private NamedAttributes attributes;
  private NamedAttributes slots;

  public ValueInstance(PyType type, Object value) {
    this.type = type;
    this.value = value;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void changeType(PyType type) {
    this.type = type;
  }

  /** The plain value, never itself a ValueInstance. */
  public Object value() {
    return value;
  }

  @Override
  public NamedAttributes slots() {
    if (slots == null) {
      slots = new NamedAttributes();
    }
    return slots;
  }

  @Override
  public NamedAttributes attributes() {
    if (!type.hasInstanceAttributes()) {
      return null;
    }
    if (attributes == null) {
      attributes = new NamedAttributes();
    }
    return attributes;
  }

  /** The plain value of a ValueInstance, and any other value itself. */
  public static Object unwrap(Object value) {
    return value instanceof ValueInstance ? ((ValueInstance) value).value : value;
  }
}
