package dev.tauraro.web.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Jobs in the database, each done by one replica at a time. */
@Component
public final class JobQueue implements SmartLifecycle {
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

  private final ObjectProvider<JobHandler> handler;
  private final ObjectProvider<Retention> retentions;
  private final JobProperties properties;
  private final DataSource dataSource;
  private final OneTimeTask<Void> job;
  private volatile Scheduler scheduler;

  JobQueue(
      ObjectProvider<JobHandler> handler,
      ObjectProvider<Retention> retentions,
      JobProperties properties,
      DataSource dataSource) {
    this.handler = handler;
    this.retentions = retentions;
    this.properties = properties;
    this.dataSource = dataSource;
    this.job =
        Tasks.oneTime("execution")
            .onFailure(
                (complete, operations) ->
                    operations.reschedule(complete, Instant.now().plus(RETRY_AFTER)))
            .execute(this::perform);
    this.scheduler = newScheduler();
  }

  private Scheduler newScheduler() {
    RecurringTask<Void> cleaning =
        Tasks.recurring("cleaning", FixedDelay.of(properties.cleaningInterval()))
            .execute((instance, context) -> retentions.forEach(Retention::removeOld));
    return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), job)
        .startTasks(cleaning)
        .threads(properties.threads())
        .pollingInterval(properties.pollInterval())
        .heartbeatInterval(properties.heartbeatInterval())
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(STOP_PATIENCE)
        .build();
  }

  private void perform(TaskInstance<Void> instance, ExecutionContext context) {
    try {
      handler.getObject().run(instance.getId(), context.getExecution().consecutiveFailures);
    } catch (InterruptedException e) {
      // Not interrupted again: the library is yet to write down that the job goes back.
      throw new IllegalStateException("handed back", e);
    }
  }

  /** Adds a job, in the present transaction if there is one. */
  public void add(String id) {
    scheduler.schedule(job.instance(id), Instant.now());
  }

  /** Looks for jobs now instead of at the next poll; called when a job was committed. */
  public void wake() {
    scheduler.triggerCheckForDueExecutions();
  }

  @Override
  public void start() {
    if (scheduler.getSchedulerState().isShuttingDown()) {
      // One that was stopped can't be started again.
      scheduler = newScheduler();
    }
    scheduler.start();
  }

  /**
   * Waits a little for the jobs that are being done; the others are interrupted and handed back.
   */
  @Override
  public void stop() {
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return scheduler.getSchedulerState().isStarted()
        && !scheduler.getSchedulerState().isShuttingDown();
  }
}
