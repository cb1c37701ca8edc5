package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as its users start it: a process of its own. */
final class ServiceProcess implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final int STARTING_SECONDS = 120;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path log;
  private final int port;
  private final Process process;

  private ServiceProcess(Path log, int port, Process process) {
    this.log = log;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts one, and comes back when it is ready.
   *
   * @param data where it keeps its database and log
   * @param jvmOptions in addition to those that make it start quickly
   */
  static ServiceProcess start(Path data, List<String> jvmOptions, String... settings)
      throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(jvmOptions);
    command.addAll(
        List.of(
            "-jar",
            "target/tauraro-web-api.jar",
            "--server.port=" + port,
            "--tauraro.data=" + data));
    command.addAll(List.of(settings));
    Path log = data.resolve("service.log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    ServiceProcess service = new ServiceProcess(log, port, process);
    await()
        .atMost(Duration.ofSeconds(STARTING_SECONDS))
        .failFast(() -> !process.isAlive())
        .ignoreExceptions()
        .until(() -> service.get("/actuator/health/readiness").statusCode() == 200);
    return service;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  Process process() {
    return process;
  }

  int port() {
    return port;
  }

  /** What it has logged. */
  String log() throws IOException {
    return Files.readString(log);
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends an execution request; headers are names and values in turn. */
  CompletableFuture<HttpResponse<String>> execute(Map<String, Object> body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri("/api/v1/executions"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The JSON of an answer that must have a status. */
  static JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body());
  }

  /** The sum of the samples of a metric. */
  double metric(String name) throws IOException, InterruptedException {
    return get("/actuator/prometheus")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** Ends it as nobody should. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
