package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PatternKind;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The patterns of match statements. */
final class PatternOps {
  private PatternOps() {}

  static boolean isSequence(Object value) {
    return value.getClass() == PyList.class
        || value.getClass() == PyTuple.class
        || PatternKind.of(Types.of(value)) == PatternKind.SEQUENCE;
  }

  /** By the check of the class itself when its class has one, as {@code isinstance} does. */
  private static boolean isInstance(Object subject, PyType type) {
    if (Types.of(subject).isSubtypeOf(type) && Types.of(type) == Types.TYPE) {
      return true;
    }
    Object hook = Types.of(type).lookup("__instancecheck__");
    return Truth.of(
        hook == Types.TYPE.own("__instancecheck__")
            ? Types.of(subject).isSubtypeOf(type)
            : Access.callSpecial(type, "__instancecheck__", subject));
  }

  static boolean isMapping(Object value) {
    return value.getClass() == PyDict.class
        || PatternKind.of(Types.of(value)) == PatternKind.MAPPING;
  }

  /** The values of the keys as a tuple, or None when one is missing. */
  static Object keys(Object mapping, PyTuple keys) {
    Object[] values = new Object[keys.size()];
    PyDict seen = new PyDict();
    Object get = mapping.getClass() == PyDict.class ? null : Access.get(mapping, "get");
    Object missing = new PyList();
    for (int i = 0; i < values.length; i++) {
      Object key = keys.get(i);
      if (seen.containsKey(key)) {
        throw Errors.valueError(
            "mapping pattern checks duplicate key (" + Text.reprJava(key) + ")");
      }
      seen.store(key, None.NONE);
      values[i] = get == null ? ((PyDict) mapping).getOrNull(key) : Calls.call(get, key, missing);
      if (values[i] == null || values[i] == missing) {
        return None.NONE;
      }
    }
    return PyTuple.of(values);
  }

  /** A copy of the mapping without the keys. */
  static PyDict rest(Object mapping, PyTuple keys) {
    PyDict rest = new PyDict();
    BuildOps.updateDict(rest, mapping);
    for (Object key : keys.items) {
      rest.removeOrNull(key);
    }
    return rest;
  }

  /**
   * r[base] against class r[base + 1] with r[base + 2] positional patterns and keywords r[base +
   * 3].
   */
  static Object ofClass(Object[] r, int base) {
    Object subject = r[base];
    if (!(r[base + 1] instanceof PyType)) {
      throw Errors.typeError("called match pattern must be a type");
    }
    PyType type = (PyType) r[base + 1];
    int positional = (int) (long) (Long) r[base + 2];
    PyTuple keywords = (PyTuple) r[base + 3];
    if (!isInstance(subject, type)) {
      return None.NONE;
    }
    Object[] values = new Object[positional + keywords.size()];
    Set<String> seen = new LinkedHashSet<>();
    int count = 0;
    if (positional > 0) {
      count = positionalValues(subject, type, positional, values, seen);
      if (count < 0) {
        return None.NONE;
      }
    }
    for (Object keyword : keywords.items) {
      String name = Str.java(keyword);
      checkFirst(type, seen, name);
      values[count] = Access.getIfPresent(subject, name);
      if (values[count++] == null) {
        return None.NONE;
      }
    }
    return PyTuple.of(Arrays.copyOf(values, count));
  }

  private static int positionalValues(
      Object subject, PyType type, int positional, Object[] values, Set<String> seen) {
    Object names = Access.getIfPresent(type, "__match_args__");
    if (names == null) {
      if (matchesItself(type)) {
        if (positional > 1) {
          throw tooMany(type, 1, positional);
        }
        values[0] = subject;
        return 1;
      }
      throw tooMany(type, 0, positional);
    }
    if (!(names instanceof PyTuple)) {
      throw Errors.typeError(
          type.name() + ".__match_args__ must be a tuple (got " + Types.nameOf(names) + ")");
    }
    PyTuple attributes = (PyTuple) names;
    if (positional > attributes.size()) {
      throw tooMany(type, attributes.size(), positional);
    }
    for (int i = 0; i < positional; i++) {
      Object name = attributes.get(i);
      if (!Str.is(name)) {
        throw Errors.typeError(
            "__match_args__ elements must be strings (got " + Types.nameOf(name) + ")");
      }
      checkFirst(type, seen, Str.java(name));
      values[i] = Access.getIfPresent(subject, Str.java(name));
      if (values[i] == null) {
        return -1;
      }
    }
    return positional;
  }

  private static void checkFirst(PyType type, Set<String> seen, String name) {
    if (!seen.add(name)) {
      throw Errors.typeError(
          type.name() + "() got multiple sub-patterns for attribute '" + name + "'");
    }
  }

  /** Built-in types whose only positional pattern is the value itself. */
  private static boolean matchesItself(PyType type) {
    PyType[] types = {
      Types.BOOL,
      Types.BYTEARRAY,
      Types.BYTES,
      Types.DICT,
      Types.FLOAT,
      Types.FROZENSET,
      Types.INT,
      Types.LIST,
      Types.SET,
      Types.STR,
      Types.TUPLE,
    };
    return Arrays.stream(types).anyMatch(type::isSubtypeOf);
  }

  private static ScriptRaise tooMany(PyType type, int allowed, int given) {
    return Errors.typeError(
        type.name()
            + "() accepts "
            + allowed
            + " positional sub-pattern"
            + (allowed == 1 ? "" : "s")
            + " ("
            + given
            + " given)");
  }
}
