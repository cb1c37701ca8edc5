package dev.tauraro.web.executions;

import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.sandbox.SourceCode;
import dev.tauraro.web.tenants.Tenant;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers which request with a key began which execution, so that a request that is repeated
 * begins no second one.
 */
@Component
class IdempotencyKeys {
  static final int MOST_CHARACTERS = 200;

  private final JdbcClient jdbc;

  IdempotencyKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a key stands for.
   *
   * @param first whether the request is the first with the key
   * @param execution the execution that the first request began
   */
  record Claim(boolean first, String execution, Instant since) {}

  private record Row(String fingerprint, String execution, long createdAt) {}

  /**
   * Claims a key for an execution unless it was claimed before.
   *
   * @throws ProblemException when the key was used for another request
   */
  Claim claim(Tenant tenant, String key, String request, String execution) {
    String fingerprint = SourceCode.of(request).id();
    long now = System.currentTimeMillis();
    try {
      jdbc.sql("insert into idempotency_key values (:tenant, :name, :print, :execution, :now)")
          .param("tenant", tenant.name())
          .param("name", key)
          .param("print", fingerprint)
          .param("execution", execution)
          .param("now", now)
          .update();
      return new Claim(true, execution, Instant.ofEpochMilli(now));
    } catch (DuplicateKeyException e) {
      return known(tenant, key, fingerprint);
    }
  }

  private Claim known(Tenant tenant, String key, String fingerprint) {
    Row row =
        jdbc.sql(
                "select fingerprint, execution, created_at from idempotency_key"
                    + " where tenant = :tenant and name = :name")
            .param("tenant", tenant.name())
            .param("name", key)
            .query(Row.class)
            .optional()
            .orElseThrow(IdempotencyKeys::inProgress);
    if (!row.fingerprint().equals(fingerprint)) {
      throw new ProblemException(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "IDEMPOTENCY_KEY_REUSED",
          "The Idempotency-Key was used for another request.");
    }
    return new Claim(false, row.execution(), Instant.ofEpochMilli(row.createdAt()));
  }

  /** A request with the key is being served at this moment. */
  static ProblemException inProgress() {
    return new ProblemException(
        HttpStatus.CONFLICT,
        "IDEMPOTENCY_KEY_IN_USE",
        "A request with this Idempotency-Key is being served.");
  }

  /** Forgets a key whose execution did not come about. */
  void release(Tenant tenant, String key, String execution) {
    jdbc.sql(
            "delete from idempotency_key"
                + " where tenant = :tenant and name = :name and execution = :execution")
        .param("tenant", tenant.name())
        .param("name", key)
        .param("execution", execution)
        .update();
  }

  /** Forgets keys of that age. */
  int removeOlderThan(Duration age) {
    return jdbc.sql("delete from idempotency_key where created_at < :time")
        .param("time", Instant.now().minus(age).toEpochMilli())
        .update();
  }
}
