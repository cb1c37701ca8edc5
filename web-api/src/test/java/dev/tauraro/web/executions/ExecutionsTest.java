package dev.tauraro.web.executions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tauraro.web.ServiceTest;
import dev.tauraro.web.sandbox.SourceCode;
import dev.tauraro.web.tenants.Tenant;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Executions from their request until they are removed. */
class ExecutionsTest extends ServiceTest {
  private static final Map<String, Object> ENDLESS =
      Map.of("source", "print('begun')\nwhile True: pass", "limits", Map.of("wallTime", "20s"));

  @Autowired private ExecutionStore store;

  private JsonNode list(String query) {
    return json(get("/executions?" + query), 200);
  }

  /** The id of the one execution that runs a script. */
  private String running(String script) {
    await()
        .until(() -> !list("status=running&script=" + script).at("/executions/0").isMissingNode());
    return text(list("status=running&script=" + script), "/executions/0/id");
  }

  private static String idOf(String source) {
    return SourceCode.of(source).id();
  }

  @Test
  void whatAnExecutionIsGivenAndGivesIsThereLater() {
    JsonNode answer =
        run(
            Map.of(
                "source",
                "import sys\nprint(sys.argv[1:], input())\nprint('oops', file=sys.stderr)\nn + 1",
                "inputs",
                Map.of("n", 1),
                "args",
                List.of("a", "b"),
                "stdin",
                "line\n",
                "labels",
                Map.of("team", "blue"),
                "limits",
                Map.of("memory", "900G", "steps", 5000)));
    assertThat(text(answer, "/stdout")).isEqualTo("['a', 'b'] line\n");
    assertThat(text(answer, "/stderr")).isEqualTo("oops\n");
    assertThat(answer.at("/result").intValue()).isEqualTo(2);
    assertThat(text(answer, "/labels/team")).isEqualTo("blue");
    assertThat(answer.at("/limits/steps").longValue()).isEqualTo(5000);
    assertThat(answer.at("/limits/memory").longValue()).isEqualTo(256L << 20);
    assertThat(answer.at("/truncated/stdout").booleanValue()).isFalse();
    assertThat(Instant.parse(text(answer, "/finishedAt")))
        .isAfterOrEqualTo(Instant.parse(text(answer, "/createdAt")));
    String path = "/executions/" + text(answer, "/id");
    assertThat(json(get(path), 200)).isEqualTo(answer);
    await().until(() -> store.summary(row(answer)).status() == ExecutionStatus.COMPLETED);
    assertThat(json(get(path), 200)).isEqualTo(answer);
  }

  private StoredExecution row(JsonNode answer) {
    return await()
        .until(() -> store.find(Tenant.DEFAULT, text(answer, "/id")), Optional::isPresent)
        .orElseThrow();
  }

  @Test
  void charactersOfAllKindsAreKept() {
    JsonNode answer =
        run(
            Map.of(
                "source",
                "print('nul \\0 smile \\U0001f600')\n[chr(0), chr(0xd800), given]",
                "inputs",
                Map.of("given", "\0\ud83d"),
                "labels",
                Map.of("k\0", "\0")));
    assertThat(text(answer, "/stdout")).isEqualTo("nul \0 smile \ud83d\ude00\n");
    StoredExecution row = row(answer);
    assertThat(JSON.readTree(row.document())).isEqualTo(answer);
    assertThat(text(answer, "/result/0")).isEqualTo("\0");
    assertThat(text(answer, "/result/1")).isEqualTo("\ud800");
    assertThat(text(answer, "/result/2")).isEqualTo("\0\ud83d");
  }

  @Test
  void outputThatIsTooMuchIsTruncatedAndSaysSo() {
    JsonNode answer =
        run(Map.of("source", "while True: print('x' * 9)", "limits", Map.of("stdout", 100)));
    assertThat(text(answer, "/status")).isEqualTo("limit_exceeded");
    assertThat(text(answer, "/error/limit")).isEqualTo("STDOUT");
    assertThat(answer.at("/truncated/stdout").booleanValue()).isTrue();
    assertThat(answer.at("/truncated/stderr").booleanValue()).isFalse();
    assertThat(text(answer, "/stdout")).hasSize(100);
  }

  @Test
  void aDeterministicRunIsTheSameAgain() {
    Map<String, Object> body =
        Map.of(
            "source",
            "import random, time\n[random.random(), time.time()]",
            "deterministic",
            Map.of("seed", 7, "now", "2030-01-01T00:00:00Z"));
    JsonNode first = run(body).at("/result");
    assertThat(run(body).at("/result")).isEqualTo(first);
    assertThat(first.at("/1").doubleValue()).isEqualTo(1893456000.0);
  }

  @Test
  void theCompilerCanBeSwitchedOff() {
    String source = "t = 0\nfor i in range(100000):\n    t += i\nt";
    JsonNode off = run(Map.of("source", source, "jit", "off"));
    JsonNode eager = run(Map.of("source", source, "jit", "eager"));
    assertThat(off.at("/result")).isEqualTo(eager.at("/result"));
    assertThat(off.at("/usage/steps/used")).isEqualTo(eager.at("/usage/steps/used"));
    assertThat(off.at("/jit/unitsCompiled").intValue()).isZero();
    assertThat(eager.at("/jit/unitsCompiled").intValue()).isPositive();
  }

  @Test
  void listsComeInPages() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ids.add(0, text(run(Map.of("source", "'page'")), "/id"));
    }
    String script = text(json(get("/executions/" + ids.get(0)), 200), "/script");
    List<String> found = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = list("limit=2&status=completed&script=" + script + cursor);
      assertThat(page.at("/executions").size()).isBetween(1, 2);
      page.at("/executions").forEach(each -> found.add(text(each, "/id")));
      cursor = page.at("/nextCursor").isNull() ? null : "&cursor=" + text(page, "/nextCursor");
    } while (cursor != null);
    assertThat(found).isEqualTo(ids);
    assertThat(text(json(get("/executions?status=odd"), 400), "/errors/0/field"))
        .isEqualTo("status");
    assertThat(list("status=failed&script=" + script).at("/executions").size()).isZero();
  }

  @Test
  void aRunningExecutionIsSeenAndCancelled() throws Exception {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            posting("/executions", ENDLESS).build(), HttpResponse.BodyHandlers.ofString());
    String id = running(idOf("print('begun')\nwhile True: pass"));
    JsonNode state = json(get("/executions/" + id), 200);
    assertThat(text(state, "/status")).isEqualTo("running");
    assertThat(state.at("/limits/wallTime").longValue()).isEqualTo(20_000);
    JsonNode cancelled = json(delete("/executions/" + id), 200);
    assertThat(text(cancelled, "/status")).isEqualTo("cancelled");
    assertThat(text(cancelled, "/stdout")).isEqualTo("begun\n");
    JsonNode seen = json(answer.get(), 200);
    assertThat(text(seen, "/status")).isEqualTo("cancelled");
    assertThat(text(seen, "/error/type")).isEqualTo("Cancelled");
    assertThat(text(json(delete("/executions/" + id), 200), "/status")).isEqualTo("cancelled");
    assertThat(delete("/executions/none").statusCode()).isEqualTo(404);
  }

  @Test
  void theRunOfAClientThatVanishesIsCancelled() {
    String source = "print('alone')\nwhile True: pass";
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            posting("/executions", Map.of("source", source)).build(),
            HttpResponse.BodyHandlers.ofString());
    String id = running(idOf(source));
    answer.cancel(true);
    await().until(() -> text(json(get("/executions/" + id), 200), "/status").equals("cancelled"));
  }

  @Test
  void aRequestWithAKeyIsServedOnce() {
    Map<String, Object> body = Map.of("source", "import random\nrandom.random()");
    JsonNode first = json(post("/executions", body, "Idempotency-Key", "one"), 200);
    JsonNode second = json(post("/executions", body, "Idempotency-Key", "one"), 200);
    assertThat(second).isEqualTo(first);
    JsonNode other = json(post("/executions", body, "Idempotency-Key", "two"), 200);
    assertThat(text(other, "/id")).isNotEqualTo(text(first, "/id"));
    JsonNode reused =
        json(post("/executions", Map.of("source", "1"), "Idempotency-Key", "one"), 422);
    assertThat(text(reused, "/reason")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(post("/executions", body, "Idempotency-Key", "x".repeat(201)).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aKeyInUseIsAConflictAndARefusedRequestGivesItBack() throws Exception {
    Map<String, Object> body = Map.of("source", "# key\nwhile True: pass");
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            posting("/executions", body, "Idempotency-Key", "busy").build(),
            HttpResponse.BodyHandlers.ofString());
    String id = running(idOf("# key\nwhile True: pass"));
    JsonNode conflict = json(post("/executions", body, "Idempotency-Key", "busy"), 409);
    assertThat(text(conflict, "/reason")).isEqualTo("IDEMPOTENCY_KEY_IN_USE");
    delete("/executions/" + id);
    JsonNode first = json(answer.get(), 200);
    assertThat(json(post("/executions", body, "Idempotency-Key", "busy"), 200)).isEqualTo(first);
    Map<String, Object> unknown = Map.of("script", "none");
    for (int i = 0; i < 2; i++) {
      assertThat(post("/executions", unknown, "Idempotency-Key", "none").statusCode())
          .isEqualTo(422);
    }
  }

  @Test
  void anExecutionForLaterIsQueuedAndRun() {
    HttpResponse<String> response =
        post("/executions", Map.of("source", "print('later')\n6 * 7"), "Prefer", "respond-async");
    JsonNode accepted = json(response, 202);
    assertThat(accepted.at("/limits/wallTime").longValue()).isEqualTo(5000);
    assertThat(response.headers().firstValue("Preference-Applied")).contains("respond-async");
    String path = response.headers().firstValue("Location").orElseThrow();
    assertThat(path).isEqualTo("/api/v1/executions/" + text(accepted, "/id"));
    String state = path.substring("/api/v1".length());
    await().until(() -> text(json(get(state), 200), "/status").equals("completed"));
    JsonNode done = json(get(state), 200);
    assertThat(done.at("/result").intValue()).isEqualTo(42);
    assertThat(text(done, "/stdout")).isEqualTo("later\n");
  }

  @Test
  void whatIsTooOldIsRemoved() {
    JsonNode answer = run(Map.of("source", "'old'"));
    row(answer);
    store.removeFinishedBefore(Instant.parse(text(answer, "/finishedAt")));
    String path = "/executions/" + text(answer, "/id");
    json(get(path), 200);
    store.removeFinishedBefore(Instant.parse(text(answer, "/finishedAt")).plusMillis(1));
    json(get(path), 404);
  }

  @Test
  void anExecutionForLaterCanBeCancelled() {
    JsonNode accepted = json(post("/executions", ENDLESS, "Prefer", "respond-async, wait=1"), 202);
    String path = "/executions/" + text(accepted, "/id");
    await().until(() -> text(json(get(path), 200), "/status").equals("running"));
    delete(path);
    await().until(() -> text(json(get(path), 200), "/status").equals("cancelled"));
    assertThat(text(json(get(path), 200), "/error/type")).isEqualTo("Cancelled");
  }
}
