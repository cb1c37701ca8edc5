package dev.tauraro.web.problems;

import java.io.IOException;

/** A request body that is longer than allowed. */
final class BodyTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLargeException(long allowed) {
    super("the body is longer than " + allowed + " bytes");
  }
}
