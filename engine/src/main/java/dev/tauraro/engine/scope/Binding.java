package dev.tauraro.engine.scope;

/** Where the variable lives that a name means in a scope. */
public enum Binding {
  /** In this function alone. */
  LOCAL,
  /** In a cell made by this function, which functions within it share. */
  CELL,
  /**
   * In a cell of a function around this one. In a class body, a name that is only read is looked up
   * in the class's own names first.
   */
  FREE,
  /** Among the globals of the module, then the built-ins. */
  GLOBAL,
  /** Among the names of the class or module that is being run, then the globals and built-ins. */
  NAME
}
