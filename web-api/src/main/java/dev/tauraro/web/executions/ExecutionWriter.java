package dev.tauraro.web.executions;

import dev.tauraro.web.tenants.Tenant;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Writes finished executions to the database, many at a time and behind the answers: a client need
 * not wait for the disk. Until they are written they are found here. When the database is slow, the
 * threads that run scripts wait for it. While it is gone nobody waits: the first executions are
 * kept here until it is back, others are lost and counted.
 */
@Component
class ExecutionWriter {
  private static final Logger LOG = LoggerFactory.getLogger(ExecutionWriter.class);

  private static final int CAPACITY = 1024;
  private static final int BATCH = 256;

  /** As many wait for a database that is gone: each may hold as much as a script may write. */
  private static final int KEPT = 256;

  private static final int LOOKS = 10;
  private static final int LOOK_MILLIS = 10;
  private static final int PATIENCE_SECONDS = 10;
  private static final long RETRY_MILLIS = 1000;

  private final ExecutionStore store;
  private final BlockingQueue<FinishedExecution> queue = new ArrayBlockingQueue<>(CAPACITY);
  private final Map<String, FinishedExecution> unwritten = new ConcurrentHashMap<>();
  private final Thread thread = new Thread(this::work, "execution-writer");
  private final Counter lost;
  private volatile boolean closing;

  /** Whether the database did not answer the last time. */
  private volatile boolean gone;

  ExecutionWriter(ExecutionStore store, MeterRegistry registry) {
    this.store = store;
    lost =
        Counter.builder("tauraro.executions.lost")
            .description("Finished executions that the database did not take")
            .register(registry);
  }

  @PostConstruct
  void open() {
    thread.start();
  }

  /** Has an execution written soon. */
  void write(FinishedExecution finished) {
    String id = finished.id();
    unwritten.put(id, finished);
    try {
      if (gone ? queue.size() < KEPT && queue.offer(finished) : offerPatiently(finished)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    unwritten.remove(id);
    lost.increment();
  }

  private boolean offerPatiently(FinishedExecution finished) throws InterruptedException {
    boolean taken = queue.offer(finished, PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!taken) {
      LOG.error("The database is too slow: execution {} is lost", finished.id());
    }
    return taken;
  }

  /** An execution that is not written yet, or null. */
  FinishedExecution find(Tenant tenant, String id) {
    FinishedExecution finished = unwritten.get(id);
    return finished != null && finished.tenant().equals(tenant) ? finished : null;
  }

  /** Those that are not written yet. */
  List<FinishedExecution> unwritten(Tenant tenant) {
    return unwritten.values().stream().filter(each -> each.tenant().equals(tenant)).toList();
  }

  private void work() {
    List<FinishedExecution> batch = new ArrayList<>();
    while (!closing || !queue.isEmpty()) {
      try {
        FinishedExecution first = queue.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
          batch.add(first);
          gather(batch);
        }
      } catch (InterruptedException e) {
        LOG.warn("Interrupted while executions wait to be written");
      }
      if (!batch.isEmpty()) {
        store(batch);
      }
      batch.forEach(each -> unwritten.remove(each.id()));
      batch.clear();
    }
  }

  /** Adds what comes soon: a transaction of many costs little more than one of one. */
  private void gather(List<FinishedExecution> batch) throws InterruptedException {
    // Who waited for each of them would be woken by each of them.
    for (int look = 0; look < LOOKS && queue.size() < BATCH && !closing; look++) {
      Thread.sleep(LOOK_MILLIS);
    }
    queue.drainTo(batch, BATCH - batch.size());
  }

  private void store(List<FinishedExecution> batch) {
    while (true) {
      try {
        store.insert(batch);
        found();
        return;
      } catch (DataAccessResourceFailureException | CannotCreateTransactionException e) {
        missed(e);
        if (closing) {
          LOG.error("The database is gone: {} executions are lost", batch.size());
          lost.increment(batch.size());
          return;
        }
        pause();
      } catch (RuntimeException e) {
        LOG.error("{} executions could not be written together", batch.size(), e);
        batch.forEach(this::storeAlone);
        return;
      }
    }
  }

  private void missed(Exception cause) {
    if (!gone) {
      gone = true;
      LOG.error(
          "The database is gone: up to {} executions wait until it is back", KEPT + BATCH, cause);
    }
  }

  private void found() {
    if (gone) {
      gone = false;
      LOG.info("The database is back");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      LOG.warn("Interrupted while executions wait to be written");
    }
  }

  private void storeAlone(FinishedExecution finished) {
    try {
      store.insert(List.of(finished));
    } catch (DuplicateKeyException e) {
      LOG.debug("It was written when the connection was lost", e);
    } catch (RuntimeException e) {
      LOG.error("Execution {} is lost", finished.id(), e);
      lost.increment();
    }
  }

  /** Writes what waits. */
  @PreDestroy
  void close() throws InterruptedException {
    closing = true;
    thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
  }
}
