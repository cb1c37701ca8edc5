package dev.tauraro.engine.scope;

/** Keeps the private names of a class apart from those of other classes. */
final class Mangling {
  private Mangling() {}

  static String mangle(String className, String name) {
    boolean isPrivate =
        className != null && name.startsWith("__") && !name.endsWith("__") && name.indexOf('.') < 0;
    if (!isPrivate) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length() ? name : "_" + className.substring(start) + name;
  }
}
