package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTraceback;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * What all exceptions can do. Attributes that only some classes have are in {@link
 * ExceptionDetails}.
 */
final class ExceptionTypes {
  private ExceptionTypes() {}

  static void install() {

    TypeSetup setup = TypeSetup.of(Exceptions.BASE_EXCEPTION);
    setup
        .maker(ExceptionTypes::make)
        .each(
            ExceptionTypes::add,
            "__init__",
            "__str__",
            "__repr__",
            "with_traceback",
            "add_note",
            "args",
            "__cause__",
            "__context__",
            "__suppress_context__",
            "__traceback__");
    TypeSetup.of(Types.TRACEBACK)
        .each(ExceptionTypes::add, "tb_lineno", "tb_lasti", "tb_frame", "tb_next");

    ExceptionDetails.install();

    ExceptionGroupTypes.install();
  }

  private static void add(TypeSetup setup, String name) {
    switch (name) {
      case "__init__":
        setup.any("__init__", ExceptionTypes::initialize);
        break;
      case "__str__":
        setup.zero("__str__", ExceptionTypes::str);
        break;
      case "__repr__":
        setup.zero("__repr__", ExceptionTypes::repr);
        break;
      case "with_traceback":
        setup.one("with_traceback", ExceptionTypes::withTraceback);
        break;
      case "add_note":
        setup.one("add_note", ExceptionTypes::addNote);
        break;
      case "args":
        setup.getset("args", self -> of(self).arguments(), ExceptionTypes::setArguments);
        break;
      case "__cause__":
        setup.getset("__cause__", self -> orNone(of(self).cause()), ExceptionTypes::setCause);
        break;
      case "__context__":
        setup.getset("__context__", self -> orNone(of(self).context()), ExceptionTypes::setContext);
        break;
      case "__suppress_context__":
        setup.getset(
            "__suppress_context__",
            self -> of(self).isContextSuppressed(),
            (self, value) -> of(self).setContextSuppressed(Truth.of(value)));
        break;
      case "__traceback__":
        setup.getset(
            "__traceback__",
            self -> PyTraceback.of(of(self)),
            (self, value) -> withTraceback(self, value));
        break;
      case "tb_lineno":
        setup.getter("tb_lineno", self -> TracedFrame.line(((PyTraceback) self).first()));
        break;
      case "tb_lasti":
        setup.getter("tb_lasti", self -> (long) ((PyTraceback) self).first().pc());
        break;
      case "tb_frame":
        setup.getter("tb_frame", self -> new TracedFrame(((PyTraceback) self).first()));
        break;
      case "tb_next":
        setup.getter("tb_next", self -> ((PyTraceback) self).next());
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  static PyException of(Object value) {
    return (PyException) value;
  }

  static Object orNone(Object value) {
    return value == null ? None.NONE : value;
  }

  static Object make(PyType type, Object[] arguments, String[] keywords) {
    return new PyException(type, Arrays.copyOf(arguments, arguments.length - keywords.length));
  }

  private static Object initialize(Object[] arguments, String[] keywords) {
    PyException self = of(arguments[0]);
    if (keywords.length > 0) {
      throw Errors.typeError(self.type().name() + "() takes no keyword arguments");
    }
    self.setArguments(PyTuple.of(Arrays.copyOfRange(arguments, 1, arguments.length)));
    return None.NONE;
  }

  private static Object str(Object self) {
    Object[] arguments = of(self).arguments().items();
    if (arguments.length == 0) {
      return "";
    }
    return Text.str(arguments.length == 1 ? arguments[0] : of(self).arguments());
  }

  private static Object repr(Object self) {
    Object[] arguments = of(self).arguments().items();
    String inner =
        arguments.length == 1
            ? "(" + Text.reprJava(arguments[0]) + ")"
            : Text.reprJava(of(self).arguments());
    return Str.of(of(self).type().name() + inner);
  }

  private static Object withTraceback(Object self, Object traceback) {
    if (traceback instanceof PyTraceback) {
      of(self).setTrace(new ArrayList<>(((PyTraceback) traceback).entries()));
    } else if (traceback == None.NONE) {
      of(self).setTrace(new ArrayList<>());
    } else {
      throw Errors.typeError("__traceback__ must be a traceback or None");
    }
    return self;
  }

  private static Object addNote(Object self, Object note) {
    if (!Str.is(Str.unwrap(note))) {
      throw Errors.typeError("note must be a str, not '" + Types.nameOf(note) + "'");
    }
    Object notes = of(self).attributes().get("__notes__");
    if (notes == null) {
      notes = new PyList();
      of(self).attributes().set("__notes__", notes);
    }
    if (!(notes instanceof PyList)) {
      throw Errors.typeError("Cannot add note: __notes__ is not a list");
    }
    ((PyList) notes).append(note);
    return None.NONE;
  }

  private static void setArguments(Object self, Object value) {
    if (value == null) {
      throw Errors.typeError("args may not be deleted");
    }
    of(self).setArguments(PyTuple.of(Iteration.toArray(value).clone()));
  }

  private static void setCause(Object self, Object value) {
    if (value != None.NONE && !(value instanceof PyException)) {
      throw Errors.typeError(
          value == null
              ? "__cause__ may not be deleted"
              : "exception cause must be None or derive from BaseException");
    }
    of(self).setCause(value == None.NONE ? null : of(value));
  }

  private static void setContext(Object self, Object value) {
    if (value != None.NONE && !(value instanceof PyException)) {
      throw Errors.typeError(
          value == null
              ? "__context__ may not be deleted"
              : "exception context must be None or derive from BaseException");
    }
    of(self).setContext(value == None.NONE ? null : of(value));
  }
}
