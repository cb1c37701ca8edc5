package dev.tauraro.web.storage;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the database's tables up to date while other parts of the service are made. What reads
 * tables before the service runs waits by {@link #await()}; requests and jobs come later.
 */
@Component
public final class Migration implements FlywayMigrationStrategy, SmartInitializingSingleton {
  private volatile FutureTask<MigrateResult> task;

  @Override
  public void migrate(Flyway flyway) {
    task = new FutureTask<>(flyway::migrate);
    Thread thread = new Thread(task, "migration");
    // A start that fails for another reason does not wait for a database that does not answer.
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Waits until the tables are there, if they are to be migrated.
   *
   * @throws RuntimeException what the migration failed with
   */
  public void await() {
    FutureTask<MigrateResult> migration = task;
    if (migration == null) {
      return;
    }
    try {
      migration.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException) {
        throw (RuntimeException) e.getCause();
      }
      throw new IllegalStateException("The database was not migrated", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the database is migrated", e);
    }
  }

  /** No request is answered, and no job runs, before the tables are there. */
  @Override
  public void afterSingletonsInstantiated() {
    await();
  }
}
