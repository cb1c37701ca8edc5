package dev.tauraro.web.executions;

import dev.tauraro.web.json.Fields;
import dev.tauraro.web.json.JsonValues;
import dev.tauraro.web.json.LimitsReader;
import dev.tauraro.web.problems.InvalidRequestException;
import dev.tauraro.web.sandbox.RequestedLimits;
import dev.tauraro.web.sandbox.RunMode;
import dev.tauraro.web.sandbox.RunOptions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the body of an execution request. */
final class ExecutionRequestReader {
  private static final Set<String> FIELDS =
      Set.of(
          "source",
          "script",
          "inputs",
          "stdin",
          "args",
          "limits",
          "jit",
          "deterministic",
          "labels");

  private static final int MOST_LABELS = 16;
  private static final int LABEL_NAME = 64;
  private static final int LABEL_VALUE = 256;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final Fields body;

  private ExecutionRequestReader(JsonNode body) {
    this.body = Fields.ofBody(body).only(FIELDS);
  }

  /**
   * The request that a body describes.
   *
   * @throws InvalidRequestException naming every field that is wrong
   */
  static ExecutionRequest read(JsonNode body) {
    return new ExecutionRequestReader(body).request();
  }

  private ExecutionRequest request() {
    if (body.has("source") && body.has("script")) {
      body.problem("script", "there is a source already; wanted one of them");
    } else if (!body.has("source") && !body.has("script")) {
      body.problem("source", "missing, and no script is named");
    }
    String source = body.unicode("source", null);
    String script = body.text("script", null);
    RunOptions options =
        new RunOptions(
            inputs(), body.text("stdin", ""), body.texts("args"), limits(), mode(), determinism());
    Map<String, String> labels = labels();
    body.finish();
    return new ExecutionRequest(source, script, options, labels, body.json());
  }

  private Map<String, Object> inputs() {
    Fields inputs = body.object("inputs");
    if (inputs == null) {
      return Map.of();
    }
    return inputs.each(
        name -> {
          if (!VariableNames.isVariable(name)) {
            inputs.problem(name, "the name is no variable of a script");
          }
          return JsonValues.toJava(inputs.json().get(name));
        });
  }

  private RequestedLimits limits() {
    Fields limits = body.object("limits");
    return limits == null ? RequestedLimits.NONE : new LimitsReader(limits).read();
  }

  private RunMode mode() {
    String name = body.text("jit", "auto");
    for (RunMode mode : RunMode.values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(name)) {
        return mode;
      }
    }
    body.problem("jit", "wanted auto, off or eager");
    return RunMode.AUTO;
  }

  private RunOptions.Determinism determinism() {
    Fields fields = body.object("deterministic");
    if (fields == null) {
      return null;
    }
    fields.only(Set.of("seed", "now"));
    return new RunOptions.Determinism(fields.integer("seed", 0), now(fields));
  }

  private static long now(Fields fields) {
    JsonNode now = fields.value("now");
    try {
      if (now == null) {
        return 0;
      } else if (now.isIntegralNumber() && now.canConvertToLong()) {
        return Math.multiplyExact(now.longValue(), NANOS_PER_SECOND);
      } else if (now.isString()) {
        Instant instant = Instant.parse(now.stringValue());
        return Math.addExact(
            Math.multiplyExact(instant.getEpochSecond(), NANOS_PER_SECOND), instant.getNano());
      }
    } catch (DateTimeException | ArithmeticException e) {
      // What is wanted is said below.
    }
    fields.problem(
        "now",
        "wanted seconds since 1970 or a time such as 2026-01-31T12:00:00Z, found "
            + JsonValues.describe(now));
    return 0;
  }

  private Map<String, String> labels() {
    Fields labels = body.object("labels");
    if (labels == null) {
      return Map.of();
    }
    Map<String, String> all =
        labels.each(
            name -> {
              String value = labels.text(name, "");
              if (name.length() > LABEL_NAME || value.length() > LABEL_VALUE) {
                labels.problem(
                    name,
                    "a label has at most "
                        + LABEL_NAME
                        + " characters, its value at most "
                        + LABEL_VALUE);
              }
              return value;
            });
    if (all.size() > MOST_LABELS) {
      body.problem("labels", "at most " + MOST_LABELS + " labels");
    }
    return all;
  }
}
