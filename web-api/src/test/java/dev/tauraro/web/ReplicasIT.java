package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Two replicas on one PostgreSQL, one of which is behind a gate that can be shut. All tests have
 * the same two, and the last one kills one of them. At first one runs on the modules that the image
 * has.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIf(
    value = "dev.tauraro.web.LocalPostgres#isInstalled",
    disabledReason = "PostgreSQL is not installed (Debian's package is called postgresql)")
class ReplicasIT {
  private static final String USUAL = "-Xshare:auto";
  private static final int JOBS = 24;
  private static final int CLIENTS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private Path data;
  private TcpGate gate;
  private volatile ServiceProcess first;
  private volatile ServiceProcess second;

  private ServiceProcess start(String name, String database, String option) {
    try {
      return ServiceProcess.start(
          Files.createDirectories(data.resolve(name)),
          List.of("-Xmx256m", "-XX:+UseSerialGC", option),
          "--spring.datasource.url=" + database,
          "--spring.flyway.default-schema=replicas",
          "--spring.datasource.hikari.schema=replicas",
          "--spring.datasource.hikari.connection-timeout=1000",
          "--tauraro.sandbox.workers=2",
          "--tauraro.jobs.poll-interval=200ms",
          "--tauraro.jobs.heartbeat-interval=500ms");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The modules of the runtime that docker/Dockerfile makes: the service must do with them. */
  private static String modulesOfTheImage() throws IOException {
    String image = Files.readString(Path.of("../docker/Dockerfile")).replace("\\\n", "");
    Matcher modules = Pattern.compile("--add-modules\\s+(\\S+)").matcher(image);
    assertThat(modules.find()).isTrue();
    return modules.group(1);
  }

  private ServiceProcess startFirst() {
    return start("first", LocalPostgres.url(), USUAL);
  }

  private ServiceProcess startSecond(String option) {
    String direct = LocalPostgres.url();
    int port = URI.create(direct.substring("jdbc:".length())).getPort();
    return start("second", direct.replace(":" + port + "/", ":" + gate.port() + "/"), option);
  }

  @BeforeAll
  void startBoth(@TempDir Path directory) throws IOException {
    data = directory;
    gate = new TcpGate(URI.create(LocalPostgres.url().substring("jdbc:".length())).getPort());
    // The first makes the tables, or waits until the other has.
    CompletableFuture<ServiceProcess> starting = CompletableFuture.supplyAsync(this::startFirst);
    second = startSecond("--limit-modules=" + modulesOfTheImage());
    first = starting.join();
  }

  @AfterAll
  void stop() throws Exception {
    if (first != null) {
      first.kill();
    }
    if (second != null) {
      second.kill();
    }
    gate.close();
  }

  @Test
  @Order(3)
  void jobsOfAReplicaThatIsKilledAreDoneByTheOther() throws Exception {
    SlowJobs jobs = SlowJobs.submit(first, JOBS);
    assertThat(second.status(jobs.last())).isIn("queued", "running", "completed");
    await().atMost(PATIENCE).until(() -> first.metric("tauraro_workers_busy") > 0);
    first.kill();
    assertThat(first.process().isAlive()).isFalse();
    jobs.awaitDone(second, PATIENCE);
  }

  @Test
  @Order(2)
  void aRollingRestartFailsNoRequest() throws Exception {
    SteadyClients clients =
        new SteadyClients(CLIENTS, () -> first, () -> second, SocketException.class);
    try (clients) {
      first = restarted(first, this::startFirst);
      second = restarted(second, () -> startSecond(USUAL));
    }
    clients.assertServed();
  }

  private interface Start {
    ServiceProcess run();
  }

  private static ServiceProcess restarted(ServiceProcess service, Start start) throws Exception {
    service.process().destroy();
    assertThat(service.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return start.run();
  }

  @Test
  @Order(1)
  void withoutTheDatabaseRunsGoOnAndAreWrittenLater() throws Exception {
    gate.shut();
    await().atMost(PATIENCE).until(() -> !second.isReady());
    assertThat(first.isReady()).isTrue();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      JsonNode answer = ServiceClient.json(second.execute(Map.of("source", "6 * 7")).join(), 200);
      assertThat(answer.at("/result").intValue()).isEqualTo(42);
      ids.add(answer.at("/id").stringValue());
      assertThat(second.status(ids.get(i))).isEqualTo("completed");
    }
    JsonNode refused =
        ServiceClient.json(
            second.execute(Map.of("source", "1"), "Prefer", "respond-async").join(), 503);
    assertThat(refused.at("/reason").stringValue()).isEqualTo("DATABASE_UNAVAILABLE");
    assertThat(first.get("/api/v1/executions/" + ids.get(0)).statusCode()).isEqualTo(404);
    gate.open();
    await().atMost(PATIENCE).until(() -> second.isReady());
    for (String id : ids) {
      await()
          .atMost(PATIENCE)
          .until(() -> first.get("/api/v1/executions/" + id).statusCode() == 200);
      assertThat(first.execution(id).at("/result").intValue()).isEqualTo(42);
    }
    assertThat(second.metric("tauraro_executions_lost_total")).isZero();
    String job =
        ServiceClient.json(
                second.execute(Map.of("source", "2"), "Prefer", "respond-async").join(), 202)
            .at("/id")
            .stringValue();
    await().atMost(PATIENCE).until(() -> first.status(job).equals("completed"));
  }
}
