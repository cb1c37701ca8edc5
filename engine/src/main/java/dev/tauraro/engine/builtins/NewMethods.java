package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.MethodWrapper;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Layouts;
import java.util.Arrays;

/** The {@code __new__} of built-in types, which scripts call for subclasses. */
public final class NewMethods {
  private NewMethods() {}

  /** Gives a type with a maker of its own its {@code __new__}. */
  static void install(PyType type) {
    if (type.ownMaker() != null && type.own("__new__") == null) {
      type.setOwn(
          "__new__",
          new MethodWrapper(
              BuiltinFunction.function("__new__")
                  .of(type)
                  .any((arguments, keywords) -> make(type, arguments, keywords))
                  .build(),
              false));
    }
  }

  private static Object make(PyType owner, Object[] arguments, String[] keywords) {
    String name = owner.displayName();
    if (arguments.length == keywords.length) {
      throw Errors.typeError(name + ".__new__(): not enough arguments");
    }
    if (!(arguments[0] instanceof PyType)) {
      throw Errors.typeError(
          name + ".__new__(X): X is not a type object (" + Types.nameOf(arguments[0]) + ")");
    }
    PyType type = (PyType) arguments[0];
    if (!type.isSubtypeOf(owner)) {
      String given = type.displayName();
      throw Errors.typeError(
          name + ".__new__(" + given + "): " + given + " is not a subtype of " + name);
    }
    if (type.maker() != owner.ownMaker()) {
      String nearest = nearestMaker(type).displayName();
      throw Errors.typeError(
          name + ".__new__(" + type.displayName() + ") is not safe, use " + nearest + ".__new__()");
    }
    return owner
        .ownMaker()
        .make(type, Arrays.copyOfRange(arguments, 1, arguments.length), keywords);
  }

  /**
   * Fails when there are keyword arguments, which are for the {@code __init__} that a derived type
   * has of its own.
   */
  public static void noKeywords(PyType type, PyType base, String[] keywords) {
    if (keywords.length > 0 && type.lookup("__init__") == base.lookup("__init__")) {
      throw Errors.typeError(base.name() + "() takes no keyword arguments");
    }
  }

  /**
   * The arguments of a constructor that takes no keywords: these are for the {@code __init__} of a
   * derived type, if it has one of its own.
   */
  public static Object[] positional(PyType type, Object[] arguments, String[] keywords) {
    if (keywords.length == 0) {
      return arguments;
    }
    PyType base = type;
    while (!base.isBuiltin()) {
      base = Layouts.best(base.bases());
    }
    noKeywords(type, base, keywords);
    return Arrays.copyOf(arguments, arguments.length - keywords.length);
  }

  /** The first of a type and its bases that no script gave a way to make instances. */
  private static PyType nearestMaker(PyType type) {
    PyType nearest = type;
    while (nearest != Types.OBJECT && !(nearest.lookup("__new__") instanceof MethodWrapper)) {
      nearest = Layouts.best(nearest.bases());
    }
    return nearest;
  }
}
