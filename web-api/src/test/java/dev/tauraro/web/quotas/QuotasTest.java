package dev.tauraro.web.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tauraro.web.security.SecuredTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** How much tenants may use. */
class QuotasTest extends SecuredTest {
  @Autowired private JdbcClient jdbc;

  private JsonNode setQuotas(String tenant, Map<String, Object> quotas) {
    user(tenant);
    return json(call(admin(), "PUT", "/admin/tenants/" + tenant + "/quotas", quotas), 200);
  }

  /** Checks that an answer refuses for a quota, and says when to try again. */
  private static JsonNode refused(HttpResponse<String> answer, String quota, int limit) {
    JsonNode problem = json(answer, 429);
    assertThat(text(problem, "/reason")).isEqualTo("QUOTA_EXCEEDED");
    assertThat(text(problem, "/quota/name")).isEqualTo(quota);
    assertThat(problem.at("/quota/limit").intValue()).isEqualTo(limit);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    return problem;
  }

  @Test
  void requestsPerMinute() {
    setQuotas("hasty", Map.of("requestsPerMinute", 3));
    // A slow machine may earn some requests meanwhile.
    HttpResponse<String> answer = get(user("hasty"), "/limits");
    int sent = 1;
    while (answer.statusCode() == 200 && sent < 50) {
      answer = get(user("hasty"), "/limits");
      sent++;
    }
    JsonNode problem = refused(answer, "requestsPerMinute", 3);
    assertThat(problem.at("/quota/window").intValue()).isEqualTo(60);
    assertThat(sent).isGreaterThan(3);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 20L);
    assertThat(get(user("patient"), "/limits").statusCode()).isEqualTo(200);
  }

  private HttpRequest running(String tenant) {
    return posting(
            "/executions",
            Map.of("source", "while True: pass", "limits", Map.of("wallTime", "25s")),
            "Authorization",
            "Bearer " + user(tenant))
        .build();
  }

  private String runningId(String tenant) {
    await()
        .until(
            () ->
                !json(get(user(tenant), "/executions?status=running"), 200)
                    .at("/executions/0")
                    .isMissingNode());
    return text(json(get(user(tenant), "/executions?status=running"), 200), "/executions/0/id");
  }

  @Test
  void concurrentExecutions() {
    setQuotas("busy", Map.of("concurrentExecutions", 1));
    CompletableFuture<HttpResponse<String>> first =
        client.sendAsync(running("busy"), HttpResponse.BodyHandlers.ofString());
    String id = runningId("busy");
    Map<String, Object> small = Map.of("source", "1");
    refused(call(user("busy"), "POST", "/executions", small), "concurrentExecutions", 1);
    String script =
        text(
            json(
                call(user("busy"), "POST", "/scripts", Map.of("source", "def main(x): return x")),
                201),
            "/id");
    HttpRequest records =
        HttpRequest.newBuilder(uri("/scripts/" + script + "/records"))
            .header("Content-Type", "application/x-ndjson")
            .header("Authorization", "Bearer " + user("busy"))
            .POST(HttpRequest.BodyPublishers.ofString("1\n"))
            .build();
    refused(send(records), "concurrentExecutions", 1);
    json(call(user("idle"), "POST", "/executions", small), 200);
    json(call(user("busy"), "DELETE", "/executions/" + id, null), 200);
    assertThat(json(first.join(), 200).at("/status").asString()).isEqualTo("cancelled");
    // Each answer is the word that the next may begin.
    for (int i = 0; i < 5; i++) {
      json(call(user("busy"), "POST", "/executions", small), 200);
      assertThat(send(records).body()).contains("\"result\":1");
    }
  }

  @Test
  void queuedExecutions() {
    setQuotas("later", Map.of("queuedExecutions", 2));
    for (int i = 0; i < 2; i++) {
      jdbc.sql(
              "insert into execution (id, tenant, script, status, cancel_requested, created_at)"
                  + " values (:id, 'later', 'none', 'queued', false, 0)")
          .param("id", "waiting-" + i)
          .update();
    }
    HttpRequest submission =
        posting(
                "/executions",
                Map.of("source", "1"),
                "Authorization",
                "Bearer " + user("later"),
                "Prefer",
                "respond-async")
            .build();
    refused(send(submission), "queuedExecutions", 2);
    jdbc.sql("delete from execution where id like 'waiting-%'").update();
    assertThat(send(submission).statusCode()).isEqualTo(202);
  }

  @Test
  void storedScripts() {
    setQuotas("collector", Map.of("storedScripts", 2));
    for (int i = 0; i < 2; i++) {
      json(call(user("collector"), "POST", "/scripts", Map.of("source", "x = " + i)), 201);
    }
    refused(
        call(user("collector"), "POST", "/scripts", Map.of("source", "x = 2")), "storedScripts", 2);
    JsonNode known =
        json(call(user("collector"), "POST", "/scripts", Map.of("source", "x = 1")), 200);
    call(user("collector"), "DELETE", "/scripts/" + text(known, "/id"), null);
    json(call(user("collector"), "POST", "/scripts", Map.of("source", "x = 2")), 201);
  }

  @Test
  void ceilingsOfATenantLowerItsLimits() {
    JsonNode set =
        setQuotas(
            "small", Map.of("ceilings", Map.of("wallTime", "2s", "steps", 1000, "memory", "900G")));
    assertThat(set.at("/ceilings/wallTime").intValue()).isEqualTo(2000);
    assertThat(set.at("/ceilings/memory").longValue()).isEqualTo(256L << 20);
    JsonNode limits = json(get(user("small"), "/limits"), 200);
    assertThat(limits.at("/defaults/wallTime").intValue()).isEqualTo(2000);
    assertThat(limits.at("/ceilings/steps").intValue()).isEqualTo(1000);
    assertThat(limits.at("/quotas/storedScripts").intValue()).isEqualTo(1000);
    Map<String, Object> greedy =
        Map.of("source", "while True: pass", "limits", Map.of("steps", 5000, "wallTime", "30s"));
    JsonNode answer = json(call(user("small"), "POST", "/executions", greedy), 200);
    assertThat(text(answer, "/status")).isEqualTo("limit_exceeded");
    assertThat(answer.at("/limits/steps").intValue()).isEqualTo(1000);
    assertThat(answer.at("/limits/wallTime").intValue()).isEqualTo(2000);
    HttpResponse<String> later =
        send(
            posting(
                    "/executions",
                    greedy,
                    "Authorization",
                    "Bearer " + user("small"),
                    "Prefer",
                    "respond-async")
                .build());
    String id = text(json(later, 202), "/id");
    await()
        .until(
            () ->
                text(json(get(user("small"), "/executions/" + id), 200), "/status")
                    .equals("limit_exceeded"));
    assertThat(json(get(user("small"), "/executions/" + id), 200).at("/limits/steps").intValue())
        .isEqualTo(1000);
  }

  @Test
  void whatIsNoQuotaIsRefused() {
    JsonNode wrong =
        json(
            call(
                admin(),
                "PUT",
                "/admin/tenants/default/quotas",
                Map.of("storedScripts", 0, "color", 1, "ceilings", Map.of("steps", "many"))),
            400);
    assertThat(wrong.at("/errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("storedScripts", "color", "ceilings.steps");
    assertThat(text(json(get(admin(), "/admin/audit?limit=1"), 200), "/events/0/outcome"))
        .isEqualTo("INVALID_REQUEST");
    assertThat(call(admin(), "PUT", "/admin/tenants/none/quotas", Map.of()).statusCode())
        .isEqualTo(404);
  }
}
