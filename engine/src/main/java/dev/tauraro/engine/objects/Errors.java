package dev.tauraro.engine.objects;

import java.util.function.Supplier;

/** Makes script exceptions to throw: {@code throw Errors.typeError("…")}. */
public final class Errors {
  private Errors() {}

  /** An exception of a built-in type with the given arguments (usually one message). */
  public static ScriptRaise of(PyType type, Object... arguments) {
    return new ScriptRaise(new PyException(type, arguments));
  }

  /**
   * An exception whose only argument is a message that few scripts look at.
   *
   * @param message gives the same text whenever it is asked, runs no script code and charges
   *     nothing
   */
  public static ScriptRaise lazily(PyType type, Supplier<String> message) {
    return new ScriptRaise(new PyException(type, message));
  }

  public static ScriptRaise typeError(String message) {
    return of(Exceptions.TYPE_ERROR, Str.of(message));
  }

  public static ScriptRaise valueError(String message) {
    return of(Exceptions.VALUE_ERROR, Str.of(message));
  }

  public static ScriptRaise indexError(String message) {
    return of(Exceptions.INDEX_ERROR, Str.of(message));
  }

  /** KeyError for a key (not a message). */
  public static ScriptRaise keyError(Object key) {
    return of(Exceptions.KEY_ERROR, key);
  }

  public static ScriptRaise overflowError(String message) {
    return of(Exceptions.OVERFLOW_ERROR, Str.of(message));
  }

  public static ScriptRaise zeroDivision(String message) {
    return of(Exceptions.ZERO_DIVISION_ERROR, Str.of(message));
  }

  public static ScriptRaise runtimeError(String message) {
    return of(Exceptions.RUNTIME_ERROR, Str.of(message));
  }

  /** NameError with the name that was looked for. */
  public static ScriptRaise nameError(String name) {
    ScriptRaise raise = of(Exceptions.NAME_ERROR, Str.of("name '" + name + "' is not defined"));
    raise.exception().fields().set("name", Str.of(name));
    return raise;
  }

  public static ScriptRaise unboundLocal(String name) {
    return of(
        Exceptions.UNBOUND_LOCAL_ERROR,
        Str.of(
            "cannot access local variable '" + name + "' where it is not associated with a value"));
  }

  /** AttributeError that {@code value} has no such attribute. */
  public static ScriptRaise noAttribute(Object value, String name) {
    return attributeError(noAttributeText(value, name), value, name);
  }

  /** AttributeError that {@code value} has no such attribute to set or delete. */
  public static ScriptRaise notAssignable(Object value, String name) {
    return attributeError(noAttributeText(value, name));
  }

  /** AttributeError that tells neither the object nor the name, as those of assignments. */
  public static ScriptRaise attributeError(String message) {
    return of(Exceptions.ATTRIBUTE_ERROR, Str.of(message));
  }

  private static String noAttributeText(Object value, String name) {
    String reason = (value instanceof PyType ? (PyType) value : Types.of(value)).absence(name);
    if (reason != null) {
      return reason;
    }
    String subject =
        value instanceof PyType
            ? "type object '" + ((PyType) value).name() + "'"
            : value instanceof PyModule
                ? moduleText(((PyModule) value).name())
                : "'" + Types.nameOf(value) + "' object";
    return subject + " has no attribute '" + name + "'";
  }

  private static String moduleText(String name) {
    return name == null ? "module" : "module '" + name + "'";
  }

  /** AttributeError with the object and name that it reports. */
  public static ScriptRaise attributeError(String message, Object value, String name) {
    ScriptRaise raise = of(Exceptions.ATTRIBUTE_ERROR, Str.of(message));
    raise.exception().fields().set("name", Str.of(name));
    raise.exception().fields().set("obj", value);
    return raise;
  }

  public static ScriptRaise stopIteration(Object value) {
    return value == None.NONE
        ? of(Exceptions.STOP_ITERATION)
        : of(Exceptions.STOP_ITERATION, value);
  }
}
