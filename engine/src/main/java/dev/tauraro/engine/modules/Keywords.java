package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;

/** Matches the arguments of a module function with its parameter names. */
final class Keywords {
  private Keywords() {}

  /**
   * The arguments in the order of {@code names}, null where one was not given.
   *
   * @param required how many of the first parameters must be given
   * @throws dev.tauraro.engine.objects.ScriptRaise TypeError for too many, unknown or missing ones
   */
  static Object[] bind(
      String function, Object[] arguments, String[] keywords, int required, String... names) {
    int positional = arguments.length - keywords.length;
    if (positional > names.length) {
      throw Errors.typeError(
          function
              + "() takes "
              + (required == names.length ? "exactly " : "at most ")
              + names.length
              + (names.length == 1 ? " argument (" : " arguments (")
              + arguments.length
              + " given)");
    }
    Object[] bound = new Object[names.length];
    System.arraycopy(arguments, 0, bound, 0, positional);
    for (int i = 0; i < keywords.length; i++) {
      int index = indexOf(names, keywords[i]);
      if (index < 0) {
        throw Errors.typeError(
            "'" + keywords[i] + "' is an invalid keyword argument for " + function + "()");
      }
      if (bound[index] != null) {
        throw Errors.typeError(
            "argument for "
                + function
                + "() given by name ('"
                + keywords[i]
                + "') and position ("
                + (index + 1)
                + ")");
      }
      bound[index] = arguments[positional + i];
    }
    for (int i = 0; i < required; i++) {
      if (bound[i] == null) {
        throw Errors.typeError(
            function + "() missing required argument '" + names[i] + "' (pos " + (i + 1) + ")");
      }
    }
    return bound;
  }

  private static int indexOf(String[] names, String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
