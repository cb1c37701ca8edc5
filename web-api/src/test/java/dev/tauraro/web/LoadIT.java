package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Clients that mean well beside others that do not. With {@code -Dload.full=true} there are many
 * more of the latter, and it prints how long the former had to wait.
 */
class LoadIT {
  private static final boolean FULL = Boolean.getBoolean("load.full");
  private static final Path HOSTILE = Path.of("../engine/src/test/resources/hostile");
  private static final int HOSTILE_SCRIPTS = FULL ? 100 : 30;
  private static final int DISTINCT_SCRIPTS = FULL ? 10_000 : 400;
  private static final int CLIENTS = FULL ? 20 : 5;
  private static final int QUIET_REQUESTS = FULL ? 1000 : 50;

  /** Between two requests of those who mean well. */
  private static final int PAUSE_MILLIS = 20;

  /** Above what classes take when many scripts have been seen. */
  private static final double METASPACE = 400e6;

  private static final String GOOD =
      "total = 0\nfor each in orders:\n    total += each['net'] * 1.2\nround(total, 2)";
  private static final Map<String, Object> GOOD_REQUEST =
      Map.of(
          "source", GOOD, "inputs", Map.of("orders", List.of(Map.of("net", 10), Map.of("net", 5))));

  @TempDir private Path data;

  private static List<String> hostileScripts() throws IOException {
    try (Stream<Path> files = Files.list(HOSTILE)) {
      List<Path> all = files.filter(each -> each.toString().endsWith(".py")).sorted().toList();
      List<String> chosen = new ArrayList<>();
      for (int i = 0; i < HOSTILE_SCRIPTS; i++) {
        chosen.add(Files.readString(all.get(i * all.size() / HOSTILE_SCRIPTS)));
      }
      return chosen;
    }
  }

  /** Sends good requests, one after the other; each must be served. */
  private static List<Long> goodLoad(ServiceProcess service, BooleanSupplier more)
      throws InterruptedException {
    List<Long> nanos = new ArrayList<>();
    while (more.getAsBoolean()) {
      long begun = System.nanoTime();
      JsonNode answer = ServiceClient.json(service.execute(GOOD_REQUEST).join(), 200);
      nanos.add(System.nanoTime() - begun);
      assertThat(answer.at("/status").stringValue()).as(answer.toString()).isEqualTo("completed");
      assertThat(answer.at("/result").doubleValue()).isEqualTo(18.0);
      Thread.sleep(PAUSE_MILLIS);
    }
    return nanos;
  }

  private static List<Long> goodLoad(ServiceProcess service, int requests)
      throws InterruptedException {
    int[] left = {requests};
    return goodLoad(service, () -> left[0]-- > 0);
  }

  private static void report(String name, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%s: %d good requests, median %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
        name,
        sorted.size(),
        millis(sorted, 0.5),
        millis(sorted, 0.99),
        millis(sorted, 1));
  }

  private static double millis(List<Long> sorted, double part) {
    int index = (int) Math.ceil(sorted.size() * part) - 1;
    return (double) sorted.get(index) / TimeUnit.MILLISECONDS.toNanos(1);
  }

  @Test
  void thoseWhoMeanWellAreServed() throws Exception {
    try (ServiceProcess service =
            ServiceProcess.start(
                data,
                List.of("-Xmx1g", "-XX:+UseZGC", "-XX:ThreadPriorityPolicy=1"),
                "--tauraro.sandbox.queue-capacity=200",
                "--tauraro.executions.probe-interval=200ms",
                "--tauraro.streams.patience=2s",
                "--logging.structured.format.console=ecs");
        HostileClients clients = new HostileClients(service.port())) {
      goodLoad(service, QUIET_REQUESTS);
      report("quiet", goodLoad(service, QUIET_REQUESTS));
      report("hostile scripts", beside(service, hostile(service)));
      report("hostile clients", beside(service, badClients(clients)));
      report("many scripts", beside(service, distinct(service)));
      assertThat(service.metric("jvm_memory_used_bytes{area=\"nonheap\",id=\"Metaspace\"}"))
          .isLessThan(METASPACE);
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> service.metric("tauraro_workers_busy") == 0);
      assertThat(service.process().isAlive()).isTrue();
      for (String line : service.log().lines().toList()) {
        assertThat(ServiceClient.JSON.readTree(line).at("/message").isString()).as(line).isTrue();
      }
      assertThat(service.log()).doesNotContain("OutOfMemoryError").doesNotContain("reason of ours");
    }
  }

  /** Good requests while something else goes on. */
  private static List<Long> beside(ServiceProcess service, CompletableFuture<?> other)
      throws InterruptedException {
    List<Long> nanos = goodLoad(service, () -> !other.isDone());
    other.join();
    nanos.addAll(goodLoad(service, 1));
    return nanos;
  }

  private static CompletableFuture<?> hostile(ServiceProcess service) throws IOException {
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (String source : hostileScripts()) {
      answers.add(
          service.execute(
              Map.of("source", source, "limits", Map.of("wallTime", FULL ? "5s" : "500ms"))));
    }
    return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
        .thenRun(
            () -> answers.forEach(each -> assertThat(each.join().statusCode()).isEqualTo(200)));
  }

  private static CompletableFuture<?> badClients(HostileClients clients) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            for (int i = 0; i < CLIENTS; i++) {
              clients.readNothing();
              clients.stopHalfway();
              clients.vanish();
              clients.sendMalformed();
              clients.sendTooMuch();
            }
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static CompletableFuture<?> distinct(ServiceProcess service) {
    return CompletableFuture.runAsync(
        () -> {
          for (int i = 0; i < DISTINCT_SCRIPTS; i++) {
            String source = "t = 0\nfor i in range(2000):\n    t += i * " + i + "\nt";
            JsonNode answer =
                ServiceClient.json(
                    service.execute(Map.of("source", source, "jit", "eager")).join(), 200);
            assertThat(answer.at("/result").longValue()).isEqualTo(1999000L * i);
          }
        });
  }
}
