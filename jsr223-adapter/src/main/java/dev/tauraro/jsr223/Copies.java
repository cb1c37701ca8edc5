package dev.tauraro.jsr223;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.HostFunction;
import dev.tauraro.engine.ScriptValue;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Tells whether a script's copy of a host's collection still holds the same. */
final class Copies {
  private final Context context;

  Copies(Context context) {
    this.context = context;
  }

  /** Whether scripts work on a copy of the value, so that it may differ from it by now. */
  static boolean isCopied(Object value) {
    return !(value instanceof ScriptValue)
        && (value instanceof Collection
            || value instanceof Map
            || (value != null && value.getClass().isArray()));
  }

  /**
   * Whether a script's value holds what the host's does, whatever the classes of its numbers. A
   * script can't change bytes.
   */
  boolean hold(Object script, Object host) {
    if (script == host || host instanceof byte[]) {
      return true;
    }
    if (script == null || host == null) {
      return false;
    }
    if (host instanceof Number) {
      return script instanceof Number && holdNumber((Number) script, (Number) host);
    }
    if (host instanceof HostFunction) {
      return context.toJava(script) == host;
    }
    if (host instanceof Set) {
      return script instanceof Collection && holdSet((Collection<?>) script, (Set<?>) host);
    }
    if (host instanceof Collection) {
      return script instanceof Collection
          && holdItems((Collection<?>) script, (Collection<?>) host);
    }
    if (host instanceof Map) {
      return script instanceof Map && holdMap((Map<?, ?>) script, (Map<?, ?>) host);
    }
    return host.getClass().isArray()
        ? script instanceof Collection && holdArray((Collection<?>) script, host)
        : script.equals(host) || script.equals(host.toString());
  }

  private static boolean holdNumber(Number script, Number host) {
    boolean floating = host instanceof Double || host instanceof Float;
    return floating
        ? script instanceof Double && script.doubleValue() == host.doubleValue()
        : script.toString().equals(host.toString());
  }

  private boolean holdItems(Collection<?> script, Collection<?> host) {
    Iterator<?> items = script.iterator();
    for (Object each : host) {
      if (!items.hasNext() || !hold(items.next(), each)) {
        return false;
      }
    }
    return !items.hasNext();
  }

  private static boolean holdSet(Collection<?> script, Set<?> host) {
    Set<Object> items = new HashSet<>(script);
    return items.size() == host.size()
        && host.stream().allMatch(each -> items.contains(Values.asKey(each)));
  }

  private boolean holdMap(Map<?, ?> script, Map<?, ?> host) {
    return holdItems(script.keySet(), host.keySet()) && holdItems(script.values(), host.values());
  }

  private boolean holdArray(Collection<?> script, Object host) {
    int index = 0;
    for (Object each : script) {
      if (index >= Array.getLength(host) || !hold(each, Array.get(host, index))) {
        return false;
      }
      index++;
    }
    return index == Array.getLength(host);
  }
}
