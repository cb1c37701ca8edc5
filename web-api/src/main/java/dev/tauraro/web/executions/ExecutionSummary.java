package dev.tauraro.web.executions;

import java.time.Instant;
import java.util.Map;

/** An execution as lists show it: all but what it was given and what it gave. */
record ExecutionSummary(
    String id,
    ExecutionStatus status,
    String script,
    Map<String, String> labels,
    Instant createdAt,
    Instant startedAt,
    Instant finishedAt) {
  /** The same, ended. */
  ExecutionSummary ended(ExecutionStatus how, Instant time) {
    return new ExecutionSummary(id, how, script, labels, createdAt, startedAt, time);
  }
}
