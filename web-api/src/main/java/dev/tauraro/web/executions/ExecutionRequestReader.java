package dev.tauraro.web.executions;

import dev.tauraro.web.problems.InvalidRequestException;
import dev.tauraro.web.problems.InvalidRequestException.FieldProblem;
import dev.tauraro.web.sandbox.RequestedLimits;
import dev.tauraro.web.sandbox.RunRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads the body of an execution request. Finds all that is wrong with it, not only the first, and
 * names each field; that is why it reads the tree itself.
 */
final class ExecutionRequestReader {
  private static final Set<String> FIELDS = Set.of("source", "inputs", "stdin", "limits");

  private final List<FieldProblem> problems = new ArrayList<>();

  private ExecutionRequestReader() {}

  /**
   * The request that a body describes.
   *
   * @throws InvalidRequestException naming every field that is wrong
   */
  static RunRequest read(JsonNode body) {
    if (!body.isObject()) {
      throw new InvalidRequestException(
          List.of(new FieldProblem("", "wanted an object, found " + JsonValues.kindOf(body))));
    }
    ExecutionRequestReader reader = new ExecutionRequestReader();
    RunRequest request = reader.request(body);
    if (!reader.problems.isEmpty()) {
      throw new InvalidRequestException(reader.problems);
    }
    return request;
  }

  private RunRequest request(JsonNode body) {
    for (String name : body.propertyNames()) {
      if (!FIELDS.contains(name)) {
        problem(name, "unknown field; known: inputs, limits, source, stdin");
      }
    }
    String source = null;
    if (body.has("source")) {
      source = text(body.get("source"), "source");
    } else {
      problem("source", "missing");
    }
    String stdin = body.hasNonNull("stdin") ? text(body.get("stdin"), "stdin") : "";
    return new RunRequest(source, inputs(body.get("inputs")), stdin, limits(body.get("limits")));
  }

  private String text(JsonNode node, String field) {
    if (!node.isString()) {
      problem(field, "wanted a string, found " + JsonValues.kindOf(node));
      return "";
    }
    return node.stringValue();
  }

  private Map<String, Object> inputs(JsonNode node) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    if (node == null || node.isNull()) {
      return inputs;
    }
    if (!node.isObject()) {
      problem("inputs", "wanted an object, found " + JsonValues.kindOf(node));
      return inputs;
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (VariableNames.isVariable(entry.getKey())) {
        inputs.put(entry.getKey(), JsonValues.toJava(entry.getValue()));
      } else {
        problem("inputs." + entry.getKey(), "the name is no variable of a script");
      }
    }
    return inputs;
  }

  private RequestedLimits limits(JsonNode node) {
    if (node == null || node.isNull()) {
      return RequestedLimits.NONE;
    }
    if (!node.isObject()) {
      problem("limits", "wanted an object, found " + JsonValues.kindOf(node));
      return RequestedLimits.NONE;
    }
    return new LimitsReader(node, problems).read();
  }

  private void problem(String field, String message) {
    problems.add(new FieldProblem(field, message));
  }
}
