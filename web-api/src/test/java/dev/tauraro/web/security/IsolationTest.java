package dev.tauraro.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tauraro.web.tenants.Role;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** A tenant never sees what is another's. */
class IsolationTest extends SecuredTest {
  private static final String OTHERS = "others";

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

  private JsonNode runEagerly(String key, String source) {
    return json(call(key, "POST", "/executions", Map.of("source", source, "jit", "eager")), 200);
  }

  private void assertMissing(String method, String path) {
    for (String key : new String[] {user(OTHERS), key("default", Role.values())}) {
      HttpResponse<String> answer = call(key, method, path, null);
      assertThat(text(json(answer, 404), "/reason")).as(path).isEqualTo("NOT_FOUND");
    }
  }

  @Test
  void executions() {
    String key = user("owner");
    JsonNode answer = runAs(key, "print('private')\n42");
    String path = "/executions/" + text(answer, "/id");
    assertMissing("GET", path);
    assertMissing("DELETE", path);
    assertMissing("GET", path + "/events");
    String ran = "/executions?script=" + text(answer, "/script");
    assertThat(json(get(key, ran), 200).at("/executions").size()).isEqualTo(1);
    assertThat(json(get(user(OTHERS), ran), 200).at("/executions").size()).isZero();
    // In the database, too, where it is some moments later.
    runAs(key, "43");
    await().until(() -> get(key, path).statusCode() == 200);
    assertMissing("GET", path);
  }

  @Test
  void executionsThatRunOrWait() {
    String key = user("owner");
    HttpRequest later =
        posting(
                "/executions",
                Map.of("source", "while True: pass", "limits", Map.of("wallTime", "20s")),
                "Authorization",
                "Bearer " + key,
                "Prefer",
                "respond-async")
            .build();
    String path = "/executions/" + text(json(send(later), 202), "/id");
    assertMissing("GET", path);
    assertMissing("DELETE", path);
    assertMissing("GET", path + "/events");
    assertThat(text(json(get(key, path), 200), "/status")).isIn("queued", "running");
    assertThat(
            json(get(user(OTHERS), "/executions"), 200).at("/executions").findValuesAsString("id"))
        .doesNotContain(path.replaceAll(".*/", ""));
    json(call(key, "DELETE", path, null), 200);
    await().until(() -> text(json(get(key, path), 200), "/status").equals("cancelled"));
  }

  @Test
  void scriptsAndRecords() {
    String key = user("owner");
    Map<String, String> body = Map.of("source", "def main(x): return x  # mine");
    String id = text(json(call(key, "POST", "/scripts", body), 201), "/id");
    assertMissing("GET", "/scripts/" + id);
    assertMissing("GET", "/scripts/" + id + "/explain");
    assertMissing("DELETE", "/scripts/" + id);
    HttpRequest records =
        HttpRequest.newBuilder(uri("/scripts/" + id + "/records"))
            .header("Content-Type", "application/x-ndjson")
            .header("Authorization", "Bearer " + user(OTHERS))
            .POST(HttpRequest.BodyPublishers.ofString("1\n"))
            .build();
    assertThat(text(json(send(records), 404), "/reason")).isEqualTo("NOT_FOUND");
    HttpResponse<String> named = call(user(OTHERS), "POST", "/executions", Map.of("script", id));
    assertThat(text(json(named, 422), "/reason")).isEqualTo("UNKNOWN_SCRIPT");
    // The same text is each tenant's own: new for the second, and there when the first is gone.
    json(call(user(OTHERS), "POST", "/scripts", body), 201);
    assertThat(call(user(OTHERS), "DELETE", "/scripts/" + id, null).statusCode()).isEqualTo(204);
    json(get(key, "/scripts/" + id), 200);
  }

  @Test
  void idempotencyKeys() {
    for (String tenant : new String[] {"owner", OTHERS}) {
      HttpRequest request =
          posting(
                  "/executions",
                  Map.of("source", "'" + tenant + "'"),
                  "Authorization",
                  "Bearer " + user(tenant),
                  "Idempotency-Key",
                  "shared-name")
              .build();
      assertThat(text(json(send(request), 200), "/result")).isEqualTo(tenant);
    }
  }

  @Test
  void unitsAndDeopts() {
    String key = user("owner");
    String script = text(runEagerly(key, deopting("owned")), "/script");
    String units = "/jit/units?script=" + script;
    JsonNode own = json(get(key, units), 200).at("/units");
    assertThat(own.size()).isPositive();
    String unit = "/jit/units/" + text(own.get(0), "/id");
    json(get(key, unit), 200);
    assertThat(json(get(user(OTHERS), units), 200).at("/units").size()).isZero();
    assertThat(text(json(get(user(OTHERS), unit), 404), "/reason")).isEqualTo("NOT_FOUND");
    String deopts = "?script=" + script;
    assertThat(json(get(key, "/jit/deopts" + deopts), 200).at("/deopts").size()).isPositive();
    assertThat(json(get(user(OTHERS), "/jit/deopts" + deopts), 200).at("/deopts").size()).isZero();
    JsonNode summary = json(get(user(OTHERS), "/jit/deopts/summary" + deopts), 200);
    assertThat(summary.at("/total").intValue()).isZero();
    assertThat(get(user(OTHERS), "/jit/deopts").body()).doesNotContain(script);
    assertThat(get(user(OTHERS), "/jit/units").body()).doesNotContain(script);
    String operator = key("default", Role.ADMIN, Role.OBSERVE);
    assertThat(json(get(operator, units), 200).at("/units")).isEqualTo(own);
    json(get(operator, unit), 200);
    // Whoever runs the same text may see what happens to it.
    runEagerly(user(OTHERS), deopting("owned"));
    json(get(user(OTHERS), unit), 200);
  }

  @Test
  @Timeout(120)
  void streamsOfDeopts() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/jit/deopts/stream"))
            .header("Authorization", "Bearer " + user(OTHERS))
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      Iterator<String> events = lines.lines().filter(line -> line.startsWith("data: ")).iterator();
      String foreign = text(runEagerly(user("owner"), deopting("not to be told")), "/script");
      String own = text(runEagerly(user(OTHERS), deopting("to be told")), "/script");
      // The first that is told is not the first that happened.
      assertThat(events.next()).contains(own).doesNotContain(foreign);
    }
  }
}
