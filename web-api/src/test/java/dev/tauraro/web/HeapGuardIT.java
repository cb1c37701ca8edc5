package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A heap that is too small for what its scripts may use together. */
class HeapGuardIT {
  /** Never uses up its own limit, and the heap in some seconds. */
  private static final String HOG =
      """
      import time
      kept = []
      while True:
          kept.append(bytearray(1 << 20))
          time.sleep(0.03)
      """;

  /** Uses up the heap as fast as it can. */
  private static final String BOMB = "kept = []\nwhile True: kept.append(bytearray(1 << 18))";

  private static final int BOMBS = 12;

  private static final String GOOD = "sorted(str(n) for n in range(2000))[-1]";

  /** Allocates many times what the heap has, and keeps none of it. */
  private static final String WASTEFUL = "sum(len(bytearray(100_000)) for n in range(8_000))";

  @TempDir private Path data;

  private ServiceProcess start(String collector, String... settings) throws Exception {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("--tauraro.sandbox.workers=2");
    all.add("--tauraro.sandbox.ceilings.memory=1GB");
    return ServiceProcess.start(data, List.of("-Xmx256m", collector), all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseSerialGC", "-XX:+UseG1GC", "-XX:+UseZGC"})
  void theRunThatFillsTheHeapEndsAndOthersGoOn(String collector) throws Exception {
    try (ServiceProcess service = start(collector, "--tauraro.heap-guard.watermark=0.7")) {
      CompletableFuture<HttpResponse<String>> hog =
          service.execute(
              Map.of("source", HOG, "limits", Map.of("memory", "1G", "wallTime", "30s")));
      int others = 0;
      while (!hog.isDone()) {
        JsonNode good = ServiceClient.json(service.execute(Map.of("source", GOOD)).join(), 200);
        assertThat(good.at("/result").stringValue()).as(good.toString()).isEqualTo("999");
        others++;
      }
      assertThat(others).isPositive();
      JsonNode ended = ServiceClient.json(hog.join(), 200);
      assertThat(ended.at("/status").stringValue()).isEqualTo("limit_exceeded");
      assertThat(ended.at("/error/limit").stringValue()).isEqualTo("MEMORY");
      assertThat(ended.at("/error/message").stringValue()).contains("the server ran short");
      assertThat(service.metric("tauraro_heap_guard_ended_total")).isEqualTo(1);
      assertThat(service.log()).doesNotContain("OutOfMemoryError");
    }
  }

  /**
   * Not with G1, in whose regions more is lost between the bombs' objects than is kept from them.
   */
  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseSerialGC", "-XX:+UseZGC"})
  void runsThatWouldFillTheHeapTogetherEndBeforeItIsFull(String collector) throws Exception {
    try (ServiceProcess service = start(collector)) {
      List<CompletableFuture<HttpResponse<String>>> bombs = new ArrayList<>();
      for (int i = 0; i < BOMBS; i++) {
        bombs.add(
            service.execute(
                Map.of("source", BOMB, "limits", Map.of("memory", "256M", "wallTime", "30s"))));
      }
      for (CompletableFuture<HttpResponse<String>> each : bombs) {
        JsonNode ended = ServiceClient.json(each.join(), 200);
        assertThat(ended.at("/error/limit").stringValue()).as(ended.toString()).isEqualTo("MEMORY");
      }
      JsonNode good = ServiceClient.json(service.execute(Map.of("source", GOOD)).join(), 200);
      assertThat(good.at("/result").stringValue()).isEqualTo("999");
      List<CompletableFuture<HttpResponse<String>>> wasteful = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        wasteful.add(
            service.execute(
                Map.of("source", WASTEFUL, "limits", Map.of("memory", "1G", "wallTime", "30s"))));
      }
      for (CompletableFuture<HttpResponse<String>> each : wasteful) {
        JsonNode wasted = ServiceClient.json(each.join(), 200);
        assertThat(wasted.at("/result").longValue(-1)).as(wasted.toString()).isEqualTo(800_000_000);
      }
      assertThat(service.log()).doesNotContain("OutOfMemoryError");
    }
  }
}
