package dev.tauraro.engine;

import dev.tauraro.engine.objects.HostFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files below some directories. */
final class ReadableFiles implements HostFiles {
  private static final int LONGEST_NAME = 4096;

  /** Real paths. */
  private final List<Path> roots = new ArrayList<>();

  private final Path workingDirectory = Path.of("").toAbsolutePath();

  ReadableFiles(List<Path> roots) {
    try {
      for (Path root : roots) {
        this.roots.add(root.toRealPath());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Path workingDirectory() {
    return workingDirectory;
  }

  @Override
  public Path find(String name, boolean followed) throws IOException {
    if (name.length() > LONGEST_NAME) {
      throw new FileSystemException(name, null, "File name too long");
    }
    if (name.isEmpty()) {
      throw new NoSuchFileException(name);
    }
    Path file = workingDirectory.resolve(name);
    if (!followed && file.getFileName() != null) {
      file = place(file.getParent()).resolve(file.getFileName());
      requireBelowRoot(file.normalize(), name);
      return file.toRealPath(LinkOption.NOFOLLOW_LINKS);
    }
    requireBelowRoot(place(file), name);
    return file.toRealPath();
  }

  private void requireBelowRoot(Path place, String name) throws AccessDeniedException {
    if (roots.stream().noneMatch(place::startsWith)) {
      throw new AccessDeniedException(name);
    }
  }

  /**
   * Where a file is, or would be if it and the directories above it that are missing were there.
   */
  private static Path place(Path file) {
    for (Path above = file; above != null; above = above.getParent()) {
      try {
        return above.toRealPath().resolve(above.relativize(file)).normalize();
      } catch (IOException missing) {
        // Then it counts where the directory above it is.
      }
    }
    return file.normalize();
  }
}
