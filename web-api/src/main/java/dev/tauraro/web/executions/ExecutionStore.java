package dev.tauraro.web.executions;

import dev.tauraro.web.tenants.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Executions that are or were in the database. */
@Component
class ExecutionStore {
  /** Spring Data asks the database for what it has made of each row, one by one. */
  private static final String INSERT =
      """
      insert into execution (id, tenant, script, status, labels, document,
        cancel_requested, created_at, started_at, finished_at)
      values (?, ?, ?, ?, ?, ?, false, ?, ?, ?)
      """;

  private final ExecutionRepository repository;
  private final JdbcAggregateTemplate template;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final JsonMapper json;
  private final StoredJson written;

  ExecutionStore(
      ExecutionRepository repository,
      JdbcAggregateTemplate template,
      JdbcTemplate jdbc,
      TransactionTemplate transactions,
      JsonMapper json,
      StoredJson written) {
    this.repository = repository;
    this.template = template;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.json = json;
    this.written = written;
  }

  /** Adds executions: all, or none when it throws. */
  void insert(List<FinishedExecution> finished) {
    List<Object[]> rows = finished.stream().map(this::row).toList();
    transactions.executeWithoutResult(status -> jdbc.batchUpdate(INSERT, rows));
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
    return repository.findByTenantAndId(tenant.name(), id);
  }

  /** The latest executions that match, at most as many as a page has and one more. */
  List<ExecutionSummary> list(ExecutionFilter filter) {
    Criteria criteria = Criteria.where("tenant").is(filter.tenant().name());
    if (filter.status() != null) {
      criteria = criteria.and("status").is(filter.status().text());
    }
    if (filter.script() != null) {
      criteria = criteria.and("script").is(filter.script());
    }
    if (filter.cursor() != null) {
      criteria = criteria.and("id").lessThan(filter.cursor());
    }
    Query query =
        Query.query(criteria).sort(Sort.by(Sort.Direction.DESC, "id")).limit(filter.size() + 1);
    return template.findAll(query, StoredSummary.class).stream().map(this::summary).toList();
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
    return repository.removeFinishedBefore(time.toEpochMilli());
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
