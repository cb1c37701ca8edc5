package dev.tauraro.web.executions;

import dev.tauraro.web.jobs.JobProperties;
import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.quotas.QuotaProblem;
import dev.tauraro.web.quotas.Quotas;
import dev.tauraro.web.tenants.Tenant;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of executions that wait or run as jobs. */
@Component
class QueuedExecutions {
  private static final int RETRY_AFTER_SECONDS = 5;
  private static final String UNFINISHED = " and status in ('queued', 'running')";

  private final JdbcClient jdbc;
  private final StoredJson written;
  private final JobProperties properties;

  QueuedExecutions(JdbcClient jdbc, StoredJson written, JobProperties properties) {
    this.jdbc = jdbc;
    this.written = written;
    this.properties = properties;
  }

  /**
   * Refuses more than may wait.
   *
   * @param most of the tenant that may wait
   * @throws ProblemException when as many are waiting
   */
  void requireRoom(Tenant tenant, int most) {
    if (most < properties.maxQueued() && waiting(tenant) >= most) {
      throw QuotaProblem.of(Quotas.QUEUED, most, RETRY_AFTER_SECONDS);
    }
    long waiting = waiting();
    if (waiting >= properties.maxQueued()) {
      throw new ProblemException(
          HttpStatus.TOO_MANY_REQUESTS,
          "QUEUE_FULL",
          "Too many executions are waiting.",
          Map.of("waiting", waiting));
    }
  }

  /** How many have not begun. */
  long waiting() {
    return jdbc.sql("select count(*) from execution where status = 'queued'")
        .query(Long.class)
        .single();
  }

  private long waiting(Tenant tenant) {
    return jdbc.sql("select count(*) from execution where status = 'queued' and tenant = :tenant")
        .param("tenant", tenant.name())
        .query(Long.class)
        .single();
  }

  void insert(StoredExecution execution) {
    jdbc.sql(
            "insert into execution (id, tenant, script, status, labels, request, document,"
                + " cancel_requested, created_at, started_at, finished_at)"
                + " values (:id, :tenant, :script, :status, :labels, :request, :document,"
                + " :cancelRequested, :createdAt, :startedAt, :finishedAt)")
        .paramSource(execution)
        .update();
  }

  Optional<StoredExecution> find(String id) {
    return jdbc.sql("select * from execution where id = :id")
        .param("id", id)
        .query(StoredExecution.class)
        .optional();
  }

  void markRunning(String id, Instant startedAt) {
    jdbc.sql(
            "update execution set status = 'running', started_at = :time where id = :id"
                + UNFINISHED)
        .param("time", startedAt.toEpochMilli())
        .param("id", id)
        .update();
  }

  /** It waits again, as if it had not begun. */
  void handBack(String id) {
    jdbc.sql(
            "update execution set status = 'queued', started_at = null where id = :id" + UNFINISHED)
        .param("id", id)
        .update();
  }

  /** Writes the result unless there is one. */
  void finish(ExecutionResponse answer) {
    jdbc.sql(
            "update execution set status = :status, document = :document, request = null,"
                + " started_at = :started, finished_at = :finished where id = :id"
                + UNFINISHED)
        .param("status", answer.status().text())
        .param("document", written.of(answer))
        .param("started", answer.startedAt() == null ? null : answer.startedAt().toEpochMilli())
        .param("finished", answer.finishedAt().toEpochMilli())
        .param("id", answer.id())
        .update();
  }

  void requestCancel(String id) {
    jdbc.sql("update execution set cancel_requested = true where id = :id" + UNFINISHED)
        .param("id", id)
        .update();
  }

  boolean isCancelRequested(String id) {
    return jdbc.sql("select cancel_requested from execution where id = :id")
        .param("id", id)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }
}
