package dev.tauraro.web;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a thread ends by an error that nothing met. Pools replace theirs. But without
 * those in which the server waits for connections and requests the service would only seem to run:
 * when memory has run out in one of them the process exits, and whoever watches it starts it anew.
 */
final class LostThreads implements UncaughtExceptionHandler {
  /** That of the JVM's own option for the same, {@code ExitOnOutOfMemoryError}. */
  static final int EXIT_STATUS = 3;

  /** How the names of the server's threads end. */
  private static final List<String> IRREPLACEABLE = List.of("-Acceptor", "-Poller");

  private static final Logger LOG = LoggerFactory.getLogger(LostThreads.class);

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    try {
      LOG.error("Thread {} has ended", thread.getName(), error);
    } finally {
      if (error instanceof OutOfMemoryError
          && IRREPLACEABLE.stream().anyMatch(thread.getName()::endsWith)) {
        Runtime.getRuntime().halt(EXIT_STATUS);
      }
    }
  }
}
