package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Activation;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;

/** The type super: attributes looked up behind a class in the resolution order. */
final class SuperType {
  private SuperType() {}

  /** What {@code super()} returns. */
  private static final class Super extends PyObject {
    private final PyType after;
    private final Object self;
    private final PyType start;

    /** Looks in the order of {@code start} behind {@code after}; binds to {@code self}. */
    Super(PyType after, Object self, PyType start) {
      this.after = after;
      this.self = self;
      this.start = start;
    }

    @Override
    public PyType type() {
      return Types.SUPER;
    }
  }

  static void install() {
    TypeSetup.of(Types.SUPER)
        .maker((type, arguments, keywords) -> make(arguments))
        .any("__init__", (arguments, keywords) -> None.NONE)
        .one("__getattribute__", SuperType::get)
        .zero("__repr__", SuperType::repr);
  }

  private static Object make(Object[] arguments) {
    if (arguments.length > 2) {
      throw Errors.typeError("super expected at most 2 arguments, got " + arguments.length);
    }
    if (arguments.length == 0) {
      return fromFrame();
    }
    if (!(arguments[0] instanceof PyType)) {
      throw Errors.typeError(
          "super() argument 1 must be a type, not " + Types.nameOf(arguments[0]));
    }
    PyType after = (PyType) arguments[0];
    return arguments.length == 1 ? new Super(after, null, null) : bound(after, arguments[1]);
  }

  private static Super fromFrame() {
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
    return bound((PyType) cell.value, self);
  }

  private static Super bound(PyType after, Object self) {
    if (self instanceof PyType && ((PyType) self).isSubtypeOf(after)) {
      return new Super(after, self, (PyType) self);
    }
    PyType type = Types.of(self);
    if (!type.isSubtypeOf(after)) {
      throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }
    return new Super(after, self, type);
  }

  private static Object get(Object value, Object name) {
    Super parent = (Super) value;
    String attribute = Str.java(name);
    if (parent.start != null && !attribute.equals("__class__")) {
      Object found = parent.start.lookupAfter(parent.after, attribute);
      if (found != null) {
        return Access.bind(found, parent.self == parent.start ? null : parent.self, parent.start);
      }
    }
    switch (attribute) {
      case "__thisclass__":
        return parent.after;
      case "__self__":
        return parent.self == null ? None.NONE : parent.self;
      case "__self_class__":
        return parent.start == null ? None.NONE : parent.start;
      default:
        Object own = Access.getPlain(value, attribute);
        if (own == null) {
          throw Errors.attributeError(
              "'super' object has no attribute '" + attribute + "'", value, attribute);
        }
        return own;
    }
  }

  private static Object repr(Object value) {
    Super parent = (Super) value;
    return Str.of(
        "<super: <class '"
            + parent.after.name()
            + "'>, "
            + (parent.start == null ? "NULL" : "<" + parent.start.name() + " object>")
            + ">");
  }
}
