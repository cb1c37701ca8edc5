package dev.tauraro.spark;

import dev.tauraro.engine.Context;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of scripts as they are sent to other machines: without their context. */
final class PlainValues {
  private static final int MOST_DEPTH = 100;

  private PlainValues() {}

  /**
   * A copy of text, a number, a boolean or null, and of lists, tuples and dicts of those.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static Serializable copy(Context context, Object value) {
    return copy(context, value, 0);
  }

  private static Serializable copy(Context context, Object value, int depth) {
    if (depth > MOST_DEPTH) {
      throw new IllegalArgumentException("a value has more than " + MOST_DEPTH + " levels");
    }
    Object plain = context.toJava(value);
    if (plain == null
        || plain instanceof String
        || plain instanceof Number
        || plain instanceof Boolean) {
      return (Serializable) plain;
    }
    if (plain instanceof Map) {
      LinkedHashMap<Serializable, Serializable> items = new LinkedHashMap<>();
      ((Map<?, ?>) plain)
          .forEach(
              (key, item) ->
                  items.put(copy(context, key, depth + 1), copy(context, item, depth + 1)));
      return items;
    }
    String type = context.typeName(plain);
    if (plain instanceof List || type.equals("tuple")) {
      ArrayList<Serializable> items = new ArrayList<>();
      ((Iterable<?>) plain).forEach(item -> items.add(copy(context, item, depth + 1)));
      return items;
    }
    throw new IllegalArgumentException(
        "wanted text, a number, a boolean, None, or a list, tuple or dict of those, found: "
            + type);
  }
}
