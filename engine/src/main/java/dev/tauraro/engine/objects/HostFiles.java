package dev.tauraro.engine.objects;

import java.io.IOException;
import java.nio.file.Path;

/** The files of the host that a script may read. It may write none. */
public interface HostFiles {
  /** The directory that relative names start from. */
  Path workingDirectory();

  /**
   * The file behind a name.
   *
   * @param name absolute, or relative to {@link #workingDirectory}
   * @param followed whether the file is looked for behind a name that is a link
   * @throws java.nio.file.InvalidPathException when this can't be the name of a file
   * @throws java.nio.file.NoSuchFileException when there is no such file
   * @throws java.nio.file.AccessDeniedException when scripts may not read it, whether it is there
   *     or not
   * @throws IOException when the host can't say
   */
  Path find(String name, boolean followed) throws IOException;
}
