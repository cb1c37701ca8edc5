package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service over HTTP. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "tauraro.sandbox.workers=1",
      "tauraro.sandbox.queue-capacity=1",
      "tauraro.streams.max-open=1",
      "spring.datasource.url=jdbc:h2:mem:server;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
    })
class ServerTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  private CompletableFuture<HttpResponse<String>> send(Map<String, Object> body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/executions"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode run(Map<String, Object> body) {
    HttpResponse<String> response = send(body).join();
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  @Test
  void aScriptRuns() {
    JsonNode answer =
        run(
            Map.of(
                "source",
                "print('hello', input())\ntotal = sum(x * x for x in data)\n{'total': total}",
                "inputs",
                Map.of("data", List.of(1, 2, 3)),
                "stdin",
                "world\n"));
    assertThat(answer.get("status").stringValue()).isEqualTo("completed");
    assertThat(answer.get("stdout").stringValue()).isEqualTo("hello world\n");
    assertThat(answer.at("/result/total").intValue()).isEqualTo(14);
    assertThat(answer.get("id").stringValue()).hasSize(36);
    assertThat(answer.at("/usage/steps/used").longValue()).isPositive();
    assertThat(answer.at("/usage/wallTime/allowed").doubleValue()).isEqualTo(5000);
    assertThat(answer.get("error").isNull()).isTrue();
  }

  @Test
  void theVariableResultIsTheResult() {
    assertThat(run(Map.of("source", "result = (1, None)")).get("result").toString())
        .isEqualTo("[1,null]");
  }

  @Test
  void whatJsonCannotHoldIsDescribed() {
    JsonNode answer = run(Map.of("source", "[{1}, float('inf'), {1: 2}]"));
    assertThat(answer.at("/result/0/$type").stringValue()).isEqualTo("set");
    assertThat(answer.at("/result/0/$repr").stringValue()).isEqualTo("{1}");
    assertThat(answer.at("/result/1/$repr").stringValue()).isEqualTo("inf");
    assertThat(answer.at("/result/2/$repr").stringValue()).isEqualTo("{1: 2}");
    JsonNode endless = run(Map.of("source", "a = []\na.append(a)\na"));
    assertThat(endless.at("/result/$repr").stringValue()).isEqualTo("[[...]]");
  }

  @Test
  void aScriptThatFailsIsARequestThatSucceeds() {
    JsonNode answer = run(Map.of("source", "x = 1\nx / 0\n"));
    assertThat(answer.get("status").stringValue()).isEqualTo("failed");
    assertThat(answer.at("/error/type").stringValue()).isEqualTo("ZeroDivisionError");
    assertThat(answer.at("/error/line").intValue()).isEqualTo(2);
    assertThat(answer.at("/error/traceback").stringValue()).contains("line 2, in <module>");
    JsonNode syntax = run(Map.of("source", "x = )"));
    assertThat(syntax.at("/error/type").stringValue()).isEqualTo("SyntaxError");
    assertThat(syntax.at("/error/column").intValue()).isEqualTo(5);
  }

  @Test
  void limitsStopScripts() {
    JsonNode answer =
        run(
            Map.of(
                "source",
                "while True: pass",
                "limits",
                Map.of("wallTime", "200ms", "steps", 1L << 40)));
    assertThat(answer.get("status").stringValue()).isEqualTo("limit_exceeded");
    assertThat(answer.at("/error/limit").stringValue()).isEqualTo("WALL_TIME");
    assertThat(answer.at("/error/line").intValue()).isEqualTo(1);
    JsonNode memory = run(Map.of("source", "x = [0]\nwhile True: x = x + x"));
    assertThat(memory.get("status").stringValue()).isEqualTo("limit_exceeded");
  }

  @Test
  void aFullQueueSaysWhenToTryAgain() {
    Map<String, Object> busy =
        Map.of("source", "while True: pass", "limits", Map.of("wallTime", "1s"));
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      answers.add(send(busy));
    }
    List<HttpResponse<String>> refused =
        answers.stream()
            .map(CompletableFuture::join)
            .filter(answer -> answer.statusCode() == 429)
            .toList();
    assertThat(refused).hasSize(2);
    assertThat(refused.get(0).headers().firstValue("Retry-After")).contains("1");
    assertThat(refused.get(0).body()).contains("QUEUE_FULL");
  }

  @Test
  void tooManyStreamsAreRefused() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/jit/deopts/stream"))
            .build();
    try (InputStream first =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
      HttpResponse<String> second = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(second.statusCode()).isEqualTo(429);
      assertThat(second.headers().firstValue("Retry-After")).contains("1");
      assertThat(second.body()).contains("TOO_MANY_STREAMS");
      assertThat(first).isNotNull();
    }
  }

  @Test
  void healthTellsAboutThePool() throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(JSON.readTree(response.body()).at("/status").stringValue()).isEqualTo("UP");
    assertThat(JSON.readTree(response.body()).at("/components/scripts/details/workers").intValue())
        .isEqualTo(1);
  }
}
