package dev.tauraro.engine;

/** Gives scripts modules to import, besides the built-in ones. */
@FunctionalInterface
public interface ModuleSource {
  /**
   * The source text of a module.
   *
   * @param name dotted name; {@code pkg.__init__} asks for the body of package {@code pkg}
   * @return the text, or null when there is no such module
   * @throws ScriptException when it can't be read as text, see {@link SourceFile#module}
   */
  String source(String name);

  /**
   * Whether there is a package that has modules but no body of its own, such as a directory without
   * {@code __init__.py} (<a href="https://peps.python.org/pep-0420/">PEP 420</a>).
   *
   * @param name dotted name
   */
  default boolean isNamespace(String name) {
    return false;
  }

  /** The file name that tracebacks show for the module. */
  default String path(String name) {
    return name.replace('.', '/') + ".py";
  }
}
