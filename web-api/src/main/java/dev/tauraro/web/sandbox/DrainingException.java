package dev.tauraro.web.sandbox;

/** A run that was refused because the service is about to end. */
public final class DrainingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DrainingException(Throwable cause) {
    super("the service is about to end", cause);
  }
}
