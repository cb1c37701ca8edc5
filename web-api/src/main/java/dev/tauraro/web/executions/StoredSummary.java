package dev.tauraro.web.executions;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** The small columns of a row of the table of executions. */
@Table("execution")
record StoredSummary(
    @Id String id,
    String tenant,
    String script,
    String status,
    String labels,
    long createdAt,
    Long startedAt,
    Long finishedAt) {}
