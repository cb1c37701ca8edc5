package dev.tauraro.web.sandbox;

/** A run that was refused because too many are waiting. */
public final class QueueFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int retryAfterSeconds;

  QueueFullException(int retryAfterSeconds) {
    super("too many scripts are waiting");
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** When trying again makes sense. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
