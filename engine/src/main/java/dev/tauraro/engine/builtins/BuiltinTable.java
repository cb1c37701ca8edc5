package dev.tauraro.engine.builtins;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The built-in names with their values. A function is made when it is first asked for: each has
 * several bodies to link, and a script uses few of them.
 */
final class BuiltinTable extends AbstractMap<String, Object> {
  /** The functions of each area. */
  private static final String[][] AREAS = {
    {"abs", "bin", "oct", "hex", "chr", "ord", "divmod", "pow", "round"},
    {"all", "any", "iter", "next", "sum", "min", "max", "sorted"},
    {
      "ascii",
      "repr",
      "hash",
      "len",
      "callable",
      "format",
      "getattr",
      "hasattr",
      "setattr",
      "delattr",
      "isinstance",
      "issubclass"
    },
    {"print", "input", "exit", "quit", "open", "breakpoint"},
    {"globals", "locals", "vars", "dir", "id"},
    {"aiter", "anext"},
    {"exec", "eval", "compile", "__import__", "__build_class__"},
  };

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Integer> areas = new HashMap<>();

  BuiltinTable() {
    for (int area = 0; area < AREAS.length; area++) {
      for (String name : AREAS[area]) {
        areas.put(name, area);
      }
    }
  }

  private static Object make(int area, String name) {
    switch (area) {
      case 0:
        return NumberFunctions.make(name);
      case 1:
        return IterationFunctions.make(name);
      case 2:
        return ObjectFunctions.make(name);
      case 3:
        return OutputFunctions.make(name);
      case 4:
        return ScopeFunctions.make(name);
      case 5:
        return GeneratorType.make(name);
      case 6:
        return CodeFunctions.make(name);
      default:
        throw new IllegalArgumentException(name);
    }
  }

  synchronized void add(String name, Object value) {
    values.put(name, value);
  }

  @Override
  public synchronized Object get(Object name) {
    Object value = values.get(name);
    if (value == null) {
      Integer area = areas.get(name);
      if (area != null) {
        value = make(area, (String) name);
        values.put((String) name, value);
      }
    }
    return value;
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  /** All of them, the functions made. */
  @Override
  public synchronized Set<Entry<String, Object>> entrySet() {
    for (String[] names : AREAS) {
      for (String name : names) {
        get(name);
      }
    }
    return Collections.unmodifiableSet(values.entrySet());
  }
}
