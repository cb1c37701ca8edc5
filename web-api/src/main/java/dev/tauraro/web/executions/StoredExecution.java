package dev.tauraro.web.executions;

/**
 * A row of the table of executions.
 *
 * @param labels as JSON
 * @param request what is to be run, as JSON; null when it has run
 * @param document the answer, as JSON; null before it has run
 * @param createdAt milliseconds since 1970, as all times
 */
record StoredExecution(
    String id,
    String tenant,
    String script,
    String status,
    String labels,
    String request,
    String document,
    boolean cancelRequested,
    long createdAt,
    Long startedAt,
    Long finishedAt) {
  /** The row without its large columns. */
  StoredSummary small() {
    return new StoredSummary(id, tenant, script, status, labels, createdAt, startedAt, finishedAt);
  }
}
