package dev.tauraro.engine.objects;

/**
 * The operations of the {@code runtime} package that values themselves need: hash tables compare
 * and hash keys, types make instances. One instance serves all contexts.
 */
public interface Operations {
  /** {@code a == b} as containers ask it: identity first. */
  boolean equal(Object a, Object b);

  /** {@code hash(value)}; TypeError when it has none. */
  long hash(Object value);

  /** {@code type(*arguments, **keywords)}. */
  Object callType(PyType type, Object[] arguments, String[] keywords);

  /** Calls a special method, found on the type of {@code self}, bound to it. */
  Object callSpecial(Object self, Object function, Object[] arguments, String[] keywords);

  /** {@code operator.index(value)}: Long or BigInteger; null when the value is no integer. */
  Object indexOrNull(Object value);

  /** {@code repr(value)}. */
  Object repr(Object value);

  /** A view of any callable value as {@link Callable}; TypeError when it is none. */
  Callable callable(Object value);
}
