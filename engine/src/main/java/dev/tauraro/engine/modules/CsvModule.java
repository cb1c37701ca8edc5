package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import java.util.Arrays;

/** The module {@code _csv}: tables as text, below {@code csv}, which is in the language. */
final class CsvModule {
  private static final PyType ERROR =
      PyType.builtin("Error", Exceptions.EXCEPTION, PyType.Layout.NATIVE);
  private static final int DEFAULT_LIMIT = 131072;

  static {
    ERROR.setHasInstanceAttributes(true);
    ERROR.setDisplayName("_csv.Error");
    ERROR.setOwn("__module__", "_csv");
    ERROR.seal();
  }

  private final PyDict dialects = new PyDict();
  private long limit = DEFAULT_LIMIT;

  private CsvModule() {}

  static PyModule create() {
    CsvModule module = new CsvModule();
    return new ModuleBuilder("_csv", "Tables as text.")
        .constant("Error", ERROR)
        .constant("Dialect", CsvDialect.TYPE)
        .constant("_dialects", module.dialects)
        .constant("QUOTE_MINIMAL", (long) CsvDialect.MINIMAL)
        .constant("QUOTE_ALL", (long) CsvDialect.ALL)
        .constant("QUOTE_NONNUMERIC", (long) CsvDialect.NON_NUMERIC)
        .constant("QUOTE_NONE", (long) CsvDialect.NEVER)
        .any("reader", module::reader)
        .any("writer", module::writer)
        .any("register_dialect", module::register)
        .one("unregister_dialect", module::unregister)
        .one("get_dialect", module::find)
        .none("list_dialects", () -> PyList.of(module.dialects.keySet().toArray()))
        .add(
            BuiltinFunction.function("field_size_limit")
                .none(() -> module.limit)
                .one(module::setLimit))
        .build();
  }

  static ScriptRaise error(String message) {
    return Errors.of(ERROR, Str.of(message));
  }

  long limit() {
    return limit;
  }

  private Object setLimit(Object wanted) {
    if (Types.of(wanted) != Types.INT) {
      throw Errors.typeError("limit must be an integer");
    }
    if (!(wanted instanceof Long)) {
      throw Errors.of(
          Exceptions.OVERFLOW_ERROR, Str.of("Python int too large to convert to C long"));
    }
    long before = limit;
    limit = (long) wanted;
    return before;
  }

  /** Refuses more than a table or name and a dialect. */
  private static void check(Object[] arguments, String[] keywords) {
    int positional = arguments.length - keywords.length;
    if (positional < 1 || positional > 2) {
      throw Errors.typeError(
          positional < 1
              ? " expected at least 1 argument, got 0"
              : " expected at most 2 arguments, got " + positional);
    }
  }

  private Object find(Object name) {
    Object found = dialects.getOrNull(name);
    if (found == null) {
      throw error("unknown dialect");
    }
    return found;
  }

  /** The dialect of the arguments from the second on. */
  private CsvDialect dialect(Object[] arguments, String[] keywords, int first) {
    Object[] rest = Arrays.copyOfRange(arguments, first, arguments.length);
    String[] names = keywords;
    int named = Arrays.asList(keywords).indexOf("dialect");
    int positional = rest.length - keywords.length;
    if (named >= 0) {
      Object[] moved = new Object[rest.length];
      names = new String[keywords.length - 1];
      moved[0] = rest[positional + named];
      for (int i = 0, to = 0; i < keywords.length; i++) {
        if (i != named) {
          names[to] = keywords[i];
          moved[1 + to++] = rest[positional + i];
        }
      }
      rest = moved;
      positional = 1;
    }
    if (positional > 0 && Str.unwrap(rest[0]) != null) {
      rest[0] = find(rest[0]);
    }
    return CsvDialect.make(rest, names);
  }

  private Object reader(Object[] arguments, String[] keywords) {
    check(arguments, keywords);
    return new CsvReader(this, arguments[0], dialect(arguments, keywords, 1));
  }

  private Object writer(Object[] arguments, String[] keywords) {
    check(arguments, keywords);
    Object write = Access.getIfPresent(arguments[0], "write");
    if (write == null || !Calls.isCallable(write)) {
      throw Errors.typeError("argument 1 must have a \"write\" method");
    }
    return new CsvWriter(write, dialect(arguments, keywords, 1));
  }

  private Object register(Object[] arguments, String[] keywords) {
    check(arguments, keywords);
    if (Str.unwrap(arguments[0]) == null) {
      throw Errors.typeError("dialect name must be a string");
    }
    dialects.store(arguments[0], dialect(arguments, keywords, 1));
    return None.NONE;
  }

  private Object unregister(Object name) {
    find(name);
    dialects.removeOrNull(name);
    return None.NONE;
  }
}
