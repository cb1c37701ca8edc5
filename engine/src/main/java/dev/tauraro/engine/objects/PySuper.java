package dev.tauraro.engine.objects;

/** What {@code super()} returns: the attributes that come behind a class in a resolution order. */
public class PySuper extends PyObject {
  private final PyType after;
  private final Object self;
  private final PyType start;

  /** Looks in the order of {@code start} behind {@code after}; binds to {@code self}. */
  public PySuper(PyType after, Object self, PyType start) {
    this.after = after;
    this.self = self;
    this.start = start;
  }

  @Override
  public PyType type() {
    return Types.SUPER;
  }

  /** The class behind which attributes are looked up. */
  public PyType after() {
    return after;
  }

  /** What methods are bound to, or null. */
  public Object self() {
    return self;
  }

  /** The class whose order counts, or null. */
  public PyType start() {
    return start;
  }

  /** What is found under a name, not bound; null when there is nothing. */
  public Object lookup(String name) {
    return start == null ? null : start.lookupAfter(after, name);
  }
}
