package dev.tauraro.engine.fuzz;

import dev.tauraro.engine.corpus.Scripts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The installed CPython 3.11, which says what a program should print. */
final class CPython {
  /** What {@link #run} answers for a program that CPython does not finish. */
  static final String TIMEOUT = "TIMEOUT";

  /** What {@link #run} answers begins so for text that is no program. */
  static final String BROKEN = "BROKEN";

  private static final long MINUTES = 10;

  private final String command;

  private CPython(String command) {
    this.command = command;
  }

  /** The interpreter behind a command, or null when that is not there or not CPython 3.11. */
  static CPython find(String command) {
    try {
      Process process = new ProcessBuilder(command, "--version").redirectErrorStream(true).start();
      String version =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return process.waitFor() == 0 && version.startsWith("Python 3.11.")
          ? new CPython(command)
          : null;
    } catch (IOException absent) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** What each program prints, with the exception that ended it in a last line. */
  List<String> run(List<String> programs) {
    try {
      Path folder = Files.createTempDirectory("programs");
      try {
        return runIn(folder, programs);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> runIn(Path folder, List<String> programs) throws IOException {
    for (int i = 0; i < programs.size(); i++) {
      Files.writeString(folder.resolve(String.format("%06d.py", i)), programs.get(i));
    }
    Path driver = Scripts.folder("fuzz").resolve("run_programs.py");
    Process process =
        new ProcessBuilder(
                command, "-W", "ignore", "-X", "utf8", driver.toString(), folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroy();
        throw new IllegalStateException(Files.readString(folder.resolve("log")));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    List<String> outputs = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      outputs.add(Scripts.text(folder.resolve(String.format("%06d.out", i))));
    }
    return outputs;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
