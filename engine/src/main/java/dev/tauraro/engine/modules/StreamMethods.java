package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Len;
import dev.tauraro.engine.runtime.Numbers;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The methods that streams in memory have in common. */
final class StreamMethods {
  private StreamMethods() {}

  static ScriptRaise closed(Object stream) {
    return Errors.valueError(
        "I/O operation on closed file" + (stream instanceof PyBytesIO ? "." : ""));
  }

  /** An int argument, as far as it fits. */
  static int size(Object value) {
    return (int)
        Math.max(
            Integer.MIN_VALUE,
            Math.min(Integer.MAX_VALUE, Numbers.toLongClamped(Numbers.index(value))));
  }

  static void add(TypeSetup setup, Predicate<Object> isClosed, Consumer<Object> closing) {
    setup
        .zero("__iter__", self -> checked(self, isClosed))
        .zero("__enter__", self -> checked(self, isClosed))
        .any(
            "__exit__",
            (arguments, keywords) -> {
              Calls.call(Access.get(arguments[0], "close"));
              return None.NONE;
            })
        .zero(
            "close",
            self -> {
              closing.accept(self);
              return None.NONE;
            })
        .zero(
            "flush",
            self -> {
              checked(self, isClosed);
              return None.NONE;
            })
        .getter("closed", isClosed::test)
        .zero("isatty", self -> checked(self, isClosed) == null)
        .zero("readable", self -> checked(self, isClosed) != null)
        .zero("writable", self -> checked(self, isClosed) != null)
        .zero("seekable", self -> checked(self, isClosed) != null)
        .zero("fileno", self -> unsupported("fileno"))
        .zero("detach", self -> unsupported("detach"))
        .one("writelines", (self, lines) -> writeLines(self, isClosed, lines))
        .zeroOrOne("readlines", self -> readLines(self, -1), (self, n) -> readLines(self, hint(n)));
  }

  private static Object checked(Object self, Predicate<Object> isClosed) {
    if (isClosed.test(self)) {
      throw closed(self);
    }
    return self;
  }

  /** The script's class io.UnsupportedOperation is raised. */
  private static Object unsupported(String operation) {
    Object module = ExecutionContext.current().runner().importModule("io");
    Object type = Access.get(module, "UnsupportedOperation");
    throw new ScriptRaise((PyException) Calls.call(type, Str.of(operation)));
  }

  /** The items of a state that a stream is to take over. */
  static Object[] parts(PyObject stream, Object state, int count) {
    if (!(state instanceof PyTuple) || ((PyTuple) state).size() != count) {
      throw Errors.typeError(
          stream.type().displayName()
              + ".__setstate__ argument should be "
              + count
              + "-tuple, got "
              + Types.nameOf(state));
    }
    Object[] parts = new Object[count];
    for (int i = 0; i < count; i++) {
      parts[i] = ((PyTuple) state).get(i);
    }
    return parts;
  }

  /** The position in a state. */
  static int position(Object value, String complaint) {
    if (!Numbers.isInt(value)) {
      throw Errors.typeError(complaint + Types.nameOf(value));
    }
    int position = size(value);
    if (position < 0) {
      throw Errors.valueError("position value cannot be negative");
    }
    return position;
  }

  /** The attributes for a state: a dict, or None when there are none. */
  static Object ownAttributes(NamedAttributes attributes) {
    return attributes == null || attributes.dict().size() == 0
        ? None.NONE
        : attributes.dict().copy();
  }

  /** Adds the attributes of a state. */
  static void restore(NamedAttributes attributes, Object dict, String which) {
    if (dict == None.NONE) {
      return;
    }
    if (!(dict instanceof PyDict)) {
      throw Errors.typeError(
          which + " item of state should be a dict, got a " + Types.nameOf(dict));
    }
    attributes.dict().update((PyDict) dict);
  }

  private static long hint(Object n) {
    return n == None.NONE ? -1 : size(n);
  }

  private static Object writeLines(Object self, Predicate<Object> isClosed, Object lines) {
    if (isClosed.test(self)) {
      throw Errors.valueError("I/O operation on closed file.");
    }
    Object write = Access.get(self, "write");
    Object iterator = Iteration.iterate(lines);
    for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
      Calls.call(write, line);
    }
    return None.NONE;
  }

  private static Object readLines(Object self, long hint) {
    PyList lines = new PyList();
    long read = 0;
    Object iterator = Iteration.iterate(self);
    for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
      lines.append(line);
      read += (Long) Len.of(line);
      if (hint > 0 && (line instanceof PyBytes ? read >= hint : read > hint)) {
        break;
      }
    }
    return lines;
  }
}
