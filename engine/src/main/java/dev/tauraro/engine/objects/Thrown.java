package dev.tauraro.engine.objects;

/**
 * What {@code throw(type[, value[, traceback]])} of a generator was given. It is made an exception
 * where it is raised; iterators that are delegated to are given what was given.
 */
public final class Thrown {
  private final Object[] arguments;

  /** One to three arguments: a class or an instance, a value, a traceback. */
  public Thrown(Object... arguments) {
    this.arguments = arguments;
  }

  /** What was given, to hand it on. */
  public Object[] arguments() {
    return arguments.clone();
  }

  /** A class of exceptions or an instance, unless it is wrong. */
  public Object type() {
    return arguments[0];
  }

  /** The value; None when there is none. */
  public Object value() {
    return arguments.length > 1 ? arguments[1] : None.NONE;
  }

  /** The traceback; None when there is none. */
  public Object traceback() {
    return arguments.length > 2 ? arguments[2] : None.NONE;
  }

  /** Whether it is a class or an instance below a class. */
  public boolean isKindOf(PyType exceptions) {
    Object type = type();
    return type instanceof PyException
        ? ((PyException) type).type().isSubtypeOf(exceptions)
        : type instanceof PyType && ((PyType) type).isSubtypeOf(exceptions);
  }
}
