package dev.tauraro.engine.objects;

/**
 * A property: functions that get, set and delete an attribute; each but the docstring may be null.
 */
public final class PyProperty extends PyObject {
  private final Object getter;
  private final Object setter;
  private final Object deleter;
  private final Object docstring;

  public PyProperty(Object getter, Object setter, Object deleter, Object docstring) {
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
    this.docstring = docstring;
  }

  @Override
  public PyType type() {
    return Types.PROPERTY;
  }

  public Object getter() {
    return getter;
  }

  public Object setter() {
    return setter;
  }

  public Object deleter() {
    return deleter;
  }

  public Object docstring() {
    return docstring;
  }
}
