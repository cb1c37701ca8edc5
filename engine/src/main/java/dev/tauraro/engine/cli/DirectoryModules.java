package dev.tauraro.engine.cli;

import dev.tauraro.engine.ModuleSource;
import dev.tauraro.engine.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The modules beside a script: {@code name.py}, or {@code name/__init__.py} for packages;
 * directories without that are packages, too.
 */
final class DirectoryModules implements ModuleSource {
  private final Path directory;

  DirectoryModules(Path directory) {
    this.directory = directory;
  }

  @Override
  public String source(String name) {
    if (!isName(name)) {
      return null;
    }
    Path file = file(name);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      return SourceFile.module(path(name), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isNamespace(String name) {
    return isName(name) && Files.isDirectory(directory.resolve(name.replace('.', '/')));
  }

  /** Whether a name stays within the directory: scripts import whatever text they like. */
  private static boolean isName(String name) {
    for (String part : name.split("\\.", -1)) {
      if (part.isEmpty() || part.chars().anyMatch(c -> "/\\:\0".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String path(String name) {
    return file(name).toAbsolutePath().normalize().toString();
  }

  private Path file(String name) {
    return directory.resolve(name.replace('.', '/') + ".py");
  }
}
