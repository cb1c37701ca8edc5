package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Context;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns values of a script into what JSON knows. A value that JSON can't hold, such as a set, an
 * infinity, a dict with keys that are no text, or a list that contains itself, becomes an object
 * that says so: {@code {"$type": "set", "$repr": "{1, 2}"}}.
 */
final class ResultValues {
  static final String TYPE = "$type";
  static final String REPR = "$repr";

  /**
   * Deeper ones are taken for lists that contain themselves; JSON parsers give up near here too.
   */
  private static final int MAX_DEPTH = 200;

  private static final int MAX_REPR = 10_000;

  private final Context context;
  private int valuesLeft;

  ResultValues(Context context, int maxValues) {
    this.context = context;
    this.valuesLeft = maxValues;
  }

  /** A result that is too large is given as text as a whole. */
  private static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("too large", null, false, false);
    }
  }

  Object json(Object value) {
    try {
      return json(value, 0);
    } catch (TooLargeException e) {
      return described(value);
    }
  }

  private Object json(Object value, int depth) {
    if (--valuesLeft < 0 || depth > MAX_DEPTH) {
      throw new TooLargeException();
    }
    if (value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof BigInteger) {
      return value;
    }
    if (value instanceof Double) {
      return Double.isFinite((Double) value) ? value : described(value);
    }
    if (value instanceof Map) {
      return object((Map<?, ?>) value, depth);
    }
    if (value instanceof List || context.typeName(value).equals("tuple")) {
      return array((Iterable<?>) value, depth);
    }
    return described(value);
  }

  private Object object(Map<?, ?> dict, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : dict.entrySet()) {
      Object key = context.toJava(entry.getKey());
      if (!(key instanceof String)) {
        return described(dict);
      }
      object.put((String) key, json(context.toJava(entry.getValue()), depth + 1));
    }
    return object;
  }

  private List<Object> array(Iterable<?> items, int depth) {
    List<Object> array = new ArrayList<>();
    for (Object item : items) {
      array.add(json(context.toJava(item), depth + 1));
    }
    return array;
  }

  private Map<String, Object> described(Object value) {
    String repr = context.repr(value);
    Map<String, Object> description = new LinkedHashMap<>();
    description.put(TYPE, context.typeName(value));
    description.put(REPR, repr.length() > MAX_REPR ? repr.substring(0, MAX_REPR) + "…" : repr);
    return description;
  }
}
