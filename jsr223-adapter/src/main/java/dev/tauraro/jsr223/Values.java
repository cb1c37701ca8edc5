package dev.tauraro.jsr223;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.ScriptValue;
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
  private HostAccess access = HostAccess.NONE;

  Values(Context context) {
    this.context = context;
  }

  /**
   * A value of a script as plain Java: {@code Long}, {@code BigInteger}, {@code Double}, {@code
   * String}, {@code Boolean}, null, {@code byte[]}, {@code List} (of lists and tuples), {@code Map}
   * and {@code Set}, with such in them. Objects of the host are themselves, other values opaque.
   */
  Object forHost(Object ofScript) {
    if (isPlain(ofScript)) {
      return ofScript;
    }
    Object value = context.toJava(ofScript);
    if (!Context.isOfScript(value)) {
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
    if (value instanceof Iterable) {
      List<Object> items = new ArrayList<>();
      ((Iterable<?>) value).forEach(items::add);
      return new ScriptList(this, value, items);
    }
    return "bytes".equals(context.typeName(value)) ? context.toJava(value, byte[].class) : value;
  }

  /** Sets what scripts may do with the Java objects that they are given from now on. */
  void allow(HostAccess access) {
    this.access = access;
    context.hostAccess(access);
  }

  /** Whether scripts may use a value of the host. */
  private boolean isUsable(Object value) {
    try {
      context.typeName(value);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
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
    if (access != HostAccess.NONE) {
      return isUsable(value) ? value : Context.opaque(value);
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
    return value instanceof Collection || value.getClass().isArray() || isUsable(value)
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
