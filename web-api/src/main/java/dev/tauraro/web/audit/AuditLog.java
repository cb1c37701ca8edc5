package dev.tauraro.web.audit;

import dev.tauraro.web.jobs.Retention;
import dev.tauraro.web.problems.InvalidRequestException;
import dev.tauraro.web.problems.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Records what administrators do: an action and its event are stored together or not at all, and a
 * refusal has its event, too.
 */
@Component
public class AuditLog implements Retention {
  private static final int MOST_CHARACTERS = 300;

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final AuditProperties properties;

  AuditLog(JdbcClient jdbc, TransactionOperations transactions, AuditProperties properties) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.properties = properties;
  }

  private record Row(
      long id, long happenedAt, String actor, String action, String target, String outcome) {
    AuditEvent shown() {
      return new AuditEvent(id, Instant.ofEpochMilli(happenedAt), actor, action, target, outcome);
    }
  }

  /**
   * Does something in one transaction with its event.
   *
   * @param target what it is about, without secrets
   */
  public <T> T record(String actor, String action, String target, Supplier<T> work) {
    try {
      return transactions.execute(
          status -> {
            T result = work.get();
            insert(actor, action, target, "SUCCEEDED");
            return result;
          });
    } catch (ProblemException e) {
      insert(actor, action, target, e.reason());
      throw e;
    } catch (InvalidRequestException e) {
      insert(actor, action, target, "INVALID_REQUEST");
      throw e;
    } catch (RuntimeException e) {
      insert(actor, action, target, "FAILED");
      throw e;
    }
  }

  private void insert(String actor, String action, String target, String outcome) {
    jdbc.sql(
            "insert into audit_event (happened_at, actor, action, target, outcome)"
                + " values (:now, :actor, :action, :target, :outcome)")
        .param("now", System.currentTimeMillis())
        .param("actor", cut(actor))
        .param("action", action)
        .param("target", cut(target))
        .param("outcome", outcome)
        .update();
  }

  private static String cut(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
  }

  /** Events before one of them, the latest first. */
  public List<AuditEvent> list(long before, int most) {
    return jdbc
        .sql(
            "select id, happened_at, actor, action, target, outcome from audit_event"
                + " where id < :before order by id desc limit :most")
        .param("before", before)
        .param("most", most)
        .query(Row.class)
        .list()
        .stream()
        .map(Row::shown)
        .toList();
  }

  @Override
  public void removeOld() {
    jdbc.sql("delete from audit_event where happened_at < :time")
        .param("time", Instant.now().minus(properties.retention()).toEpochMilli())
        .update();
  }
}
