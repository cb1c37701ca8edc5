package dev.tauraro.engine;

/** Gives scripts modules to import, besides the built-in ones. */
@FunctionalInterface
public interface ModuleSource {
  /**
   * The source text of a module.
   *
   * @param name dotted name; {@code pkg.__init__} asks for the body of package {@code pkg}
   * @return the text, or null when there is no such module
   */
  String source(String name);

  /** The file name that tracebacks show for the module. */
  default String path(String name) {
    return name.replace('.', '/') + ".py";
  }
}
