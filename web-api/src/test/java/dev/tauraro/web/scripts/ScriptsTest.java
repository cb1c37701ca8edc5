package dev.tauraro.web.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.web.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scripts that are stored. */
class ScriptsTest extends ServiceTest {
  private static final Map<String, Object> DOUBLE = Map.of("source", "n * 2  # stored");

  @Test
  void aScriptIsStoredOnceAndRunByItsId() {
    JsonNode script = json(post("/scripts", DOUBLE), 201);
    String id = text(script, "/id");
    assertThat(id).hasSize(64);
    JsonNode again = json(post("/scripts", DOUBLE), 200);
    assertThat(text(again, "/id")).isEqualTo(id);
    JsonNode found = json(get("/scripts/" + id), 200);
    assertThat(text(found, "/source")).isEqualTo("n * 2  # stored");
    assertThat(text(found, "/createdAt")).isEqualTo(text(script, "/createdAt"));
    JsonNode answer = run(Map.of("script", id, "inputs", Map.of("n", 21)));
    assertThat(answer.at("/result").intValue()).isEqualTo(42);
    assertThat(text(answer, "/script")).isEqualTo(id);
    assertThat(delete("/scripts/" + id).statusCode()).isEqualTo(204);
    assertThat(text(json(get("/scripts/" + id), 404), "/reason")).isEqualTo("NOT_FOUND");
    assertThat(delete("/scripts/" + id).statusCode()).isEqualTo(404);
    JsonNode unknown = json(post("/executions", Map.of("script", id)), 422);
    assertThat(text(unknown, "/reason")).isEqualTo("UNKNOWN_SCRIPT");
  }

  @Test
  void aTextThatIsNoScriptIsRefusedWithDiagnostics() {
    JsonNode problem = json(post("/scripts", Map.of("source", "x = 1\nif x = 2:\n  pass\n")), 422);
    assertThat(text(problem, "/type")).isEqualTo("urn:tauraro:problem:syntax-error");
    assertThat(text(problem, "/reason")).isEqualTo("SYNTAX_ERROR");
    JsonNode first = problem.at("/diagnostics/0");
    assertThat(text(first, "/type")).isEqualTo("SyntaxError");
    assertThat(first.at("/line").intValue()).isEqualTo(2);
    assertThat(first.at("/column").intValue()).isEqualTo(4);
    assertThat(text(first, "/message")).contains("invalid syntax");
    assertThat(text(first, "/sourceLine")).isEqualTo("if x = 2:");
  }

  @Test
  void textsThatDatabasesDoNotHoldAreNoScripts() {
    json(post("/scripts", Map.of("source", "x = '\0'")), 422);
    JsonNode problem = json(post("/scripts", Map.of("source", "x = '\ud800'")), 400);
    assertThat(text(problem, "/errors/0/field")).isEqualTo("source");
  }

  @Test
  void wrongFieldsAreNamed() {
    JsonNode problem = json(post("/scripts", Map.of("text", "1")), 400);
    assertThat(text(problem, "/errors/0/field")).isEqualTo("text");
    assertThat(text(problem, "/errors/1/field")).isEqualTo("source");
  }
}
