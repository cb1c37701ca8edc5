package dev.tauraro.engine.objects;

/** A staticmethod or classmethod: a function with another way of binding. */
public final class MethodWrapper extends PyObject {
  private final Object function;
  private final boolean bindsClass;

  public MethodWrapper(Object function, boolean bindsClass) {
    this.function = function;
    this.bindsClass = bindsClass;
  }

  @Override
  public PyType type() {
    return bindsClass ? Types.CLASS_METHOD : Types.STATIC_METHOD;
  }

  public Object function() {
    return function;
  }

  /** True for classmethod, false for staticmethod. */
  public boolean bindsClass() {
    return bindsClass;
  }
}
