package dev.tauraro.engine.objects;

/**
 * A value that can be called directly. The forms with few arguments exist so that calls make no
 * array; they mean the same as {@link #call(Object[], String[])}.
 */
public interface Callable {
  Object[] NO_ARGUMENTS = {};
  String[] NO_KEYWORDS = {};

  /**
   * Calls with positional arguments followed by one argument for each of {@code keywords}. The
   * array belongs to the callee from now on.
   *
   * @throws ScriptRaise when the script function raises
   */
  Object call(Object[] arguments, String[] keywords);

  default Object call() {
    return call(NO_ARGUMENTS, NO_KEYWORDS);
  }

  default Object call(Object a) {
    return call(new Object[] {a}, NO_KEYWORDS);
  }

  default Object call(Object a, Object b) {
    return call(new Object[] {a, b}, NO_KEYWORDS);
  }

  default Object call(Object a, Object b, Object c) {
    return call(new Object[] {a, b, c}, NO_KEYWORDS);
  }
}
