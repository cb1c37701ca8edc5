package dev.tauraro.engine.cli;

import dev.tauraro.engine.ModuleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The modules beside a script: {@code name.py}, or {@code name/__init__.py} for packages. */
final class DirectoryModules implements ModuleSource {
  private final Path directory;

  DirectoryModules(Path directory) {
    this.directory = directory;
  }

  @Override
  public String source(String name) {
    Path file = file(name);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String path(String name) {
    return file(name).toAbsolutePath().normalize().toString();
  }

  private Path file(String name) {
    return directory.resolve(name.replace('.', '/') + ".py");
  }
}
