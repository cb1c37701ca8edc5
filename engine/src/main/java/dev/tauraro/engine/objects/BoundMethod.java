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
    if (!(function instanceof BuiltinFunction)) {
      return Types.METHOD;
    }
    return ((BuiltinFunction) function).isWrapper() ? Types.METHOD_WRAPPER : Types.BUILTIN_FUNCTION;
  }

  public Object self() {
    return self;
  }

  /** What is called; in general a {@link PyFunction}. */
  public Object function() {
    return function;
  }

  private Callable callable() {
    return function instanceof Callable
        ? (Callable) function
        : ExecutionContext.current().operations().callable(function);
  }

  @Override
  public Object call(Object[] arguments, String[] keywords) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = self;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return callable().call(all, keywords);
  }

  @Override
  public Object call() {
    return callable().call(self);
  }

  @Override
  public Object call(Object a) {
    return callable().call(self, a);
  }

  @Override
  public Object call(Object a, Object b) {
    return callable().call(self, a, b);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BoundMethod
        && ((BoundMethod) other).self == self
        && ((BoundMethod) other).function.equals(function);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(self) * 31 + function.hashCode();
  }
}
