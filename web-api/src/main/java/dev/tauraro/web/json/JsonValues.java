package dev.tauraro.web.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** JSON values as plain Java values. */
public final class JsonValues {
  private static final int SHOWN = 40;

  private JsonValues() {}

  /** Text, number, boolean, null, list or map. Whole numbers are never floats. */
  public static Object toJava(JsonNode node) {
    if (node.isString()) {
      return node.stringValue();
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    if (node.isIntegralNumber()) {
      return node.canConvertToLong() ? (Object) node.longValue() : node.bigIntegerValue();
    }
    if (node.isNumber()) {
      return node.doubleValue();
    }
    if (node.isArray()) {
      List<Object> items = new ArrayList<>();
      node.forEach(item -> items.add(toJava(item)));
      return items;
    }
    if (node.isObject()) {
      Map<String, Object> entries = new LinkedHashMap<>();
      node.forEachEntry((name, value) -> entries.put(name, toJava(value)));
      return entries;
    }
    return null;
  }

  public static String kindOf(JsonNode node) {
    String kind = node.getNodeType().name().toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "null" -> "null";
      case "array", "object" -> "an " + kind;
      default -> "a " + kind;
    };
  }

  /** The value as it stood in the request, cut when long. */
  public static String describe(JsonNode node) {
    String text = node.toString();
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
