package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Metering;
import dev.tauraro.engine.runtime.Text;
import java.util.Arrays;

/** Displays and formatted strings. */
final class BuildOps {
  private BuildOps() {}

  static PyList list(Object[] r, int base, int count) {
    PyList list = new PyList();
    for (int i = 0; i < count; i++) {
      list.append(r[base + i]);
    }
    return list;
  }

  static PyTuple tuple(Object[] r, int base, int count) {
    return count == 0 ? PyTuple.EMPTY : PyTuple.of(Arrays.copyOfRange(r, base, base + count));
  }

  static PySet set(Object[] r, int base, int count) {
    PySet set = new PySet();
    for (int i = 0; i < count; i++) {
      set.add(r[base + i]);
    }
    return set;
  }

  static PyDict dict(Object[] r, int base, int pairs) {
    PyDict dict = new PyDict();
    for (int i = 0; i < pairs; i++) {
      dict.store(r[base + 2 * i], r[base + 2 * i + 1]);
    }
    return dict;
  }

  static Object string(Object[] r, int base, int count) {
    if (count == 2) {
      return Str.concat(r[base], r[base + 1]);
    }
    StrBuilder builder = new StrBuilder();
    for (int i = 0; i < count; i++) {
      builder.append(r[base + i]);
    }
    Object text = builder.build();
    Metering.object(Str.bytes(text));
    return text;
  }

  static Object format(Object value, Object spec, int conversion) {
    Object converted = value;
    switch (conversion) {
      case 's':
        converted = Text.str(value);
        break;
      case 'r':
        converted = Text.repr(value);
        break;
      case 'a':
        converted = Text.ascii(value);
        break;
      default:
        break;
    }
    return Str.unwrap(Text.format(converted, spec == null ? "" : spec));
  }

  /** {@code [*value]} */
  static void extend(PyList list, Object value) {
    if (!Iteration.hasIterator(value)) {
      throw Errors.typeError("Value after * must be an iterable, not " + Types.nameOf(value));
    }
    Iteration.extend(list, value);
  }

  /** {@code {**value}} */
  static void updateDict(PyDict dict, Object value) {
    if (iteratesAsDict(value)) {
      dict.update(((PyDict) value).current());
      return;
    }
    Object keys = Access.getIfPresent(value, "keys");
    if (keys == null) {
      throw Errors.typeError("'" + Types.nameOf(value) + "' object is not a mapping");
    }
    Iteration.forEach(Calls.call(keys), key -> dict.store(key, Items.get(value, key)));
  }

  /** Whether it is a dict whose class did not change iteration: its entries are taken as stored. */
  private static boolean iteratesAsDict(Object value) {
    return value instanceof PyDict
        && (Types.of(value).isBuiltin()
            || Types.of(value).lookup("__iter__") == Types.DICT.lookup("__iter__"));
  }

  /** {@code function(**value)}: keys must be strings that are not there yet. */
  static void mergeKeywords(PyDict dict, Object value, Object function) {
    Object keys = Access.getIfPresent(value, "keys");
    if (keys == null) {
      throw Errors.typeError(
          functionText(function)
              + " argument after ** must be a mapping, not "
              + Types.nameOf(value));
    }
    boolean stored = iteratesAsDict(value);
    Iteration.forEach(
        stored ? value : Calls.call(keys),
        key -> {
          if (dict.containsKey(key)) {
            throw repeated(function, key);
          }
          dict.store(key, stored ? ((PyDict) value).getOrNull(key) : Items.get(value, key));
        });
  }

  /** While an exception is handled CPython leaves the KeyError of the search as it is. */
  private static ScriptRaise repeated(Object function, Object key) {
    if (ExecutionContext.current().handled() != null) {
      return Errors.keyError(key);
    }
    return Errors.typeError(
        functionText(function)
            + " got multiple values for keyword argument '"
            + Text.strJava(key)
            + "'");
  }

  /** How messages about the arguments of a call name the function. */
  static String functionText(Object function) {
    Object qualified =
        function instanceof PyFunction
            ? Str.of(((PyFunction) function).qualifiedName())
            : Access.getIfPresent(function, "__qualname__");
    if (qualified == null) {
      return Text.strJava(function);
    }
    Object module = Access.getIfPresent(function, "__module__");
    String prefix =
        module == null || module == None.NONE || Text.strJava(module).equals("builtins")
            ? ""
            : Text.strJava(module) + ".";
    return prefix + Text.strJava(qualified) + "()";
  }
}
