package dev.tauraro.engine.objects;

/**
 * A script value that is not one of the plain Java ones ({@code Long}, {@code BigInteger}, {@code
 * Double}, {@code Boolean}, {@code String}).
 */
public abstract class PyObject {
  /** The script type of this value. */
  public abstract PyType type();

  /**
   * {@code self.__class__ = type}, where the class has the same places for attributes; TypeError
   * from what stays what it is.
   */
  public void changeType(PyType type) {
    throw Errors.typeError(
        "__class__ assignment only supported for mutable types or ModuleType subclasses");
  }

  /** What {@code len()} tells when no script's class has a say in it; otherwise -1. */
  public int knownSize() {
    return -1;
  }

  /** Where the values of {@code __slots__} are kept; null when there is no room for any. */
  public Attributes slots() {
    return attributes();
  }

  /** Attributes stored in the value itself ({@code __dict__}), or null when it has none. */
  public Attributes attributes() {
    return null;
  }
}
