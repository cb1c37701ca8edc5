package dev.tauraro.web;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A Redis server at a port of its own, which can be started, killed and stopped for a while. */
public final class LocalRedis implements AutoCloseable {
  private static final String PROGRAM = "redis-server";

  /** Serves until its standard input ends, however the JVM at its other end does. */
  private static final String SCRIPT =
      """
      cd /
      redis-server --port "$1" --bind 127.0.0.1 --save '' --appendonly no --daemonize no &
      server=$!
      echo "$server"
      exec >/dev/null
      read -r end || true
      kill -KILL "$server" 2>/dev/null || true
      """;

  private final int port;
  private Process process;
  private long server;

  /** One that is not started yet. */
  public LocalRedis() {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether this machine has what it needs. */
  public static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, PROGRAM)));
  }

  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  /** Starts it, empty, and comes back when it answers. */
  public void start() throws IOException {
    process =
        new ProcessBuilder("sh", "-c", SCRIPT, PROGRAM, String.valueOf(port))
            .redirectError(Path.of("target", "redis.log").toFile())
            .start();
    server = Long.parseLong(process.inputReader().readLine());
    await().atMost(Duration.ofSeconds(20)).until(this::answers);
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(1000);
      socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.UTF_8));
      return socket.getInputStream().read() == '+';
    } catch (IOException e) {
      return false;
    }
  }

  /** Ends it as if its machine had lost its power. */
  public void kill() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor();
    await().until(() -> !answers());
  }

  /** Has it answer nobody until {@link #resume}; connections stay open. */
  public void suspend() throws IOException, InterruptedException {
    signal("STOP");
  }

  public void resume() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder(List.of("kill", "-" + name, String.valueOf(server))).start().waitFor();
  }

  @Override
  public void close() throws IOException {
    if (process != null) {
      process.getOutputStream().close();
    }
  }
}
