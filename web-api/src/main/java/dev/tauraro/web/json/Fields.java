package dev.tauraro.web.json;

import dev.tauraro.web.problems.InvalidRequestException;
import dev.tauraro.web.problems.InvalidRequestException.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object of a request. Finds all that is wrong, not only the first, and
 * names each field; {@link #finish} reports it.
 */
public final class Fields {
  private final JsonNode object;
  private final String path;
  private final List<FieldProblem> problems;

  private Fields(JsonNode object, String path, List<FieldProblem> problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
  }

  /**
   * The fields of a body.
   *
   * @throws InvalidRequestException when it is no object
   */
  public static Fields ofBody(JsonNode body) {
    if (!body.isObject()) {
      throw new InvalidRequestException(
          List.of(new FieldProblem("", "wanted an object, found " + JsonValues.kindOf(body))));
    }
    return new Fields(body, "", new ArrayList<>());
  }

  /** Reports the fields that have none of these names. */
  public Fields only(Set<String> names) {
    for (String name : object.propertyNames()) {
      if (!names.contains(name)) {
        problem(name, "unknown field; known: " + String.join(", ", new TreeSet<>(names)));
      }
    }
    return this;
  }

  public boolean has(String name) {
    return object.hasNonNull(name);
  }

  /** The value, or null when there is none or it is null. */
  public JsonNode value(String name) {
    return object.hasNonNull(name) ? object.get(name) : null;
  }

  /** The text of a field; {@code missing} when it is not there. */
  public String text(String name, String missing) {
    JsonNode node = value(name);
    if (node == null) {
      return missing;
    }
    if (!node.isString()) {
      problem(name, "wanted a string, found " + JsonValues.kindOf(node));
      return missing;
    }
    return node.stringValue();
  }

  /** As {@link #text}, of text that must be Unicode: without halves of surrogate pairs. */
  public String unicode(String name, String missing) {
    String text = text(name, missing);
    if (text != null && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      problem(name, "wanted Unicode text, found half of a surrogate pair");
    }
    return text;
  }

  /** The whole number of a field; {@code missing} when it is not there. */
  public long integer(String name, long missing) {
    JsonNode node = value(name);
    if (node == null) {
      return missing;
    }
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      problem(name, "wanted a whole number of 64 bits, found " + JsonValues.describe(node));
      return missing;
    }
    return node.longValue();
  }

  /** The fields of an object, or null when it is not there. */
  public Fields object(String name) {
    JsonNode node = value(name);
    if (node == null) {
      return null;
    }
    if (!node.isObject()) {
      problem(name, "wanted an object, found " + JsonValues.kindOf(node));
      return null;
    }
    return new Fields(node, path + name + ".", problems);
  }

  /** The texts of an array; none when it is not there. */
  public List<String> texts(String name) {
    JsonNode node = value(name);
    List<String> texts = new ArrayList<>();
    if (node == null) {
      return texts;
    }
    if (!node.isArray()) {
      problem(name, "wanted an array, found " + JsonValues.kindOf(node));
      return texts;
    }
    for (JsonNode item : node) {
      if (item.isString()) {
        texts.add(item.stringValue());
      } else {
        problem(
            name + "[" + texts.size() + "]", "wanted a string, found " + JsonValues.kindOf(item));
        texts.add("");
      }
    }
    return texts;
  }

  /** Each field of this object, read by a function of its name. */
  public <T> Map<String, T> each(Function<String, T> reader) {
    Map<String, T> all = new LinkedHashMap<>();
    for (String name : object.propertyNames()) {
      all.put(name, reader.apply(name));
    }
    return all;
  }

  /** The JSON of this object. */
  public JsonNode json() {
    return object;
  }

  /** Notes that something is wrong with a field. */
  public void problem(String name, String message) {
    problems.add(new FieldProblem(path + name, message));
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidRequestException naming every field that is wrong
   */
  public void finish() {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException(problems);
    }
  }
}
