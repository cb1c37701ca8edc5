package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.OsErrors;
import dev.tauraro.engine.runtime.Truth;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The module {@code _host}: what the host lets scripts know of its files and environment. {@code
 * os}, {@code open} and {@code pathlib} are built on it.
 *
 * <p>No file stays open between two calls, so that there is nothing to close.
 */
final class HostModule {
  /** What systems say, and the numbers of these errors, where Java has no class for them. */
  private static final Map<String, Long> BY_REASON =
      Stream.of(OsErrors.NOT_A_DIRECTORY, OsErrors.IS_A_DIRECTORY, OsErrors.NAME_TOO_LONG)
          .collect(Collectors.toMap(OsErrors::message, number -> number));

  private static final List<String> UNIX =
      List.of(
          "mode",
          "ino",
          "dev",
          "nlink",
          "uid",
          "gid",
          "size",
          "lastAccessTime",
          "lastModifiedTime",
          "ctime");

  private static final int DIRECTORY = 0040755;
  private static final int REGULAR = 0100644;
  private static final int LINK = 0120777;

  private static final NamedItems SYSTEM =
      new NamedItems(
          "posix",
          true,
          "uname_result",
          "What is told of the system: nothing.",
          "sysname",
          "nodename",
          "release",
          "version",
          "machine");

  private HostModule() {}

  static PyModule create() {
    return new ModuleBuilder("_host", "What the host lets scripts know of itself.")
        .none("environment", HostModule::environment)
        .none("system", () -> SYSTEM.of("", "", "", "", ""))
        .none("has_files", () -> ExecutionContext.current().host().files() != null)
        .none(
            "working_directory",
            () -> Str.of(OsErrors.requireFiles().workingDirectory().toString()))
        .any("read", (a, k) -> read(name(a[0]), Numbers.toLong(a[1]), Numbers.toLong(a[2])))
        .one("strerror", code -> Str.of(OsErrors.message(Numbers.toLong(code))))
        .one("names", name -> names(name(name)))
        .two("status", (name, followed) -> status(name(name), Truth.of(followed)))
        .one("real_path", name -> Str.of(onFile(name(name), true, Path::toString)))
        .one("link_target", name -> Str.of(onFile(name(name), false, HostModule::target)))
        .build();
  }

  private static Object environment() {
    PyDict result = new PyDict();
    ExecutionContext.current()
        .host()
        .environment()
        .forEach((name, value) -> result.put(Str.of(name), Str.of(value)));
    return result;
  }

  /** What is done with a file that may be read. */
  private interface Action<T> {
    T with(Path file) throws IOException;
  }

  private static <T> T onFile(String name, boolean followed, Action<T> action) {
    try {
      return action.with(OsErrors.requireFiles().find(name, followed));
    } catch (InvalidPathException impossible) {
      throw Errors.valueError("embedded null byte");
    } catch (IOException e) {
      throw OsErrors.of(number(e), name);
    }
  }

  private static String name(Object name) {
    return Str.java(name);
  }

  private static long number(IOException e) {
    if (e instanceof NoSuchFileException) {
      return OsErrors.NO_SUCH_FILE;
    }
    if (e instanceof AccessDeniedException) {
      return OsErrors.PERMISSION_DENIED;
    }
    if (e instanceof NotDirectoryException) {
      return OsErrors.NOT_A_DIRECTORY;
    }
    if (e instanceof FileSystemLoopException) {
      return OsErrors.TOO_MANY_LINKS;
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null
        ? OsErrors.INPUT_OUTPUT
        : BY_REASON.getOrDefault(reason, OsErrors.INPUT_OUTPUT);
  }

  /** Up to {@code count} bytes of a file from a position on; none at its end. */
  private static Object read(String name, long position, long count) {
    return onFile(
        name,
        true,
        file -> {
          requireRegular(file);
          try (SeekableByteChannel channel =
              Files.newByteChannel(
                  file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            int size = (int) Math.min(count, Math.max(0, channel.size() - position));
            Work.checkSize(size);
            Work.elements(size);
            ByteBuffer buffer = ByteBuffer.allocate(size);
            channel.position(position);
            while (buffer.hasRemaining() && channel.read(buffer) > 0) {
              // A read may give less than is there.
            }
            return new PyBytes(Arrays.copyOf(buffer.array(), buffer.position()));
          }
        });
  }

  /** A pipe would wait for a writer. */
  private static void requireRegular(Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(
          file.toString(), null, OsErrors.message(OsErrors.IS_A_DIRECTORY));
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new AccessDeniedException(file.toString());
    }
  }

  private static Object names(String name) {
    return onFile(
        name,
        true,
        directory -> {
          PyList result = new PyList();
          try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
              Work.steps(1);
              result.append(Str.of(entry.getFileName().toString()));
            }
          }
          return result;
        });
  }

  private static String target(Path link) throws IOException {
    return Files.readSymbolicLink(link).toString();
  }

  /** Mode, number, device, links, user, group, size, and three times in nanoseconds. */
  private static Object status(String name, boolean followed) {
    return onFile(
        name,
        followed,
        file -> {
          if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return unixStatus(file);
          }
          BasicFileAttributes found =
              Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
          long mode = found.isDirectory() ? DIRECTORY : found.isSymbolicLink() ? LINK : REGULAR;
          return PyTuple.of(
              mode,
              0L,
              0L,
              1L,
              0L,
              0L,
              found.size(),
              nanos(found.lastAccessTime()),
              nanos(found.lastModifiedTime()),
              nanos(found.creationTime()));
        });
  }

  private static Object unixStatus(Path file) throws IOException {
    Map<String, Object> found =
        Files.readAttributes(file, "unix:" + String.join(",", UNIX), LinkOption.NOFOLLOW_LINKS);
    return PyTuple.of(UNIX.stream().map(name -> figure(found.get(name))).toArray());
  }

  private static Object figure(Object attribute) {
    return attribute instanceof FileTime time ? nanos(time) : ((Number) attribute).longValue();
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }
}
