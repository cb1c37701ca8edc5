package dev.tauraro.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Ports;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service's image, run as {@code docker/compose.yaml} does: with no rights and little memory.
 */
final class ServiceContainer extends GenericContainer<ServiceContainer> {
  static final int PORT = 8080;

  /** One with all roles of the tenant {@code default}. */
  static final String KEY = "tk_" + "0".repeat(16) + "_" + "A".repeat(43);

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration STARTING = Duration.ofMinutes(2);
  private static final Duration ANSWERING = Duration.ofMinutes(1);
  private static final long MEGABYTE = 1 << 20;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * One that is not started yet.
   *
   * @param memory of its cgroup, in megabytes
   */
  ServiceContainer(long memory) {
    super(Images.SERVICE);
    withExposedPorts(PORT);
    withEnv("TAURARO_SECURITY_FIRST_KEY", KEY);
    withEnv("TAURARO_QUOTAS_REQUESTSPERMINUTE", "1000000");
    withEnv("TAURARO_QUOTAS_CONCURRENTEXECUTIONS", "64");
    withTmpFs(Map.of("/tmp", "size=64m", "/data", "size=64m,uid=10001"));
    withCreateContainerCmdModifier(
        command -> {
          HostConfig host = command.getHostConfig();
          assertThat(host).isNotNull();
          host.withReadonlyRootfs(true)
              .withCapDrop(Capability.ALL)
              .withSecurityOpts(List.of("no-new-privileges:true"))
              .withPidsLimit(512L)
              .withMemory(memory * MEGABYTE)
              .withMemorySwap(memory * MEGABYTE);
        });
    waitingFor(
        Wait.forHttp("/actuator/health/readiness").forPort(PORT).withStartupTimeout(STARTING));
  }

  /** Has it compile with the JVM's quick compiler only, as is good for those that end soon. */
  ServiceContainer starting() {
    return withEnv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
  }

  /**
   * An address of the service as it runs now: after each start its port is another one.
   *
   * @throws ConnectException while it does not run
   */
  URI uri(String path) throws ConnectException {
    Ports.Binding[] bindings =
        getCurrentContainerInfo()
            .getNetworkSettings()
            .getPorts()
            .getBindings()
            .get(ExposedPort.tcp(PORT));
    if (bindings == null) {
      throw new ConnectException("the container does not run");
    }
    return URI.create("http://" + getHost() + ":" + bindings[0].getHostPortSpec() + path);
  }

  /** What a request without a body is answered. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(path, KEY);
  }

  /** What a request without a body is answered, by whose key it is. */
  HttpResponse<String> get(String path, String key) throws IOException, InterruptedException {
    return client.send(request(path, key).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String key) throws ConnectException {
    return HttpRequest.newBuilder(uri(path))
        .timeout(ANSWERING)
        .header("Authorization", "Bearer " + key)
        .header("Content-Type", "application/json");
  }

  /** Sends a body as JSON; headers are names and values in turn. */
  CompletableFuture<HttpResponse<String>> send(
      String method, String path, Map<String, Object> body, String... headers)
      throws ConnectException {
    HttpRequest.Builder request =
        request(path, KEY)
            .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends an execution request; headers are names and values in turn. */
  CompletableFuture<HttpResponse<String>> execute(Map<String, Object> body, String... headers)
      throws ConnectException {
    return send("POST", "/api/v1/executions", body, headers);
  }

  /** The execution of a script that is awaited. */
  JsonNode run(String source) throws ConnectException {
    return json(execute(Map.of("source", source)).join(), 200);
  }

  /** The state of an execution that it must know. */
  JsonNode execution(String id) throws IOException, InterruptedException {
    return json(get("/api/v1/executions/" + id), 200);
  }

  /** Whether it would get requests. */
  boolean isReady() throws IOException, InterruptedException {
    return get("/actuator/health/readiness").statusCode() == 200;
  }

  /** The JSON of an answer that must have a status. */
  static JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return json(answer);
  }

  /** The JSON of an answer. */
  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  /** The sum of the samples of a metric whose lines begin so. */
  double metric(String prefix) throws IOException, InterruptedException {
    return get("/actuator/prometheus")
        .body()
        .lines()
        .filter(line -> line.startsWith(prefix))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** Sends it a signal. */
  void signal(String name) {
    getDockerClient().killContainerCmd(getContainerId()).withSignal(name).exec();
  }

  /** Starts the same container again after it ended; it is not ready yet. */
  void startAgain() {
    getDockerClient().startContainerCmd(getContainerId()).exec();
  }

  /** What Docker knows of its process now. */
  InspectContainerResponse.ContainerState state() {
    return getCurrentContainerInfo().getState();
  }
}
