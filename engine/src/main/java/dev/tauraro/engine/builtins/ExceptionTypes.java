package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTraceback;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Text;
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
            "__reduce__",
            "__setstate__",
            "args",
            "__cause__",
            "__context__",
            "__suppress_context__",
            "__traceback__");
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
      case "__reduce__":
        setup.zero("__reduce__", self -> reduced(of(self), of(self).arguments(), state(of(self))));
        break;
      case "__setstate__":
        setup.one("__setstate__", ExceptionTypes::setState);
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
            ExceptionTypes::setContextSuppressed);
        break;
      case "__traceback__":
        setup.getset(
            "__traceback__", self -> orNone(of(self).traceback()), ExceptionTypes::setTraceback);
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
    of(arguments[0]).setArguments(PyTuple.of(given(arguments, keywords)));
    return None.NONE;
  }

  /** The arguments of an initializer that takes no keywords, without the exception itself. */
  static Object[] given(Object[] arguments, String[] keywords) {
    if (keywords.length > 0) {
      throw Errors.typeError(of(arguments[0]).type().name() + "() takes no keyword arguments");
    }
    return Arrays.copyOfRange(arguments, 1, arguments.length);
  }

  static Object str(Object self) {
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
      of(self).setTraceback((PyTraceback) traceback);
    } else if (traceback == None.NONE) {
      of(self).setTraceback(null);
    } else {
      throw Errors.typeError("__traceback__ must be a traceback or None");
    }
    return self;
  }

  private static void setContextSuppressed(Object self, Object value) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    if (!(value instanceof Boolean)) {
      throw Errors.typeError("attribute value type must be bool");
    }
    of(self).setContextSuppressed((Boolean) value);
  }

  private static void setTraceback(Object self, Object value) {
    if (value == null) {
      throw Errors.typeError("__traceback__ may not be deleted");
    }
    withTraceback(self, value);
  }

  /** How to make an exception again: by a call of its class, and with its attributes if any. */
  static PyTuple reduced(PyException self, PyTuple arguments, PyDict state) {
    return state.size() == 0
        ? PyTuple.of(self.type(), arguments)
        : PyTuple.of(self.type(), arguments, state);
  }

  /** The attributes of an exception, and those that only its constructor sets by keyword. */
  private static PyDict state(PyException self) {
    PyDict own = self.attributes().dict();
    boolean named = self.type().isSubtypeOf(Exceptions.IMPORT_ERROR);
    if (!named && !self.type().isSubtypeOf(Exceptions.ATTRIBUTE_ERROR)) {
      return own;
    }
    PyDict all = new PyDict();
    for (Object key : own.keySet()) {
      all.store(key, own.getOrNull(key));
    }
    for (String name : named ? new String[] {"name", "path"} : new String[0]) {
      Object value = self.fields().get(name);
      if (value != null) {
        all.store(Str.of(name), value);
      }
    }
    return all;
  }

  private static Object setState(Object self, Object state) {
    if (state == None.NONE) {
      return None.NONE;
    }
    if (!(state instanceof PyDict)) {
      throw Errors.typeError("state is not a dictionary");
    }
    PyDict values = (PyDict) state;
    Work.elements(values.size());
    for (Object key : values.keySet()) {
      if (!Str.is(Str.unwrap(key))) {
        throw Errors.typeError("attribute name must be string, not '" + Types.nameOf(key) + "'");
      }
      Access.set(self, Str.java(Str.unwrap(key)), values.getOrNull(key));
    }
    return None.NONE;
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
