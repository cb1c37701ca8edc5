package dev.tauraro.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.command.InspectImageResponse;
import dev.tauraro.web.ServiceClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.output.OutputFrame;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.containers.wait.strategy.WaitStrategy;
import tools.jackson.databind.JsonNode;

/** The image by itself. Most tests have the same container, which the last one ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIf(value = "dev.tauraro.web.container.Images#areThere", disabledReason = Images.MISSING)
class ImageIT {
  private static final long MOST_BYTES = 200_000_000;

  /** Of the small cgroup, in megabytes. */
  private static final long MEMORY = 512;

  private static final int BOMBS = 12;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Those of docker kill: 128 and SIGTERM. */
  private static final long TERMINATED = 143;

  /** The tests wait themselves. */
  private static final WaitStrategy NOTHING =
      new AbstractWaitStrategy() {
        @Override
        protected void waitUntilReady() {
          // Nothing to wait for.
        }
      };

  private final ServiceContainer service =
      new ServiceContainer(MEMORY).withEnv("TAURARO_SANDBOX_WORKERS", "2").waitingFor(NOTHING);

  private Duration untilFirstAnswer;

  @BeforeAll
  void start() {
    service.start();
    await()
        .atMost(Duration.ofMinutes(2))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .failFast(() -> !service.isRunning())
        .ignoreExceptions()
        .until(() -> service.run("6 * 7").at("/result").intValue() == 42);
    Instant started = Instant.parse(service.state().getStartedAt());
    untilFirstAnswer = Duration.between(started, Instant.now());
  }

  @AfterAll
  void stop() {
    service.stop();
  }

  @Test
  @Order(1)
  void itIsSmallAndHasNoRights() {
    InspectImageResponse image =
        DockerClientFactory.lazyClient()
            .inspectImageCmd(Images.SERVICE.asCanonicalNameString())
            .exec();
    System.out.printf(
        "image: %.1f MB, first answer %d ms after the start%n",
        image.getSize() / 1e6, untilFirstAnswer.toMillis());
    assertThat(image.getSize()).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(image.getConfig().getUser()).isEqualTo("10001");
  }

  @Test
  @Order(1)
  void itSaysThatItIsWell() {
    await().atMost(PATIENCE).until(() -> "healthy".equals(service.state().getHealth().getStatus()));
  }

  private JsonNode limited(String source) {
    JsonNode answer = service.run(source);
    assertThat(answer.at("/status").stringValue())
        .as(answer.toString())
        .isEqualTo("limit_exceeded");
    return answer.at("/error/limit");
  }

  @Test
  @Order(1)
  void limitsHold() {
    Map<String, Object> slow = Map.of("wallTime", "1s", "cpuTime", "10s");
    JsonNode sleeper =
        ServiceClient.json(
            service.execute(Map.of("source", "import time\ntime.sleep(30)", "limits", slow)).join(),
            200);
    assertThat(sleeper.at("/error/limit").stringValue()).isEqualTo("WALL_TIME");
    assertThat(limited("x = []\nwhile True: x.append(bytearray(1 << 16))").stringValue())
        .isEqualTo("MEMORY");
    assertThat(limited("while True: print('x' * 1000)").stringValue()).isEqualTo("STDOUT");
    JsonNode deep = service.run("def f(): return f()\nf()");
    assertThat(deep.at("/error/type").stringValue()).isEqualTo("RecursionError");
  }

  @Test
  @Order(2)
  void memoryBombsEndAndTheServiceGoesOn() throws Exception {
    // Each may have half of the cgroup: together they want six times what there is.
    Map<String, Object> bomb =
        Map.of(
            "source",
            "x = []\nwhile True: x.append(bytearray(1 << 18))",
            "limits",
            Map.of("memory", "256M", "wallTime", "20s"));
    List<CompletableFuture<HttpResponse<String>>> bombs = new ArrayList<>();
    for (int i = 0; i < BOMBS; i++) {
      bombs.add(service.execute(bomb));
    }
    for (CompletableFuture<HttpResponse<String>> each : bombs) {
      JsonNode ended = ServiceClient.json(each.join(), 200);
      assertThat(ended.at("/error/limit").stringValue()).as(ended.toString()).isEqualTo("MEMORY");
    }
    assertThat(service.run("6 * 7").at("/result").intValue()).isEqualTo(42);
    assertThat(service.state().getOOMKilled()).isFalse();
    assertThat(service.state().getRunning()).isTrue();
  }

  @Test
  @Order(3)
  void itDrainsOnSigterm() throws Exception {
    CompletableFuture<HttpResponse<String>> running =
        service.execute(
            Map.of(
                "source",
                "import time\ntime.sleep(4)\n'finished'",
                "limits",
                Map.of("wallTime", "20s")));
    await().atMost(PATIENCE).until(() -> service.metric("tauraro_workers_busy") > 0);
    service.signal("TERM");
    JsonNode answer = ServiceClient.json(running.join(), 200);
    assertThat(answer.at("/result").stringValue()).isEqualTo("finished");
    await().atMost(PATIENCE).until(() -> !service.state().getRunning());
    assertThat(service.state().getExitCodeLong()).isEqualTo(TERMINATED);
  }

  /** One that ends by itself, when it has. */
  private static ServiceContainer ended(ServiceContainer container) {
    container.waitingFor(NOTHING).start();
    await().atMost(PATIENCE).until(() -> !container.state().getRunning());
    return container;
  }

  @Test
  @Order(4)
  void itDoesNotStartOpenOnAPublicAddress() {
    try (ServiceContainer open =
        new ServiceContainer(MEMORY).starting().withEnv("TAURARO_SECURITY_FIRST_KEY", "")) {
      assertThat(ended(open).state().getExitCodeLong()).isEqualTo(1);
      assertThat(open.getLogs()).contains("Make a key with the command create-key");
    }
  }

  @Test
  @Order(4)
  void theCommandPrintsAKeyAndNothingElse() {
    try (ServiceContainer command =
        new ServiceContainer(MEMORY)
            .starting()
            .withEnv("TAURARO_SECURITY_FIRST_KEY", "")
            .withCommand("create-key", "--name=first")) {
      assertThat(ended(command).state().getExitCodeLong()).isZero();
      assertThat(command.getLogs(OutputFrame.OutputType.STDOUT))
          .matches("tk_[0-9a-f]{16}_[A-Za-z0-9_-]{43}\\s*");
    }
  }
}
