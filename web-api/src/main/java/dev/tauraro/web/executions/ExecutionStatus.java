package dev.tauraro.web.executions;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.tauraro.web.sandbox.RunResult;
import java.util.Locale;

/** Where an execution is. */
public enum ExecutionStatus {
  QUEUED,
  RUNNING,
  COMPLETED,
  FAILED,
  LIMIT_EXCEEDED,
  CANCELLED;

  /** The status of a run that has ended. */
  static ExecutionStatus of(RunResult.Status ended) {
    return valueOf(ended.name());
  }

  /** The status that the API calls so, or null. */
  static ExecutionStatus named(String name) {
    for (ExecutionStatus status : values()) {
      if (status.text().equals(name)) {
        return status;
      }
    }
    return null;
  }

  /** Its name in the API and in the database. */
  @JsonValue
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isFinal() {
    return this != QUEUED && this != RUNNING;
  }
}
