package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Activation;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PySuper;
import dev.tauraro.engine.objects.PySuperInstance;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.SuperObjects;

/** The type super: attributes looked up behind a class in the resolution order. */
final class SuperType {
  private SuperType() {}

  static void install() {
    TypeSetup.of(Types.SUPER)
        .maker(
            (type, arguments, keywords) -> {
              if (keywords.length > 0) {
                throw Errors.typeError("super() takes no keyword arguments");
              }
              return of(type, make(arguments));
            })
        .each(
            SuperType::add,
            "__init__",
            "__getattribute__",
            "__get__",
            "__thisclass__",
            "__self__",
            "__self_class__",
            "__repr__");
  }

  private static void add(TypeSetup setup, String name) {
    switch (name) {
      case "__init__":
        setup.any("__init__", (arguments, keywords) -> None.NONE);
        break;
      case "__getattribute__":
        setup.one("__getattribute__", SuperType::get);
        break;
      case "__get__":
        setup.oneOrTwo("__get__", SuperType::bind, (self, instance, owner) -> bind(self, instance));
        break;
      case "__thisclass__":
        setup.member("__thisclass__", self -> ((PySuper) self).after());
        break;
      case "__self__":
        setup.member("__self__", self -> orNone(((PySuper) self).self()));
        break;
      case "__self_class__":
        setup.member("__self_class__", self -> orNone(((PySuper) self).start()));
        break;
      case "__repr__":
        setup.zero("__repr__", SuperType::repr);
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static PySuper of(PyType type, PySuper made) {
    return type == Types.SUPER ? made : new PySuperInstance(type, made);
  }

  private static PySuper make(Object[] arguments) {
    if (arguments.length > 2) {
      throw Errors.typeError("super() expected at most 2 arguments, got " + arguments.length);
    }
    if (arguments.length == 0) {
      return fromFrame();
    }
    if (!(arguments[0] instanceof PyType)) {
      throw Errors.typeError(
          "super() argument 1 must be a type, not " + Types.nameOf(arguments[0]));
    }
    PyType after = (PyType) arguments[0];
    return arguments.length == 1
        ? new PySuper(after, null, null)
        : SuperObjects.bound(after, arguments[1]);
  }

  private static PySuper fromFrame() {
    Activation frame = (Activation) ExecutionContext.current().topFrame();
    if (frame == null || frame.code().parameters().positional() == 0) {
      throw Errors.runtimeError("super(): no arguments");
    }
    Object self = frame.firstArgument();
    if (self == null) {
      throw Errors.runtimeError("super(): arg[0] deleted");
    }
    Cell cell = frame.cell("__class__");
    if (cell == null) {
      throw Errors.runtimeError("super(): __class__ cell not found");
    }
    if (cell.value == null) {
      throw Errors.runtimeError("super(): empty __class__ cell");
    }
    return SuperObjects.bound((PyType) cell.value, self);
  }

  private static Object get(Object value, Object name) {
    PySuper parent = (PySuper) value;
    String attribute = Str.java(name);
    if (parent.start() != null && !attribute.equals("__class__")) {
      Object found = parent.lookup(attribute);
      if (found != null) {
        return Access.bind(
            found, parent.self() == parent.start() ? null : parent.self(), parent.start());
      }
    }
    Object own = Access.getPlain(value, attribute);
    if (own == null) {
      throw Errors.attributeError(
          "'super' object has no attribute '" + attribute + "'", value, attribute);
    }
    return own;
  }

  private static Object orNone(Object value) {
    return value == null ? None.NONE : value;
  }

  /** A super object without instance, found as an attribute of one. */
  private static Object bind(Object value, Object instance) {
    PySuper parent = (PySuper) value;
    if (instance == None.NONE || parent.self() != null) {
      return parent;
    }
    return parent.type() == Types.SUPER
        ? SuperObjects.bound(parent.after(), instance)
        : Calls.call(parent.type(), parent.after(), instance);
  }

  private static Object repr(Object value) {
    PySuper parent = (PySuper) value;
    return Str.of(
        "<super: <class '"
            + parent.after().name()
            + "'>, "
            + (parent.start() == null ? "NULL" : "<" + parent.start().name() + " object>")
            + ">");
  }
}
