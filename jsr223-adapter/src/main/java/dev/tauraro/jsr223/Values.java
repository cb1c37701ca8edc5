package dev.tauraro.jsr223;

import dev.tauraro.engine.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values of scripts as the host gets them, and what the host gives as scripts get it. */
final class Values {
  /** Collections inside each other that are looked into; what holds itself is deeper. */
  private static final int DEEPEST = 100;

  private final Context context;

  Values(Context context) {
    this.context = context;
  }

  /**
   * A value of a script as plain Java: {@code Long}, {@code BigInteger}, {@code Double}, {@code
   * String}, {@code Boolean}, null, {@code byte[]}, {@code List} (of lists and tuples), {@code Map}
   * and {@code Set}, with such in them. Other values are opaque.
   */
  Object forHost(Object ofScript) {
    Object value = context.toJava(ofScript);
    if (value == null || isPlain(value) || value instanceof Number) {
      return value;
    }
    if (value instanceof List) {
      return new ScriptList(this, value, (List<?>) value);
    }
    if (value instanceof Map) {
      return new ScriptMap(this, (Map<?, ?>) value);
    }
    if (value instanceof Set) {
      return new ScriptSet(this, (Set<?>) value);
    }
    String type = typeOrNull(value);
    if (type != null && value instanceof Iterable) {
      List<Object> items = new ArrayList<>();
      ((Iterable<?>) value).forEach(items::add);
      return new ScriptList(this, value, items);
    }
    return "bytes".equals(type) ? context.toJava(value, byte[].class) : value;
  }

  /** Name of the class that a script sees, or null for an object of the host. */
  private String typeOrNull(Object value) {
    try {
      return context.typeName(value);
    } catch (IllegalArgumentException ofHost) {
      return null;
    }
  }

  /** What stands for a variable of the host in its script. */
  static Object forScript(Object value) {
    return value instanceof ScriptValue ? ((ScriptValue) value).ofScript() : value;
  }

  /** A key of the host as scripts have it. */
  static Object asKey(Object key) {
    if (key instanceof Integer || key instanceof Short || key instanceof Byte) {
      return ((Number) key).longValue();
    }
    return key instanceof Character ? key.toString() : forScript(key);
  }

  /**
   * What the host passes to a function. Objects that scripts can't use are passed on as they are,
   * for the script to hold and to give back.
   */
  Object[] arguments(Object[] arguments) {
    Object[] given = new Object[arguments.length];
    for (int i = 0; i < given.length; i++) {
      given[i] = argument(arguments[i], 0);
    }
    return given;
  }

  private Object argument(Object value, int depth) {
    if (value == null || isPlain(value) || depth > DEEPEST) {
      return value;
    }
    if (value instanceof ScriptValue) {
      return ((ScriptValue) value).ofScript();
    }
    if (value instanceof List) {
      List<Object> items = new ArrayList<>();
      ((List<?>) value).forEach(item -> items.add(argument(item, depth + 1)));
      return items;
    }
    if (value instanceof Map) {
      Map<Object, Object> entries = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((key, item) -> entries.put(key, argument(item, depth + 1)));
      return entries;
    }
    return value instanceof Collection || value.getClass().isArray() || typeOrNull(value) != null
        ? value
        : Context.opaque(value);
  }

  /** Whether a value is the same to host and script. */
  static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Long
        || value instanceof Integer
        || value instanceof Double
        || value instanceof Boolean;
  }
}
