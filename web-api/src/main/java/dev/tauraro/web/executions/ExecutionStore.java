package dev.tauraro.web.executions;

import dev.tauraro.web.tenants.Tenant;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Executions that are or were in the database. */
@Component
class ExecutionStore {
  private static final String INSERT =
      """
      insert into execution (id, tenant, script, status, labels, document,
        cancel_requested, created_at, started_at, finished_at)
      values (?, ?, ?, ?, ?, ?, false, ?, ?, ?)
      """;

  private static final String SUMMARIES =
      """
      select id, tenant, script, status, labels, created_at, started_at, finished_at
      from execution where tenant = :tenant
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final TransactionTemplate transactions;
  private final JsonMapper json;
  private final StoredJson written;

  ExecutionStore(
      JdbcClient jdbc,
      JdbcTemplate batches,
      TransactionTemplate transactions,
      JsonMapper json,
      StoredJson written) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.transactions = transactions;
    this.json = json;
    this.written = written;
  }

  /** Adds executions: all, or none when it throws. */
  void insert(List<FinishedExecution> finished) {
    List<Object[]> rows = finished.stream().map(this::row).toList();
    transactions.executeWithoutResult(status -> batches.batchUpdate(INSERT, rows));
  }

  private Object[] row(FinishedExecution finished) {
    ExecutionSummary summary = finished.summary();
    return new Object[] {
      summary.id(),
      finished.tenant().name(),
      summary.script(),
      summary.status().text(),
      summary.labels().isEmpty() ? null : written.of(summary.labels()),
      finished.document(),
      summary.createdAt().toEpochMilli(),
      millis(summary.startedAt()),
      millis(summary.finishedAt())
    };
  }

  Optional<StoredExecution> find(Tenant tenant, String id) {
    return jdbc.sql("select * from execution where tenant = :tenant and id = :id")
        .param("tenant", tenant.name())
        .param("id", id)
        .query(StoredExecution.class)
        .optional();
  }

  /** The latest executions that match, at most as many as a page has and one more. */
  List<ExecutionSummary> list(ExecutionFilter filter) {
    Map<String, Object> params = new HashMap<>();
    params.put("tenant", filter.tenant().name());
    params.put("most", filter.size() + 1);
    StringBuilder sql = new StringBuilder(SUMMARIES);
    if (filter.status() != null) {
      sql.append(" and status = :status");
      params.put("status", filter.status().text());
    }
    if (filter.script() != null) {
      sql.append(" and script = :script");
      params.put("script", filter.script());
    }
    if (filter.cursor() != null) {
      sql.append(" and id < :cursor");
      params.put("cursor", filter.cursor());
    }
    sql.append(" order by id desc limit :most");
    return jdbc.sql(sql.toString()).params(params).query(StoredSummary.class).list().stream()
        .map(this::summary)
        .toList();
  }

  private ExecutionSummary summary(StoredSummary row) {
    return new ExecutionSummary(
        row.id(),
        ExecutionStatus.named(row.status()),
        row.script(),
        labels(row.labels()),
        Instant.ofEpochMilli(row.createdAt()),
        instant(row.startedAt()),
        instant(row.finishedAt()));
  }

  ExecutionSummary summary(StoredExecution row) {
    return summary(row.small());
  }

  int removeFinishedBefore(Instant time) {
    return jdbc.sql("delete from execution where finished_at < :time")
        .param("time", time.toEpochMilli())
        .update();
  }

  private Map<String, String> labels(String text) {
    return text == null
        ? Map.of()
        : json.readValue(text, new TypeReference<Map<String, String>>() {});
  }

  private static Long millis(Instant time) {
    return time == null ? null : time.toEpochMilli();
  }

  private static Instant instant(Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }
}
