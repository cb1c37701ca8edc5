package dev.tauraro.web.streams;

/** Where the events of one client come from. Used by one thread at a time. */
public interface EventSource {
  /** Begins; {@code wake} is to be called when there may be more, by any thread. */
  void begin(Runnable wake);

  /** The next event, or null when there is none yet. */
  Event next();

  /** Whether it goes on for as long as the service does. */
  default boolean isEndless() {
    return false;
  }

  /** The client is gone, or has all. */
  void close();
}
