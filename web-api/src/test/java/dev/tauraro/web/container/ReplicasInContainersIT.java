package dev.tauraro.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.model.ContainerNetwork;
import dev.tauraro.web.ServiceClient;
import dev.tauraro.web.SlowJobs;
import dev.tauraro.web.SteadyClients;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.lifecycle.Startables;
import tools.jackson.databind.JsonNode;

/**
 * Two replicas of the image with PostgreSQL and Redis, and a network that fails. All tests have the
 * same four containers; the last one kills a replica.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIf(value = "dev.tauraro.web.container.Images#areThere", disabledReason = Images.MISSING)
class ReplicasInContainersIT {
  private static final long MEMORY = 1024;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int CLIENTS = 3;
  private static final int JOBS = 16;
  private static final int LIMIT = 20;

  /** What a bucket may earn while a slow machine sends: a token in three seconds. */
  private static final int EARNED = 12;

  private final Network network = Network.newNetwork();
  private final GenericContainer<?> database =
      new GenericContainer<>(Images.POSTGRES)
          .withEnv("POSTGRES_DB", "tauraro")
          .withEnv("POSTGRES_USER", "tauraro")
          .withEnv("POSTGRES_PASSWORD", "secret")
          .withNetwork(network)
          .withNetworkAliases("database")
          // While it makes its directory it takes no connections over TCP.
          .waitingFor(Wait.forSuccessfulCommand("pg_isready --host=127.0.0.1 --username=tauraro"));
  private final GenericContainer<?> redis =
      new GenericContainer<>(Images.REDIS)
          .withNetwork(network)
          .withNetworkAliases("redis")
          .waitingFor(Wait.forLogMessage(".*Ready to accept connections.*", 1));
  private final ServiceContainer first = replica();
  private final ServiceContainer second = replica();

  private ServiceContainer replica() {
    return new ServiceContainer(MEMORY)
        .starting()
        .withNetwork(network)
        // A vanished server sends no word: what was asked of it is given up after that time.
        .withEnv("SPRING_DATASOURCE_URL", "jdbc:postgresql://database/tauraro?socketTimeout=5")
        .withEnv("SPRING_DATASOURCE_USERNAME", "tauraro")
        .withEnv("SPRING_DATASOURCE_PASSWORD", "secret")
        .withEnv("SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT", "1000")
        .withEnv("TAURARO_REDIS_URL", "redis://redis")
        .withEnv("TAURARO_REDIS_RETRYINTERVAL", "200ms")
        .withEnv("TAURARO_SANDBOX_WORKERS", "2")
        .withEnv("TAURARO_JOBS_POLLINTERVAL", "200ms")
        .withEnv("TAURARO_JOBS_HEARTBEATINTERVAL", "500ms");
  }

  @BeforeAll
  void start() {
    Startables.deepStart(database, redis).join();
    // One makes the tables, the other waits until they are there.
    Startables.deepStart(first, second).join();
  }

  @AfterAll
  void stop() {
    for (GenericContainer<?> each : List.of(first, second, redis, database)) {
      each.stop();
    }
    network.close();
  }

  private static String id(HttpResponse<String> answer, int status) {
    return ServiceClient.json(answer, status).at("/id").stringValue();
  }

  private static void awaitReady(ServiceContainer replica, boolean ready) {
    await().atMost(PATIENCE).ignoreExceptions().until(() -> replica.isReady() == ready);
  }

  private void awaitRedis(boolean connected) {
    for (ServiceContainer each : List.of(first, second)) {
      await()
          .atMost(PATIENCE)
          .until(() -> each.metric("tauraro_redis_connected") == (connected ? 1 : 0));
    }
  }

  private void disconnect(GenericContainer<?> server) {
    DockerClientFactory.lazyClient()
        .disconnectFromNetworkCmd()
        .withNetworkId(network.getId())
        .withContainerId(server.getContainerId())
        .exec();
  }

  private void connect(GenericContainer<?> server) {
    DockerClientFactory.lazyClient()
        .connectToNetworkCmd()
        .withNetworkId(network.getId())
        .withContainerId(server.getContainerId())
        .withContainerNetwork(new ContainerNetwork().withAliases(server.getNetworkAliases()))
        .exec();
  }

  @Test
  @Order(1)
  void whatOneWritesTheOtherReads() throws Exception {
    JsonNode run = first.run("6 * 7");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                second.get("/api/v1/executions/" + run.at("/id").stringValue()).statusCode()
                    == 200);
    assertThat(second.execution(run.at("/id").stringValue()).at("/result").intValue())
        .isEqualTo(42);
    String job =
        id(first.execute(Map.of("source", "2 + 3"), "Prefer", "respond-async").join(), 202);
    await().atMost(PATIENCE).until(() -> second.status(job).equals("completed"));
    assertThat(second.execution(job).at("/result").intValue()).isEqualTo(5);
  }

  /** How many requests of a new tenant are served until each replica refuses. */
  private int served(String tenant) throws Exception {
    String path = "/api/v1/admin/tenants";
    ServiceClient.json(first.send("POST", path, Map.of("name", tenant)).join(), 201);
    String own = path + "/" + tenant;
    ServiceClient.json(
        first.send("PUT", own + "/quotas", Map.of("requestsPerMinute", LIMIT)).join(), 200);
    Map<String, Object> wanted = Map.of("name", "test", "roles", List.of("execute"));
    String key =
        ServiceClient.json(first.send("POST", own + "/keys", wanted).join(), 201)
            .at("/key")
            .stringValue();
    int served = 0;
    for (ServiceContainer each : List.of(first, second)) {
      int status = each.get("/api/v1/limits", key).statusCode();
      while (status == 200) {
        served++;
        status = each.get("/api/v1/limits", key).statusCode();
      }
      assertThat(status).isEqualTo(429);
    }
    return served;
  }

  @Test
  @Order(2)
  void rateLimitsAreSharedUntilRedisIsGone() throws Exception {
    awaitRedis(true);
    assertThat(served("shared")).isBetween(LIMIT, LIMIT + EARNED);
    disconnect(redis);
    try {
      assertThat(served("alone")).isGreaterThanOrEqualTo(2 * LIMIT);
      assertThat(first.run("6 * 7").at("/result").intValue()).isEqualTo(42);
      assertThat(first.isReady()).isTrue();
      awaitRedis(false);
    } finally {
      connect(redis);
    }
    awaitRedis(true);
    assertThat(served("again")).isBetween(LIMIT, LIMIT + EARNED);
  }

  /** Runs a script with a loop, and tells what the compiler did. */
  private static JsonNode loop(ServiceContainer replica, int trips) throws IOException {
    String source = "total = 0\nfor i in range(trips):\n    total += i * i\ntotal";
    Map<String, Object> inputs = Map.of("trips", trips);
    return ServiceClient.json(
            replica.execute(Map.of("source", source, "inputs", inputs)).join(), 200)
        .at("/jit");
  }

  @Test
  @Order(3)
  void whatOneFoundHotTheOtherCompilesAtOnce() throws Exception {
    awaitRedis(true);
    assertThat(loop(first, 5).at("/cacheMisses").intValue()).isZero();
    // The compiler works beside the script, and may be done after it.
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .until(() -> loop(first, 100_000).at("/cacheHits").intValue() > 0);
    assertThat(loop(second, 5).at("/cacheMisses").intValue()).isEqualTo(1);
    assertThat(second.metric("tauraro_warmup_scripts_total{hints=\"used\"")).isEqualTo(1);
  }

  @Test
  @Order(4)
  void withoutTheDatabaseNoneIsReadyAndRunsGoOn() throws Exception {
    disconnect(database);
    String written;
    try {
      awaitReady(first, false);
      awaitReady(second, false);
      JsonNode run = first.run("6 * 7");
      assertThat(run.at("/result").intValue()).isEqualTo(42);
      written = run.at("/id").stringValue();
      HttpResponse<String> refused =
          first.execute(Map.of("source", "1"), "Prefer", "respond-async").join();
      assertThat(ServiceClient.json(refused, 503).at("/reason").stringValue())
          .isEqualTo("DATABASE_UNAVAILABLE");
    } finally {
      connect(database);
    }
    awaitReady(first, true);
    awaitReady(second, true);
    await()
        .atMost(PATIENCE)
        .until(() -> second.get("/api/v1/executions/" + written).statusCode() == 200);
    assertThat(second.execution(written).at("/result").intValue()).isEqualTo(42);
  }

  private static void restart(ServiceContainer replica) {
    replica.signal("TERM");
    await().atMost(PATIENCE).until(() -> !replica.state().getRunning());
    replica.startAgain();
    awaitReady(replica, true);
  }

  @Test
  @Order(5)
  void aRollingRestartFailsNoRequest() throws Exception {
    // What passes connections on to containers accepts them, and drops them if nobody is there.
    SteadyClients clients =
        new SteadyClients(CLIENTS, () -> first, () -> second, IOException.class);
    try (clients) {
      restart(first);
      restart(second);
    }
    clients.assertServed();
  }

  @Test
  @Order(6)
  void jobsOfAReplicaThatIsKilledAreDoneByTheOther() throws Exception {
    SlowJobs jobs = SlowJobs.submit(first, JOBS);
    await().atMost(PATIENCE).until(() -> first.metric("tauraro_workers_busy") > 0);
    first.signal("KILL");
    await().atMost(PATIENCE).until(() -> !first.state().getRunning());
    jobs.awaitDone(second, PATIENCE);
  }
}
