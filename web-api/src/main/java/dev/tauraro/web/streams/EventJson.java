package dev.tauraro.web.streams;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of events: one line of JSON each. */
public final class EventJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private EventJson() {}

  /** Text, as the member {@code text}: raw it could not have line feeds. */
  public static String text(String text) {
    return JSON.writeValueAsString(Map.of("text", text));
  }

  /** Any value. */
  public static String of(Object value) {
    return JSON.writeValueAsString(value);
  }

  /** JSON as a tree. */
  public static JsonNode tree(String json) {
    return JSON.readTree(json);
  }
}
