package dev.tauraro.engine.objects;

/** A staticmethod or classmethod: a function with another way of binding. */
public final class MethodWrapper extends PyObject {
  private final Object function;
  private final boolean bindsClass;
  private final PyType type;
  private NamedAttributes attributes;

  public MethodWrapper(Object function, boolean bindsClass) {
    this(bindsClass ? Types.CLASS_METHOD : Types.STATIC_METHOD, function, bindsClass);
  }

  /** An instance of a class derived from one of the two types, or a class method of a type. */
  public MethodWrapper(PyType type, Object function, boolean bindsClass) {
    this.type = type;
    this.function = function;
    this.bindsClass = bindsClass;
  }

  @Override
  public PyType type() {
    return type;
  }

  /** Whether it is of one of the two types themselves. */
  public boolean isPlain() {
    return type.isBuiltin();
  }

  @Override
  public NamedAttributes attributes() {
    if (type == Types.CLASS_METHOD_DESCRIPTOR) {
      return null;
    }
    if (attributes == null) {
      attributes = new NamedAttributes();
    }
    return attributes;
  }

  public Object function() {
    return function;
  }

  /** True for classmethod, false for staticmethod. */
  public boolean bindsClass() {
    return bindsClass;
  }
}
