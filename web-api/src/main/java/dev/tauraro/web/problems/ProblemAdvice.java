package dev.tauraro.web.problems;

import dev.tauraro.web.sandbox.DrainingException;
import dev.tauraro.web.sandbox.QueueFullException;
import java.net.URI;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Turns what can't be served into problem documents, each with a type and a reason. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private static final String TYPE_PREFIX = "urn:tauraro:problem:";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(InvalidRequestException e) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "INVALID_REQUEST", "Some fields are not as they must be.");
    problem.setProperty("errors", e.problems());
    return answer(problem).body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(BodyTooLargeException e) {
    ProblemDetail problem =
        problem(HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE", e.getMessage() + ".");
    return answer(problem).body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> queueFull(QueueFullException e) {
    ProblemDetail problem =
        problem(HttpStatus.TOO_MANY_REQUESTS, "QUEUE_FULL", "Too many scripts are waiting to run.");
    return answer(problem)
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(e.retryAfterSeconds()))
        .body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> draining(DrainingException e) {
    ProblemDetail problem =
        problem(HttpStatus.SERVICE_UNAVAILABLE, "DRAINING", "The service is about to end.");
    return answer(problem).header(HttpHeaders.RETRY_AFTER, "1").body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(ProblemException e) {
    ProblemDetail problem = problem(e.status(), e.reason(), e.getMessage());
    e.properties().forEach(problem::setProperty);
    ResponseEntity.BodyBuilder answer = answer(problem);
    if (e.status() == HttpStatus.TOO_MANY_REQUESTS) {
      answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(e.retryAfterSeconds()));
    }
    return answer.body(problem);
  }

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    CannotCreateTransactionException.class
  })
  ResponseEntity<ProblemDetail> databaseGone(Exception e) {
    LOG.warn("A request failed since the database is gone: {}", e.getMessage());
    ProblemDetail problem =
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "DATABASE_UNAVAILABLE",
            "What this request needs is in a database that does not answer.");
    return answer(problem).header(HttpHeaders.RETRY_AFTER, "5").body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unexpected(Exception e) {
    if (isOutOfMemory(e)) {
      return outOfMemory();
    }
    LOG.error("A request failed for a reason of ours", e);
    ProblemDetail problem =
        problem(
            HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL", "The service failed; the log says why.");
    return answer(problem).body(problem);
  }

  /** Spring hands errors on as causes of exceptions. */
  private static boolean isOutOfMemory(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  /** Scripts of others may have filled the heap just now; the heap guard ends them. */
  private static ResponseEntity<ProblemDetail> outOfMemory() {
    LOG.warn("A request failed since the heap was full");
    ProblemDetail problem =
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "OUT_OF_MEMORY",
            "The service was short of memory when it served this request.");
    return answer(problem).header(HttpHeaders.RETRY_AFTER, "1").body(problem);
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyTooLargeException) {
        ProblemDetail problem =
            problem(HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE", cause.getMessage() + ".");
        return handleExceptionInternal(e, problem, headers, HttpStatus.CONTENT_TOO_LARGE, request);
      }
    }
    boolean excessive = e.getCause() instanceof StreamConstraintsException;
    ProblemDetail problem =
        problem(
            HttpStatus.BAD_REQUEST,
            excessive ? "JSON_LIMIT_EXCEEDED" : "MALFORMED_JSON",
            malformed(e));
    return handleExceptionInternal(e, problem, headers, status, request);
  }

  private static String malformed(HttpMessageNotReadableException e) {
    if (e.getCause() instanceof JacksonException) {
      JacksonException cause = (JacksonException) e.getCause();
      // Behind the comma stands the name of a setting of the parser.
      String message = cause.getOriginalMessage().replaceAll(", from `[^`]*`", "");
      return cause.getLocation() == null
          ? message
          : "line "
              + cause.getLocation().getLineNr()
              + ", column "
              + cause.getLocation().getColumnNr()
              + ": "
              + message;
    }
    return "The request has no body that is JSON.";
  }

  /** Gives the problems that the framework finds a type and a reason, too. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    ResponseEntity<Object> response =
        super.handleExceptionInternal(e, body, headers, status, request);
    if (response != null && response.getBody() instanceof ProblemDetail) {
      ProblemDetail problem = (ProblemDetail) response.getBody();
      if (problem.getProperties() == null || !problem.getProperties().containsKey("reason")) {
        HttpStatus known = HttpStatus.resolve(status.value());
        label(problem, known == null ? "HTTP_" + status.value() : known.name());
      }
    }
    return response;
  }

  private static ProblemDetail problem(HttpStatus status, String reason, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    label(problem, reason);
    return problem;
  }

  private static void label(ProblemDetail problem, String reason) {
    problem.setType(URI.create(TYPE_PREFIX + reason.toLowerCase(Locale.ROOT).replace('_', '-')));
    problem.setProperty("reason", reason);
  }

  private static ResponseEntity.BodyBuilder answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
  }
}
