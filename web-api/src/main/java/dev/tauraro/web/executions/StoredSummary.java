package dev.tauraro.web.executions;

/** The small columns of a row of the table of executions. */
record StoredSummary(
    String id,
    String tenant,
    String script,
    String status,
    String labels,
    long createdAt,
    Long startedAt,
    Long finishedAt) {}
