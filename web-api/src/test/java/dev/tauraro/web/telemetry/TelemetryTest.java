package dev.tauraro.web.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tauraro.web.ServiceTest;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the service tells about its compiler and itself. */
class TelemetryTest extends ServiceTest {
  /** A loop that is compiled for ints and then meets a float. */
  private static String deopting(String comment) {
    return "# "
        + comment
        + "\ndef total(values):\n"
        + "    t = 0\n"
        + "    for v in values:\n"
        + "        t = t + v\n"
        + "    return t\n"
        + "total(range(5000))\ntotal([1] * 5000 + [0.5])\n";
  }

  private String runEagerly(String source) {
    return text(run(Map.of("source", source, "jit", "eager")), "/script");
  }

  @Test
  void unitsOfAScriptAreListedAndDropped() {
    String script = runEagerly("t = 0\nfor i in range(50000):\n    t += i\nt");
    JsonNode units = json(get("/jit/units?script=" + script), 200).at("/units");
    assertThat(units.size()).isEqualTo(1);
    JsonNode loop = units.get(0);
    assertThat(text(loop, "/kind")).isEqualTo("loop");
    assertThat(text(loop, "/state")).isEqualTo("compiled");
    assertThat(loop.at("/line").intValue()).isEqualTo(2);
    assertThat(loop.at("/bytes").intValue()).isPositive();
    assertThat(text(loop, "/history/0/event")).isEqualTo("compiled");
    String path = "/jit/units/" + text(loop, "/id");
    assertThat(json(get(path), 200).at("/line")).isEqualTo(loop.at("/line"));
    JsonNode cache = json(get("/jit/cache"), 200);
    assertThat(cache.at("/entries").longValue()).isPositive();
    assertThat(cache.at("/bytes").longValue()).isPositive();
    assertThat(cache.at("/metaspaceBytes").longValue()).isPositive();
    String entry = "/jit/cache/" + text(loop, "/id");
    assertThat(delete(entry).statusCode()).isEqualTo(204);
    assertThat(text(json(get(path), 200), "/state")).isEqualTo("evicted");
    assertThat(delete(entry).statusCode()).isEqualTo(404);
    assertThat(get("/jit/units/none").statusCode()).isEqualTo(404);
  }

  @Test
  void deoptsAreListedAndCounted() {
    String script = runEagerly(deopting("listed"));
    JsonNode found = json(get("/jit/deopts?script=" + script), 200).at("/deopts");
    assertThat(found.size()).isPositive();
    JsonNode deopt = found.get(0);
    assertThat(deopt.at("/line").intValue()).isBetween(2, 6);
    String reason = text(deopt, "/reason");
    JsonNode summary = json(get("/jit/deopts/summary?script=" + script), 200);
    assertThat(summary.at("/total").intValue()).isEqualTo(found.size());
    assertThat(text(summary, "/rows/0/script")).isEqualTo(script);
    JsonNode page = json(get("/jit/deopts?limit=1&reason=" + reason + "&script=" + script), 200);
    assertThat(page.at("/deopts").size()).isEqualTo(1);
    String cursor = page.at("/deopts/0/id").asString();
    json(get("/jit/deopts?script=" + script + "&cursor=" + cursor), 200)
        .at("/deopts")
        .forEach(each -> assertThat(each.at("/id").longValue()).isLessThan(Long.parseLong(cursor)));
    JsonNode none = json(get("/jit/deopts?since=2100-01-01T00:00:00Z"), 200);
    assertThat(none.at("/deopts").size()).isZero();
    assertThat(text(json(get("/jit/deopts?since=today"), 400), "/errors/0/field"))
        .isEqualTo("since");
  }

  @Test
  void aStoredScriptIsExplainedLineByLine() {
    String source = deopting("explained");
    String script = text(json(post("/scripts", Map.of("source", source)), 201), "/id");
    assertThat(json(get("/scripts/" + script + "/explain"), 200).at("/lines/5/hot").booleanValue())
        .isFalse();
    JsonNode run = run(Map.of("script", script, "jit", "eager"));
    assertThat(run.at("/jit/stepsCompiledPercent").doubleValue()).isGreaterThan(90);
    JsonNode explained = json(get("/scripts/" + script + "/explain"), 200);
    assertThat(text(explained, "/script")).isEqualTo(script);
    assertThat(explained.at("/lines").size()).isEqualTo((int) source.lines().count());
    JsonNode line = lineWith(explained, "t = t + v");
    assertThat(line.at("/hot").booleanValue()).isTrue();
    assertThat(line.at("/types/t + v").asString()).contains("int");
    assertThat(line.at("/guards").size()).isPositive();
    assertThat(explained.at("/lines").findValues("deopts").stream().mapToInt(JsonNode::size).sum())
        .isPositive();
    assertThat(get("/scripts/none/explain").statusCode()).isEqualTo(404);
  }

  private static JsonNode lineWith(JsonNode explained, String text) {
    for (JsonNode line : explained.at("/lines")) {
      if (line.at("/text").asString().strip().equals(text)) {
        return line;
      }
    }
    throw new AssertionError("no line " + text);
  }

  @Test
  void deoptsAreToldAsTheyHappen() throws Exception {
    HttpResponse<InputStream> response =
        client.send(
            HttpRequest.newBuilder(uri("/jit/deopts/stream")).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    CompletableFuture<String> event =
        CompletableFuture.supplyAsync(
            () ->
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> line.startsWith("data: "))
                    .findFirst()
                    .orElseThrow());
    String script = runEagerly(deopting("streamed"));
    await().until(event::isDone);
    assertThat(text(JSON.readTree(event.join().substring("data: ".length())), "/script"))
        .isEqualTo(script);
    response.body().close();
  }

  @Test
  void limitsAndRuntimeAreThere() {
    JsonNode limits = json(get("/limits"), 200);
    assertThat(limits.at("/defaults/wallTime").longValue()).isEqualTo(5000);
    assertThat(limits.at("/ceilings/wallTime").longValue()).isEqualTo(30_000);
    JsonNode runtime = json(get("/runtime"), 200);
    assertThat(runtime.at("/scripts/workers").intValue()).isEqualTo(2);
    assertThat(text(runtime, "/java/version")).isEqualTo(System.getProperty("java.version"));
  }
}
