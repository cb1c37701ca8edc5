package dev.tauraro.engine.objects;

/**
 * A property: functions that get, set and delete an attribute; each but the docstring may be null.
 */
public sealed class PyProperty extends PyObject permits PyPropertyInstance {
  private final Object getter;
  private final Object setter;
  private final Object deleter;
  private Object docstring;

  /** What its class calls it; null if it was not there when the class was made. */
  private Object name;

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

  /** A property of the same class with other functions, for {@code getter} and its like. */
  public PyProperty with(Object getter, Object setter, Object deleter) {
    PyProperty copy = of(type(), getter, setter, deleter, docstring);
    copy.name = name;
    return copy;
  }

  /** A property of the type {@code property} or of a class derived from it. */
  public static PyProperty of(
      PyType type, Object getter, Object setter, Object deleter, Object docstring) {
    return type == Types.PROPERTY
        ? new PyProperty(getter, setter, deleter, docstring)
        : new PyPropertyInstance(type, getter, setter, deleter, docstring);
  }

  /** Whether it is of the type {@code property} itself, so that no script changed how it acts. */
  public static boolean isPlain(Object attribute) {
    return attribute != null && attribute.getClass() == PyProperty.class;
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

  public void setName(Object name) {
    this.name = name;
  }

  public Object name() {
    return name;
  }

  public void setDocstring(Object docstring) {
    this.docstring = docstring;
  }

  public Object docstring() {
    return docstring;
  }
}
