package dev.tauraro.web.executions;

import dev.tauraro.web.sandbox.Run;
import dev.tauraro.web.sandbox.RunResult;
import dev.tauraro.web.tenants.Tenant;
import java.time.Instant;
import java.util.Map;

/**
 * An execution that this process has begun and not finished.
 *
 * @param durable whether it is a job, which goes on when this process ends
 */
record LiveExecution(
    String id,
    Tenant tenant,
    String script,
    Map<String, String> labels,
    Instant createdAt,
    boolean durable,
    Run run) {
  /** How it stands. */
  ExecutionSummary summary() {
    boolean started = run.startedAt() != 0;
    return summary(started ? ExecutionStatus.RUNNING : ExecutionStatus.QUEUED, null);
  }

  /** Its answer as long as there is no result. */
  ExecutionResponse unfinished() {
    return ExecutionResponse.unfinished(summary(), run.limits());
  }

  /** Its answer, now that it has ended. */
  ExecutionResponse finished(RunResult result) {
    return ExecutionResponse.finished(
        summary(ExecutionStatus.of(result.status()), Instant.now()), run.limits(), result);
  }

  private ExecutionSummary summary(ExecutionStatus status, Instant finishedAt) {
    Instant startedAt = run.startedAt() == 0 ? null : Instant.ofEpochMilli(run.startedAt());
    return new ExecutionSummary(id, status, script, labels, createdAt, startedAt, finishedAt);
  }
}
