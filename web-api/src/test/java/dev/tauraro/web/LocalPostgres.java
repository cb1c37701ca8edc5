package dev.tauraro.web;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A PostgreSQL server with a directory of its own, for the tests of one JVM. It needs the programs
 * of PostgreSQL, and where tests run as root also the user {@code postgres}, since the server
 * refuses to run as root.
 */
public final class LocalPostgres
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final String USER = "tauraro";

  /** Serves until its standard input ends, however the JVM at its other end does. */
  private static final String SCRIPT =
      """
      set -eu
      cd /
      dir=$(mktemp -d)
      trap 'rm -rf "$dir"' EXIT
      "$1/initdb" -D "$dir/data" -U "$3" -A trust -E UTF8 --locale=C --no-sync
      "$1/postgres" -D "$dir/data" -p "$2" -k "$dir" -c listen_addresses=127.0.0.1 -c fsync=off &
      server=$!
      read -r end || true
      kill -INT "$server"
      wait "$server"
      """;

  private static String url;

  /** Whether this machine has what it needs. */
  public static boolean isInstalled() {
    return programs().isPresent();
  }

  /** The newest directory with the server's programs. */
  private static Optional<Path> programs() {
    List<Path> found = new ArrayList<>();
    for (String each : System.getenv("PATH").split(File.pathSeparator)) {
      found.add(Path.of(each));
    }
    if (Files.isDirectory(DEBIAN)) {
      try (Stream<Path> versions = Files.list(DEBIAN)) {
        versions.sorted(Comparator.reverseOrder()).forEach(each -> found.add(each.resolve("bin")));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return found.stream().filter(each -> Files.isExecutable(each.resolve("initdb"))).findFirst();
  }

  /** The address of the server's database, which is started when it is asked for first. */
  public static synchronized String url() {
    if (url == null) {
      url = start();
    }
    return url;
  }

  private static String start() {
    try {
      int port = freePort();
      List<String> command = new ArrayList<>();
      if (System.getProperty("user.name").equals("root")) {
        command.addAll(List.of("runuser", "-u", "postgres", "--"));
      }
      String programs = programs().orElseThrow().toString();
      command.addAll(List.of("sh", "-c", SCRIPT, "postgres", programs, String.valueOf(port), USER));
      Path log = Path.of("target", "postgres.log");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      String address = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER;
      await("a server, see " + log)
          .atMost(Duration.ofSeconds(60))
          .failFast(() -> !process.isAlive())
          .ignoreExceptions()
          .until(
              () -> {
                DriverManager.getConnection(address).close();
                return true;
              });
      return address;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of("spring.datasource.url=" + url()).applyTo(context);
  }
}
