package dev.tauraro.web.problems;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request that can't be served, with all that its problem document says. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String reason;
  private final transient Map<String, Object> properties;
  private final long retryAfterSeconds;

  public ProblemException(HttpStatus status, String reason, String detail) {
    this(status, reason, detail, Map.of());
  }

  /** A problem whose document has further members. */
  public ProblemException(
      HttpStatus status, String reason, String detail, Map<String, Object> properties) {
    this(status, reason, detail, properties, 1);
  }

  private ProblemException(
      HttpStatus status,
      String reason,
      String detail,
      Map<String, Object> properties,
      long retryAfterSeconds) {
    super(detail);
    this.status = status;
    this.reason = reason;
    this.properties = properties;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Too much was asked for; after some seconds it may not be too much any more. */
  public static ProblemException tooMany(
      String reason, String detail, Map<String, Object> properties, long retryAfterSeconds) {
    return new ProblemException(
        HttpStatus.TOO_MANY_REQUESTS, reason, detail, properties, retryAfterSeconds);
  }

  /** What was asked for is not there. */
  public static ProblemException notFound(String what, String id) {
    return new ProblemException(
        HttpStatus.NOT_FOUND, "NOT_FOUND", "There is no " + what + " " + id + ".");
  }

  HttpStatus status() {
    return status;
  }

  public String reason() {
    return reason;
  }

  /** When trying again makes sense, if that may help at all. */
  long retryAfterSeconds() {
    return retryAfterSeconds;
  }

  Map<String, Object> properties() {
    return properties;
  }
}
