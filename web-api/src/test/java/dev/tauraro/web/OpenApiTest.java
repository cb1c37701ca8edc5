package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The description of the API, which is generated here from the service's classes, and kept with
 * them: the service itself need not be able to.
 */
class OpenApiTest extends ServiceTest {
  private static final Path DOCUMENT = Path.of("src/main/resources/static/openapi.json");

  private static final Map<String, List<String>> CALLS =
      Map.ofEntries(
          Map.entry("/executions", List.of("get", "post")),
          Map.entry("/executions/{id}", List.of("delete", "get")),
          Map.entry("/executions/{id}/events", List.of("get")),
          Map.entry("/scripts", List.of("post")),
          Map.entry("/scripts/{id}", List.of("delete", "get")),
          Map.entry("/scripts/{id}/explain", List.of("get")),
          Map.entry("/scripts/{id}/records", List.of("post")),
          Map.entry("/jit/units", List.of("get")),
          Map.entry("/jit/units/{id}", List.of("get")),
          Map.entry("/jit/deopts", List.of("get")),
          Map.entry("/jit/deopts/summary", List.of("get")),
          Map.entry("/jit/deopts/stream", List.of("get")),
          Map.entry("/jit/cache", List.of("get")),
          Map.entry("/jit/cache/{key}", List.of("delete")),
          Map.entry("/admin/tenants", List.of("get", "post")),
          Map.entry("/admin/tenants/{tenant}", List.of("delete", "get")),
          Map.entry("/admin/tenants/{tenant}/keys", List.of("get", "post")),
          Map.entry("/admin/tenants/{tenant}/keys/{id}", List.of("delete")),
          Map.entry("/admin/tenants/{tenant}/quotas", List.of("get", "put")),
          Map.entry("/admin/audit", List.of("get")),
          Map.entry("/limits", List.of("get")),
          Map.entry("/runtime", List.of("get")));

  private static List<String> fields(JsonNode document, String schema) {
    return List.copyOf(
        new TreeSet<>(
            document.at("/components/schemas/" + schema + "/properties").propertyNames()));
  }

  @Test
  void descriptionIsThatOfTheClasses() throws IOException {
    JsonNode generated = json(get("/openapi/generated"), 200);
    if (Boolean.getBoolean("tauraro.update")) {
      Files.writeString(
          DOCUMENT, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(generated) + "\n");
    }
    assertThat(JSON.readTree(DOCUMENT))
        .as("run this test with -Dtauraro.update=true to write the document anew")
        .isEqualTo(generated);
    assertThat(json(get("/openapi"), 200)).isEqualTo(generated);
  }

  @Test
  void allCallsAndFieldsAreDescribed() {
    JsonNode document = json(get("/openapi"), 200);
    assertThat(new TreeSet<>(document.at("/paths").propertyNames()))
        .containsExactlyElementsOf(
            new TreeSet<>(CALLS.keySet().stream().map(path -> "/api/v1" + path).toList()));
    CALLS.forEach(
        (path, methods) ->
            assertThat(new TreeSet<>(document.at("/paths").get("/api/v1" + path).propertyNames()))
                .as(path)
                .containsExactlyElementsOf(methods));
    assertThat(fields(document, "ExecutionBody"))
        .containsExactly(
            "args",
            "deterministic",
            "inputs",
            "jit",
            "labels",
            "limits",
            "script",
            "source",
            "stdin");
    assertThat(fields(document, "LimitsBody"))
        .containsExactly("cpuTime", "memory", "recursion", "stderr", "stdout", "steps", "wallTime");
    assertThat(fields(document, "ExecutionResponse"))
        .contains("id", "status", "result", "stdout", "stderr", "truncated", "error")
        .contains("limits", "usage", "jit", "labels", "createdAt", "startedAt", "finishedAt");
    assertThat(document.toString()).contains("Idempotency-Key", "Prefer", "Last-Event-ID");
    for (JsonNode parameter : document.findValue("/api/v1/executions").findValues("name")) {
      assertThat(parameter.asString()).isNotIn("tenant", "caller");
    }
    assertThat(text(document, "/components/securitySchemes/key/scheme")).isEqualTo("bearer");
  }
}
