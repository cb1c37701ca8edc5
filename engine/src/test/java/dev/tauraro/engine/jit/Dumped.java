package dev.tauraro.engine.jit;

import dev.tauraro.engine.Engine;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.corpus.Mode;
import dev.tauraro.engine.corpus.ScriptRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs scripts so that what the compiler makes of them is written to a directory. */
final class Dumped {
  private static final String PROPERTY = "tauraro.jit.dump";

  private Dumped() {}

  static void run(Path directory, Mode mode, List<Path> scripts) {
    System.setProperty(PROPERTY, directory.toString());
    try (Engine engine = mode.newEngine()) {
      for (Path script : scripts) {
        ScriptRunner.run(
            engine,
            text(script),
            script.getFileName().toString(),
            Limits.none().wallTime(Duration.ofSeconds(60)));
      }
    } finally {
      System.clearProperty(PROPERTY);
    }
  }

  /** The files with an ending, in the order in which they were made. */
  static List<Path> files(Path directory, String ending) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted(Comparator.comparingInt(Dumped::number))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Path file) {
    String name = file.getFileName().toString();
    return Integer.parseInt(name.substring(0, name.indexOf('-')));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
