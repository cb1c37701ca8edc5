package dev.tauraro.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.web.TauraroWebApplication;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast the service is, compared within one run. Run by name only; {@code -Dfigures.seconds}
 * says for how long each thing is measured.
 */
class ServiceFigures {
  private static final int SECONDS = Integer.getInteger("figures.seconds", 10);
  private static final int WARM_UP_SECONDS = 6 * SECONDS;
  private static final int ROUNDS = 3;
  private static final int RECORDS = 20_000 * SECONDS;
  private static final int KEPT = 2000;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String EXECUTIONS = "/api/v1/executions";
  private static final String SCRIPTS = "/api/v1/scripts";
  private static final String ONE_LINE =
      "{\"source\": \"amount * 2 + 1\", \"inputs\": {\"amount\": 20}}";

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path data;
  private ConfigurableApplicationContext service;

  @BeforeEach
  void start() {
    service =
        new SpringApplicationBuilder(TauraroWebApplication.class, EmptyEndpoint.class)
            .run("--server.port=0", "--tauraro.data=" + data);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private URI uri(String path) {
    int port = ((WebServerApplicationContext) service).getWebServer().getPort();
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private String post(String path, String type, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return answer.body();
  }

  private JsonNode post(String path, Map<String, Object> body)
      throws IOException, InterruptedException {
    return JSON.readTree(post(path, "application/json", JSON.writeValueAsString(body)));
  }

  @Test
  void requestsPerSecond() throws Exception {
    Wrk load = new Wrk(data, ONE_LINE);
    URI empty = uri(EmptyEndpoint.PATH);
    URI executions = uri(EXECUTIONS);
    load.rate(executions, WARM_UP_SECONDS);
    load.rate(empty, WARM_UP_SECONDS / 2);
    for (int round = 1; round <= ROUNDS; round++) {
      Rate scripts = Rate.of(load, executions);
      Rate nothing = Rate.of(load, empty);
      print(
          "round %d: executions %s; empty endpoint %s; %.0f %%",
          round, scripts, nothing, 100 * scripts.perSecond() / nothing.perSecond());
    }
  }

  /**
   * How many requests were served.
   *
   * @param micros processor time of the service for each
   */
  private record Rate(double perSecond, double micros) {
    static Rate of(Wrk load, URI uri) throws IOException, InterruptedException {
      long before = processorNanos();
      double rate = load.rate(uri, SECONDS);
      double used = (double) processorNanos() - before;
      return new Rate(rate, used / rate / SECONDS / TimeUnit.MICROSECONDS.toNanos(1));
    }

    private static long processorNanos() {
      return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.0f/s (%.0f µs)", perSecond, micros);
    }
  }

  @Test
  void recordsPerSecond() throws Exception {
    String main = "def main(record):\n    return record['amount'] * 2 + 1\n";
    String records = SCRIPTS + "/" + stored(main) + "/records";
    String single = stored("amount * 2 + 1");
    Wrk load = new Wrk(data, "{\"script\": \"" + single + "\", \"inputs\": {\"amount\": 20}}");
    String lines = "{\"amount\": 20}\n".repeat(RECORDS);
    load.rate(uri(EXECUTIONS), WARM_UP_SECONDS);
    for (int round = 1; round <= ROUNDS; round++) {
      long begun = System.nanoTime();
      String answer = post(records, "application/x-ndjson", lines);
      double seconds = (double) (System.nanoTime() - begun) / TimeUnit.SECONDS.toNanos(1);
      assertThat(answer.lines().count()).isEqualTo(RECORDS + 1);
      double requests = load.rate(uri(EXECUTIONS), SECONDS);
      print(
          "round %d: %.0f records/s in a stream, %.0f/s as requests: %.0f times",
          round, RECORDS / seconds, requests, RECORDS / seconds / requests);
    }
  }

  private String stored(String source) throws IOException, InterruptedException {
    return post(SCRIPTS, Map.of("source", source)).at("/id").stringValue();
  }

  @Test
  void firstIteration() throws Exception {
    for (int round = 1; round <= 2 * ROUNDS; round++) {
      // The text differs from round to round, so the first request brings a new script.
      String source =
          """
          import time
          def work(n):
              total = 0
              for i in range(n):
                  total += i * i %% %d
              return total
          times = []
          for _ in range(50):
              begun = time.perf_counter()
              work(20000)
              times.append(time.perf_counter() - begun)
          (times[0], min(times))
          """
              .formatted(1000 + round);
      print("round %d: new: %s; seen before: %s", round, iteration(source), iteration(source));
    }
  }

  private String iteration(String source) throws IOException, InterruptedException {
    JsonNode answer = post(EXECUTIONS, Map.of("source", source));
    JsonNode jit = answer.at("/jit");
    return String.format(
        Locale.ROOT,
        "first iteration %.2f ms, best %.2f ms, %d units compiled, %d cache hits",
        answer.at("/result/0").doubleValue() * TimeUnit.SECONDS.toMillis(1),
        answer.at("/result/1").doubleValue() * TimeUnit.SECONDS.toMillis(1),
        jit.at("/unitsCompiled").intValue(),
        jit.at("/cacheHits").intValue());
  }

  /** Bytes of the heap that stay, for contexts that wait and for texts that were compiled. */
  @Test
  void memory() {
    try (Engine engine = Engine.builder().build()) {
      String source = "total = 0\nfor each in range(10):\n    total += each\ntotal";
      print(
          "a context that has run a script and waits: %d bytes",
          kept(
              number -> {
                Context context = engine.newContext();
                context.run(engine.compile(source, "script"));
                return context;
              }));
      print(
          "a compiled script of 20 lines: %d bytes",
          kept(number -> engine.compile(lines(number), "script")));
    }
  }

  private static String lines(int number) {
    StringBuilder source = new StringBuilder("def rule(order):\n");
    for (int line = 0; line < 18; line++) {
      source.append("    order['").append(line).append("'] = order['net'] * ").append(number);
      source.append(" + ").append(line).append('\n');
    }
    return source.append("    return order\n").toString();
  }

  private static long kept(IntFunction<Object> making) {
    List<Object> all = new ArrayList<>();
    all.add(making.apply(-1));
    long before = usedBytes();
    for (int i = 0; i < KEPT; i++) {
      all.add(making.apply(i));
    }
    long used = usedBytes() - before;
    assertThat(all).hasSize(KEPT + 1);
    return used / KEPT;
  }

  private static long usedBytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
