package dev.tauraro.web.executions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tauraro.web.sandbox.RunResult;
import java.time.Instant;
import java.util.Map;

/**
 * An execution as clients see it; times are in milliseconds, sizes in bytes or characters.
 *
 * @param script id of the script: the hash of its text
 * @param limits the limits that hold, which may be lower than those that were asked for
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExecutionResponse(
    String id,
    ExecutionStatus status,
    String script,
    Map<String, String> labels,
    Object result,
    String stdout,
    String stderr,
    RunResult.Truncated truncated,
    RunResult.Failure error,
    Map<String, Number> limits,
    Map<String, RunResult.Amount> usage,
    RunResult.Jit jit,
    Instant createdAt,
    Instant startedAt,
    Instant finishedAt) {
  /** An execution that has not ended. */
  static ExecutionResponse unfinished(ExecutionSummary summary, Map<String, Number> limits) {
    return new ExecutionResponse(
        summary.id(),
        summary.status(),
        summary.script(),
        summary.labels(),
        null,
        null,
        null,
        null,
        null,
        limits,
        null,
        null,
        summary.createdAt(),
        summary.startedAt(),
        null);
  }

  /** An execution that has ended. */
  static ExecutionResponse finished(
      ExecutionSummary summary, Map<String, Number> limits, RunResult run) {
    return new ExecutionResponse(
        summary.id(),
        summary.status(),
        summary.script(),
        summary.labels(),
        run.result(),
        run.stdout(),
        run.stderr(),
        run.truncated(),
        run.error(),
        limits,
        run.usage(),
        run.jit(),
        summary.createdAt(),
        summary.startedAt(),
        summary.finishedAt());
  }

  ExecutionSummary summary() {
    return new ExecutionSummary(id, status, script, labels, createdAt, startedAt, finishedAt);
  }
}
