package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.SyntaxErrors;
import dev.tauraro.engine.runtime.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Arguments and attributes that only some exception classes have. */
final class ExceptionDetails {
  private static final List<String> SYNTAX_FIELDS = SyntaxErrors.FIELDS;
  private static final Map<Long, PyType> BY_ERRNO =
      Map.ofEntries(
          Map.entry(1L, Exceptions.PERMISSION_ERROR),
          Map.entry(2L, Exceptions.FILE_NOT_FOUND_ERROR),
          Map.entry(3L, Exceptions.PROCESS_LOOKUP_ERROR),
          Map.entry(4L, Exceptions.INTERRUPTED_ERROR),
          Map.entry(10L, Exceptions.CHILD_PROCESS_ERROR),
          Map.entry(11L, Exceptions.BLOCKING_IOERROR),
          Map.entry(13L, Exceptions.PERMISSION_ERROR),
          Map.entry(17L, Exceptions.FILE_EXISTS_ERROR),
          Map.entry(20L, Exceptions.NOT_ADIRECTORY_ERROR),
          Map.entry(21L, Exceptions.IS_ADIRECTORY_ERROR),
          Map.entry(32L, Exceptions.BROKEN_PIPE_ERROR),
          Map.entry(103L, Exceptions.CONNECTION_ABORTED_ERROR),
          Map.entry(104L, Exceptions.CONNECTION_RESET_ERROR),
          Map.entry(108L, Exceptions.BROKEN_PIPE_ERROR),
          Map.entry(110L, Exceptions.TIMEOUT_ERROR),
          Map.entry(111L, Exceptions.CONNECTION_REFUSED_ERROR),
          Map.entry(114L, Exceptions.BLOCKING_IOERROR),
          Map.entry(115L, Exceptions.BLOCKING_IOERROR));

  private ExceptionDetails() {}

  static void install() {
    installValues();
    installNamed();
    installSyntaxError();
    installOsError();
    UnicodeErrorTypes.install();
  }

  /** An attribute kept with the exception; {@code absent} when it was not set. */
  private static void attribute(PyType type, String name, Object absent) {
    TypeSetup.of(type)
        .getset(
            name,
            self -> {
              Object value = ExceptionTypes.of(self).fields().get(name);
              return value == null ? absent : value;
            },
            (self, value) -> {
              if (value == null) {
                ExceptionTypes.of(self).fields().remove(name);
              } else {
                ExceptionTypes.of(self).fields().set(name, value);
              }
            });
  }

  private static void set(PyException self, String name, Object value) {
    self.fields().set(name, value);
  }

  private static Object[] positional(Object[] arguments, String[] keywords) {
    return Arrays.copyOfRange(arguments, 1, arguments.length - keywords.length);
  }

  private static void installValues() {
    TypeSetup.of(Exceptions.STOP_ITERATION)
        .getset(
            "value",
            self -> {
              Object set = ExceptionTypes.of(self).fields().get("value");
              Object[] items = ExceptionTypes.of(self).arguments().items();
              return set != null ? set : items.length == 0 ? None.NONE : items[0];
            },
            (self, value) -> set(ExceptionTypes.of(self), "value", value));
    TypeSetup.of(Exceptions.SYSTEM_EXIT)
        .getset(
            "code",
            self -> {
              Object set = ExceptionTypes.of(self).fields().get("code");
              Object[] items = ExceptionTypes.of(self).arguments().items();
              return set != null
                  ? set
                  : items.length == 0
                      ? None.NONE
                      : items.length == 1 ? items[0] : ExceptionTypes.of(self).arguments();
            },
            (self, value) -> set(ExceptionTypes.of(self), "code", value));
    TypeSetup.of(Exceptions.KEY_ERROR)
        .zero(
            "__str__",
            self -> {
              Object[] items = ExceptionTypes.of(self).arguments().items();
              return items.length == 1
                  ? Text.repr(items[0])
                  : items.length == 0 ? "" : Text.str(ExceptionTypes.of(self).arguments());
            });
  }

  /** Exceptions that take some attributes as keyword arguments. */
  private static void installNamed() {
    keywordAttributes(Exceptions.NAME_ERROR, "name");
    keywordAttributes(Exceptions.ATTRIBUTE_ERROR, "name", "obj");
    keywordAttributes(Exceptions.IMPORT_ERROR, "name", "path");
    TypeSetup.of(Exceptions.IMPORT_ERROR)
        .getter(
            "msg",
            self -> {
              Object[] items = ExceptionTypes.of(self).arguments().items();
              return items.length == 1 ? items[0] : None.NONE;
            });
  }

  private static void keywordAttributes(PyType type, String... names) {
    for (String name : names) {
      attribute(type, name, None.NONE);
    }
    TypeSetup.of(type)
        .any(
            "__init__",
            (arguments, keywords) -> {
              PyException self = ExceptionTypes.of(arguments[0]);
              self.setArguments(PyTuple.of(positional(arguments, keywords)));
              for (String name : names) {
                self.fields().remove(name);
              }
              int first = arguments.length - keywords.length;
              for (int i = 0; i < keywords.length; i++) {
                if (!Arrays.asList(names).contains(keywords[i])) {
                  throw Errors.typeError(
                      "'"
                          + keywords[i]
                          + "' is an invalid keyword argument for "
                          + type.name()
                          + "()");
                }
                set(self, keywords[i], arguments[first + i]);
              }
              return None.NONE;
            });
  }

  private static void installSyntaxError() {
    PyType type = Exceptions.SYNTAX_ERROR;
    attribute(type, "msg", None.NONE);
    attribute(type, "print_file_and_line", None.NONE);
    for (String field : SYNTAX_FIELDS) {
      attribute(type, field, None.NONE);
    }
    TypeSetup.of(type)
        .any(
            "__init__",
            (arguments, keywords) -> {
              PyException self = ExceptionTypes.of(arguments[0]);
              Object[] given = ExceptionTypes.given(arguments, keywords);
              self.setArguments(PyTuple.of(given));
              if (given.length > 0) {
                set(self, "msg", given[0]);
              }
              if (given.length == 2) {
                Object[] details = syntaxDetails(Iteration.toArray(given[1]));
                for (int i = 0; i < Math.min(details.length, SYNTAX_FIELDS.size()); i++) {
                  set(self, SYNTAX_FIELDS.get(i), details[i]);
                }
              }
              return None.NONE;
            })
        .zero("__str__", ExceptionDetails::syntaxText);
  }

  /** The second argument: file, line, column and text, and perhaps where the range ends. */
  private static Object[] syntaxDetails(Object[] details) {
    if (details.length < 4 || details.length > 6) {
      throw Errors.typeError(
          "function takes at "
              + (details.length < 4 ? "least 4" : "most 6")
              + " arguments ("
              + details.length
              + " given)");
    }
    if (details.length == 5) {
      throw Errors.typeError("end_offset must be provided when end_lineno is provided");
    }
    return details;
  }

  private static Object syntaxText(Object self) {
    Object message = ExceptionTypes.of(self).fields().get("msg");
    String text = message == null ? "None" : Text.strJava(message);
    Object file = ExceptionTypes.of(self).fields().get("filename");
    Object line = ExceptionTypes.of(self).fields().get("lineno");
    boolean hasFile = file != null && Str.is(file);
    boolean hasLine = line instanceof Long;
    if (hasFile) {
      String path = Str.java(file);
      String base = path.substring(path.lastIndexOf('/') + 1);
      return Str.of(text + " (" + base + (hasLine ? ", line " + line : "") + ")");
    }
    return Str.of(hasLine ? text + " (line " + line + ")" : text);
  }

  private static void installOsError() {
    PyType type = Exceptions.OS_ERROR;
    attribute(type, "errno", None.NONE);
    attribute(type, "strerror", None.NONE);
    attribute(type, "filename", None.NONE);
    attribute(type, "filename2", None.NONE);
    TypeSetup.of(type)
        .maker(ExceptionDetails::makeOsError)
        .any(
            "__init__",
            (arguments, keywords) -> {
              PyException self = ExceptionTypes.of(arguments[0]);
              if (isFilledWhenInitialized(self.type())) {
                fillOsError(self, ExceptionTypes.given(arguments, keywords));
              }
              return None.NONE;
            })
        .zero("__reduce__", ExceptionDetails::reduceOsError)
        .zero("__str__", ExceptionDetails::osErrorText);
    TypeSetup.of(Exceptions.BLOCKING_IOERROR)
        .getset("characters_written", ExceptionDetails::written, ExceptionDetails::setWritten);
  }

  /**
   * Whether the arguments for errors of a class are read when they are initialized, since the class
   * changes that and not how they are made; otherwise they are read when the error is made.
   */
  private static boolean isFilledWhenInitialized(PyType type) {
    PyType plain = Exceptions.OS_ERROR;
    return type.lookup("__init__") != plain.lookup("__init__")
        && type.lookup("__new__") == plain.lookup("__new__");
  }

  private static Object makeOsError(PyType asked, Object[] arguments, String[] keywords) {
    if (isFilledWhenInitialized(asked)) {
      return ExceptionTypes.make(asked, new Object[0], new String[0]);
    }
    if (keywords.length > 0) {
      throw Errors.typeError(asked.name() + "() takes no keyword arguments");
    }
    boolean numbered = arguments.length >= 2 && arguments[0] instanceof Long;
    PyType made =
        asked == Exceptions.OS_ERROR && numbered
            ? BY_ERRNO.getOrDefault((Long) arguments[0], asked)
            : asked;
    PyException error = (PyException) ExceptionTypes.make(made, arguments, keywords);
    fillOsError(error, arguments);
    return error;
  }

  private static void fillOsError(PyException self, Object[] given) {
    if (given.length < 2 || given.length > 5) {
      self.setArguments(PyTuple.of(given));
      return;
    }
    set(self, "errno", given[0]);
    set(self, "strerror", given[1]);
    boolean written = given.length > 2 && takesWritten(self, given[2]);
    if (written) {
      set(self, "characters_written", Numbers.index(given[2]));
    }
    boolean named = !written && given.length > 2 && given[2] != None.NONE;
    if (named) {
      set(self, "filename", given[2]);
    }
    if (named && given.length > 4 && given[4] != None.NONE) {
      set(self, "filename2", given[4]);
    }
    self.setArguments(named ? PyTuple.of(given[0], given[1]) : PyTuple.of(given));
  }

  /** Whether the third argument counts what was written before the operation would have blocked. */
  private static boolean takesWritten(PyException self, Object third) {
    return self.type().isSubtypeOf(Exceptions.BLOCKING_IOERROR)
        && Types.of(third).lookup("__index__") != null;
  }

  private static Object written(Object self) {
    Object count = ExceptionTypes.of(self).fields().get("characters_written");
    if (count == null) {
      throw Errors.attributeError("characters_written");
    }
    return count;
  }

  private static void setWritten(Object self, Object value) {
    PyException error = ExceptionTypes.of(self);
    if (value != null) {
      set(error, "characters_written", Numbers.index(value));
    } else if (!error.fields().remove("characters_written")) {
      throw Errors.attributeError("characters_written");
    }
  }

  private static Object reduceOsError(Object self) {
    PyException error = ExceptionTypes.of(self);
    Object file = error.fields().get("filename");
    Object[] items = error.arguments().items();
    if (file == null || items.length != 2) {
      return ExceptionTypes.reduced(error, error.arguments(), error.attributes().dict());
    }
    Object second = error.fields().get("filename2");
    PyTuple arguments =
        second == null
            ? PyTuple.of(items[0], items[1], file)
            : PyTuple.of(items[0], items[1], file, None.NONE, second);
    return ExceptionTypes.reduced(error, arguments, error.attributes().dict());
  }

  private static Object osErrorText(Object self) {
    Object number = ExceptionTypes.of(self).fields().get("errno");
    Object[] items = ExceptionTypes.of(self).arguments().items();
    if (number == null) {
      return items.length == 0
          ? ""
          : Text.str(items.length == 1 ? items[0] : ExceptionTypes.of(self).arguments());
    }
    Object file = ExceptionTypes.of(self).fields().get("filename");
    String text =
        "[Errno "
            + Text.strJava(number)
            + "] "
            + Text.strJava(ExceptionTypes.of(self).fields().get("strerror"));
    if (file == null || file == None.NONE) {
      return Str.of(text);
    }
    Object second = ExceptionTypes.of(self).fields().get("filename2");
    text += ": " + Text.reprJava(file);
    return Str.of(
        second == null || second == None.NONE ? text : text + " -> " + Text.reprJava(second));
  }
}
