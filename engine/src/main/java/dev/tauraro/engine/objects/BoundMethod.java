package dev.tauraro.engine.objects;

/** A callable with its first argument. */
public final class BoundMethod extends PyObject implements Callable {
  private final Object self;
  private final Object function;

  public BoundMethod(Object self, Object function) {
    this.self = self;
    this.function = function;
  }

  @Override
  public PyType type() {
    return Types.METHOD;
  }

  public Object self() {
    return self;
  }

  /** What is called; in general a {@link PyFunction}. */
  public Object function() {
    return function;
  }

  @Override
  public Object call(Object[] arguments, String[] keywords) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = self;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return ((Callable) function).call(all, keywords);
  }

  @Override
  public Object call() {
    return ((Callable) function).call(self);
  }

  @Override
  public Object call(Object a) {
    return ((Callable) function).call(self, a);
  }

  @Override
  public Object call(Object a, Object b) {
    return ((Callable) function).call(self, a, b);
  }
}
