package dev.tauraro.web;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The service as its users start it: a process of its own. */
final class ServiceProcess implements ServiceClient, AutoCloseable {
  private static final int STARTING_SECONDS = 120;

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
        .until(service::isReady);
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

  @Override
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
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
