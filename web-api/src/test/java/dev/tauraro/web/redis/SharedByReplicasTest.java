package dev.tauraro.web.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tauraro.web.LocalRedis;
import dev.tauraro.web.TauraroWebApplication;
import dev.tauraro.web.security.ApiKeys;
import dev.tauraro.web.security.NewKey;
import dev.tauraro.web.tenants.Role;
import dev.tauraro.web.tenants.Tenant;
import dev.tauraro.web.tenants.TenantRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two replicas, one Redis that is not always there. */
@EnabledIf(
    value = "dev.tauraro.web.LocalRedis#isInstalled",
    disabledReason = "Redis is not installed (Debian's package is called redis-server)")
@ExtendWith(OutputCaptureExtension.class)
class SharedByReplicasTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LIMIT = 20;

  /** What a bucket may earn while a slow machine sends: a token in three seconds. */
  private static final int EARNED = 12;

  private final HttpClient client = HttpClient.newHttpClient();
  private final LocalRedis redis = new LocalRedis();
  private List<ConfigurableApplicationContext> replicas;

  private ConfigurableApplicationContext replica() {
    return new SpringApplicationBuilder(TauraroWebApplication.class)
        .profiles("test")
        .run(
            "--server.port=0",
            "--spring.datasource.url=jdbc:h2:mem:sharing;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "--tauraro.security.first-key=tk_" + "0".repeat(16) + "_" + "A".repeat(43),
            "--tauraro.quotas.requests-per-minute=" + LIMIT,
            "--tauraro.redis.url=" + redis.url(),
            "--tauraro.redis.retry-interval=200ms",
            // A busy machine answers late; what hangs is told from that.
            "--tauraro.redis.timeout=1s");
  }

  @BeforeEach
  void start() {
    replicas = List.of(replica(), replica());
  }

  @AfterEach
  void stop() throws Exception {
    replicas.forEach(ConfigurableApplicationContext::close);
    redis.close();
  }

  /** The key of a new tenant. */
  private String tenant(String name) {
    replicas.get(0).getBean(TenantRegistry.class).create(name);
    NewKey key = new NewKey(new Tenant(name), "test", Set.of(Role.OBSERVE, Role.EXECUTE));
    replicas.get(0).getBean(ApiKeys.class).add(key);
    return key.text();
  }

  private static HttpRequest.Builder request(
      ConfigurableApplicationContext replica, String key, String path) {
    String port = replica.getEnvironment().getProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
        .header("Authorization", "Bearer " + key)
        .timeout(Duration.ofSeconds(10));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private int status(ConfigurableApplicationContext replica, String key) throws Exception {
    return send(request(replica, key, "/limits")).statusCode();
  }

  /** How many requests of a new tenant are served until each replica refuses. */
  private int served(String tenant) throws Exception {
    String key = tenant(tenant);
    int served = 0;
    for (ConfigurableApplicationContext replica : replicas) {
      int status = status(replica, key);
      while (status == 200) {
        served++;
        status = status(replica, key);
      }
      assertThat(status).isEqualTo(429);
    }
    return served;
  }

  private static double metric(ConfigurableApplicationContext replica, String name) {
    return replica.getBean(MeterRegistry.class).get(name).gauge().value();
  }

  private void awaitConnected(boolean connected) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                replicas.stream()
                    .allMatch(
                        each -> metric(each, "tauraro.redis.connected") == (connected ? 1 : 0)));
  }

  private static long count(CapturedOutput output, String text) {
    return Stream.of(output.getOut().split("\n")).filter(line -> line.contains(text)).count();
  }

  @Test
  void replicasShareBucketsWhileRedisIsThere(CapturedOutput output) throws Exception {
    assertThat(served("before")).isGreaterThanOrEqualTo(2 * LIMIT);
    redis.start();
    awaitConnected(true);
    assertThat(served("shared")).isBetween(LIMIT, LIMIT + EARNED);
    redis.kill();
    assertThat(served("alone")).isGreaterThanOrEqualTo(2 * LIMIT);
    awaitConnected(false);
    redis.start();
    awaitConnected(true);
    assertThat(served("again")).isBetween(LIMIT, LIMIT + EARNED);
    assertThat(count(output, "Redis is gone")).isEqualTo(4);
    assertThat(count(output, "Redis is back")).isEqualTo(4);
  }

  @Test
  void aRedisThatHangsHoldsNobodyUp() throws Exception {
    redis.start();
    awaitConnected(true);
    assertThat(served("ready")).isBetween(LIMIT, LIMIT + EARNED);
    String key = tenant("waiting");
    redis.suspend();
    try {
      long begun = System.nanoTime();
      for (ConfigurableApplicationContext replica : replicas) {
        for (int i = 0; i < LIMIT; i++) {
          assertThat(status(replica, key)).isEqualTo(200);
        }
      }
      // One request of each replica waits for its timeout.
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    } finally {
      redis.resume();
    }
    awaitConnected(true);
    assertThat(served("resumed")).isBetween(LIMIT, LIMIT + EARNED);
  }

  /** Runs a script with a loop, and tells what the compiler did. */
  private JsonNode jit(ConfigurableApplicationContext replica, String key, int trips)
      throws Exception {
    String source = "total = 0\nfor i in range(trips):\n    total += i * i\ntotal";
    HttpRequest.Builder request =
        request(replica, key, "/executions")
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(
                        Map.of("source", source, "inputs", Map.of("trips", trips)))));
    HttpResponse<String> answer = send(request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode execution = JSON.readTree(answer.body());
    assertThat(execution.at("/result").longValue())
        .isEqualTo((trips - 1L) * trips * (2L * trips - 1) / 6);
    return execution.at("/jit");
  }

  @Test
  void aReplicaCompilesAtOnceWhatAnotherFoundHot() throws Exception {
    redis.start();
    awaitConnected(true);
    String key = tenant("warm");
    assertThat(jit(replicas.get(0), key, 5).at("/cacheMisses").intValue()).isZero();
    jit(replicas.get(0), key, 100_000);
    // The compiler works beside the script, and may be done after it.
    await()
        .pollInterval(Duration.ofMillis(500))
        .until(() -> jit(replicas.get(0), key, 100_000).at("/cacheHits").intValue() > 0);
    MeterRegistry second = replicas.get(1).getBean(MeterRegistry.class);
    assertThat(jit(replicas.get(1), key, 5).at("/cacheMisses").intValue()).isEqualTo(1);
    assertThat(second.get("tauraro.warmup.scripts").tag("hints", "used").counter().count())
        .isEqualTo(1);
  }
}
