package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The service, ended as nobody should. */
class KillIT {
  private static final int JOBS = 200;

  /** The last ones take long, so that some have not ended when the process is killed. */
  private static final int LONG_JOBS = 8;

  @TempDir private Path data;
  private ServiceProcess service;

  private void start() throws IOException {
    service =
        ServiceProcess.start(
            data,
            List.of("-Xmx512m", "-XX:+UseSerialGC"),
            "--tauraro.sandbox.workers=4",
            "--tauraro.jobs.heartbeat-interval=500ms");
  }

  private CompletableFuture<String> submit(int number) {
    String source = "import time\ntime.sleep(pause)\nprint(n)\nn * n";
    double pause = number < JOBS - LONG_JOBS ? 0.1 : 2;
    return service
        .execute(
            Map.of("source", source, "inputs", Map.of("n", number, "pause", pause)),
            "Prefer",
            "respond-async")
        .thenApply(answer -> ServiceClient.json(answer, 202).at("/id").stringValue());
  }

  /** All executions with a status, by id, over all pages. */
  private Map<String, JsonNode> executions(String status) throws Exception {
    Map<String, JsonNode> found = new HashMap<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode page =
          ServiceClient.json(
              service.get("/api/v1/executions?limit=100&status=" + status + cursor), 200);
      for (JsonNode each : page.at("/executions")) {
        assertThat(found.put(each.at("/id").stringValue(), each)).isNull();
      }
      JsonNode next = page.at("/nextCursor");
      cursor = next.isNull() ? null : "&cursor=" + next.stringValue();
    }
    return found;
  }

  @Test
  void jobsSurviveAndEachHasOneResult() throws Exception {
    start();
    List<CompletableFuture<String>> submitted =
        IntStream.range(0, JOBS).mapToObj(this::submit).toList();
    List<String> ids = submitted.stream().map(CompletableFuture::join).toList();
    await().atMost(Duration.ofSeconds(30)).until(() -> executions("completed").size() >= 5);
    Map<String, JsonNode> before = executions("completed");
    service.kill();
    assertThat(before.size()).isLessThan(JOBS);
    start();
    await().atMost(Duration.ofSeconds(60)).until(() -> executions("completed").size() == JOBS);
    Map<String, JsonNode> after = executions("completed");
    assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(ids);
    before.forEach((id, summary) -> assertThat(after.get(id)).isEqualTo(summary));
    for (int i = 0; i < JOBS; i++) {
      JsonNode execution = ServiceClient.json(service.get("/api/v1/executions/" + ids.get(i)), 200);
      assertThat(execution.at("/result").longValue()).isEqualTo((long) i * i);
      assertThat(execution.at("/stdout").stringValue()).isEqualTo(i + "\n");
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    service.kill();
  }
}
