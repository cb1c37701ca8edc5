package dev.tauraro.engine.objects;

import java.util.List;

/** Whose module variables the functions of a class refer to. */
final class ClassHome {
  /** The variables of no module. */
  private static final GlobalCell[] NOWHERE = {};

  private ClassHome() {}

  /** Whether a class attribute is a function, or binds one. */
  static boolean isOfFunction(Object value) {
    return value instanceof PyFunction
        || value instanceof MethodWrapper
        || value instanceof PyProperty;
  }

  /**
   * The module variables of all functions among the attributes of classes, when they are the same;
   * else an array that no function has.
   */
  static GlobalCell[] of(PyType[] mro) {
    GlobalCell[] found = null;
    for (PyType type : mro) {
      for (Held held : type.isBuiltin() ? List.<Held>of() : type.ownPlaces()) {
        if (held.value instanceof PyFunction) {
          GlobalCell[] cells = ((PyFunction) held.value).globalCells();
          if (found != null && found != cells) {
            return NOWHERE;
          }
          found = cells;
        }
      }
    }
    return found == null ? NOWHERE : found;
  }
}
