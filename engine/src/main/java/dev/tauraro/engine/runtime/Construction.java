package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.MethodWrapper;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.TypeTraits;
import dev.tauraro.engine.objects.Types;

/** Calls of types: {@code __new__}, then {@code __init__}. */
public final class Construction {
  private Construction() {}

  /** {@code type(*arguments, **keywords)}, through the metaclass. */
  public static Object call(PyType type, Object[] arguments, String[] keywords) {
    PyType metatype = type.type();
    if (metatype != Types.TYPE) {
      Object hook = metatype.lookup("__call__");
      if (hook != Types.TYPE.own("__call__")) {
        return Access.callBound(hook, type, arguments, keywords);
      }
    }
    return make(type, arguments, keywords);
  }

  /** {@code type.__call__}: what calling a type does unless a metaclass says otherwise. */
  public static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (type == Types.TYPE && arguments.length == 1 && keywords.length == 0) {
      return Types.of(arguments[0]);
    }
    if (type == Types.TYPE && arguments.length - keywords.length != 3) {
      throw Errors.typeError(
          arguments.length - keywords.length == 1
              ? "type() takes no keyword arguments"
              : "type() takes 1 or 3 arguments");
    }
    if ((type.traits() & TypeTraits.PLAIN_MAKE) != 0) {
      Instance instance = new Instance(type);
      initialize(instance, type, arguments, keywords);
      return instance;
    }
    Object made = create(type, arguments.clone(), keywords);
    PyType actual = Types.of(made);
    if (actual == type || actual.isSubtypeOf(type)) {
      initialize(made, actual, arguments, keywords);
    }
    return made;
  }

  private static Object create(PyType type, Object[] arguments, String[] keywords) {
    Object function = type.lookup("__new__");
    if (type.isBuiltin() && type != Types.OBJECT && function == Types.OBJECT.own("__new__")) {
      throw Errors.typeError("cannot create '" + type.displayName() + "' instances");
    }
    if (function instanceof MethodWrapper && isOwnMaker(type, (MethodWrapper) function)) {
      return type.maker().make(type, arguments, keywords);
    }
    Object[] all = new Object[arguments.length + 1];
    all[0] = type;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Calls.call(maker(type, function), all, keywords);
  }

  /** What is called for the {@code __new__} of a type, which is bound to the type if it binds. */
  private static Object maker(PyType type, Object function) {
    if (function instanceof MethodWrapper && !((MethodWrapper) function).bindsClass()) {
      return ((MethodWrapper) function).function();
    }
    boolean plain = function instanceof PyFunction || function instanceof BuiltinFunction;
    return plain ? function : Access.get(type, "__new__");
  }

  /** Whether {@code __new__} is the one of a built-in type; it would call the nearest maker. */
  private static boolean isOwnMaker(PyType type, MethodWrapper function) {
    for (PyType each : type.mro()) {
      if (each.own("__new__") == function) {
        return each.isBuiltin();
      }
    }
    return false;
  }

  /** Runs {@code __init__}, found on the type. */
  private static void initialize(Object value, PyType type, Object[] arguments, String[] keywords) {
    Object function = type.lookup("__init__");
    if (function == Types.OBJECT.own("__init__")) {
      if (arguments.length > 0) {
        checkNoArguments(type);
      }
      return;
    }
    Object result = Access.callBound(function, value, arguments, keywords);
    if (result != None.NONE) {
      throw notNone(result);
    }
  }

  /**
   * {@code object.__init__} with arguments is an error unless only {@code __new__} is overridden.
   */
  static void checkNoArguments(PyType type) {
    boolean ownInit = type.lookup("__init__") != Types.OBJECT.own("__init__");
    boolean ownNew = type.lookup("__new__") != Types.OBJECT.own("__new__");
    if (ownInit) {
      throw Errors.typeError(
          "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (!ownNew) {
      throw Errors.typeError(type.name() + "() takes no arguments");
    }
  }

  /** The error that {@code __init__} returned something. */
  public static RuntimeException notNone(Object result) {
    return Errors.typeError("__init__() should return None, not '" + Types.nameOf(result) + "'");
  }

  /** {@code object.__init__(self, *arguments)}. */
  public static Object objectInit(Object[] arguments, String[] keywords) {
    if (arguments.length > 1) {
      PyType type = Types.of(arguments[0]);
      if (type.lookup("__init__") == Types.OBJECT.own("__init__")
          && type.lookup("__new__") == Types.OBJECT.own("__new__")) {
        throw Errors.typeError(
            type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
      }
      checkNoArguments(type);
    }
    return None.NONE;
  }

  /** The native part of {@code object.__new__}. */
  public static Object objectNew(PyType type, Object[] arguments, String[] keywords) {
    if (arguments.length > 0) {
      if (type.lookup("__new__") != Types.OBJECT.own("__new__")) {
        throw Errors.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (type.lookup("__init__") == Types.OBJECT.own("__init__")) {
        throw Errors.typeError(type.name() + "() takes no arguments");
      }
    }
    if (type.isAbstract()) {
      throw AbstractMethods.cannotInstantiate(type);
    }
    if (type == Types.OBJECT) {
      return new PlainObject();
    }
    if (type.blueprint() == null) {
      String name = type.displayName();
      throw Errors.typeError(
          "object.__new__(" + name + ") is not safe, use " + name + ".__new__()");
    }
    return new Instance(type);
  }

  /** Calls a type that a maker made with no arguments, then sets attributes; for Java callers. */
  public static Object make(PyType type, Object... arguments) {
    return call(type, arguments, Callable.NO_KEYWORDS);
  }
}
