package dev.tauraro.web.executions;

import dev.tauraro.web.jobs.JobProperties;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * How many executions wait in the database, as a metric. They are counted now and then by a thread
 * of its own: who asks for metrics must not wait for a database that does not answer.
 */
@Component
final class QueuedExecutionMetrics {
  private final QueuedExecutions queued;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "queued-executions"));
  private volatile double waiting = Double.NaN;

  QueuedExecutionMetrics(
      QueuedExecutions queued, JobProperties properties, MeterRegistry registry) {
    this.queued = queued;
    Gauge.builder("tauraro.jobs.queued", this, each -> each.waiting)
        .description("Executions for later that have not begun, of all replicas")
        .register(registry);
    Future<?> unused =
        timer.scheduleWithFixedDelay(
            this::count, 0, properties.heartbeatInterval().toMillis(), TimeUnit.MILLISECONDS);
  }

  private void count() {
    try {
      waiting = queued.waiting();
    } catch (DataAccessException e) {
      waiting = Double.NaN;
    }
  }

  @PreDestroy
  void close() {
    timer.shutdownNow();
  }
}
