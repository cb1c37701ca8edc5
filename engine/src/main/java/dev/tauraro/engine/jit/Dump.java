package dev.tauraro.engine.jit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tauraro.engine.jit.emit.EmittedUnit;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.GraphPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes what a compilation made to files, for people who debug the compiler: the graph before and
 * after the passes and the class file. The system property {@code tauraro.jit.dump} names a
 * directory.
 */
final class Dump {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Path directory;
  private final String name;

  private Dump(Path directory, String name) {
    this.directory = directory;
    this.name = name;
  }

  /** The dump of one compilation; does nothing when no directory is named. */
  static Dump of(Graph graph) {
    String directory = System.getProperty("tauraro.jit.dump");
    return directory == null
        ? new Dump(null, "")
        : new Dump(
            Path.of(directory),
            NUMBER.incrementAndGet() + "-" + graph.name().replaceAll("\\W", "_"));
  }

  void graph(Graph graph, String when) {
    if (directory != null) {
      write(name + "." + when + ".ir", GraphPrinter.print(graph).getBytes(UTF_8));
    }
  }

  void unit(EmittedUnit unit) {
    if (directory != null) {
      write(name + ".class", unit.bytes());
    }
  }

  private void write(String file, byte[] content) {
    try {
      Files.createDirectories(directory);
      Files.write(directory.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
