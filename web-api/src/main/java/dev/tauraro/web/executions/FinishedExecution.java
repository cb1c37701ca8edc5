package dev.tauraro.web.executions;

import dev.tauraro.web.tenants.Tenant;

/**
 * An execution that has ended, with its owner.
 *
 * @param document the answer, as JSON
 */
record FinishedExecution(Tenant tenant, ExecutionSummary summary, String document) {
  String id() {
    return summary.id();
  }

  ExecutionAnswer answer() {
    return ExecutionAnswer.finished(id(), document);
  }
}
