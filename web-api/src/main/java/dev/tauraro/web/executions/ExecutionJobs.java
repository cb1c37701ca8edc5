package dev.tauraro.web.executions;

import dev.tauraro.web.jobs.JobHandler;
import dev.tauraro.web.jobs.Retention;
import dev.tauraro.web.quotas.TenantSandbox;
import dev.tauraro.web.sandbox.QueueFullException;
import dev.tauraro.web.sandbox.Run;
import dev.tauraro.web.sandbox.RunOptions;
import dev.tauraro.web.sandbox.RunResult;
import dev.tauraro.web.sandbox.SourceCode;
import dev.tauraro.web.tenants.Tenant;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs queued executions. A job may begin twice, when a process dies, but the result is written
 * once: only while the row has no final status.
 */
@Component
class ExecutionJobs implements JobHandler, Retention {
  private static final int MOST_FAILURES = 3;
  private static final int LOOK_MILLIS = 500;
  private static final int BUSY_MILLIS = 50;

  private final TenantSandbox sandbox;
  private final LiveExecutions live;
  private final QueuedExecutions queued;
  private final ExecutionStore store;
  private final IdempotencyKeys keys;
  private final ExecutionProperties properties;
  private final JsonMapper json;

  ExecutionJobs(
      TenantSandbox sandbox,
      LiveExecutions live,
      QueuedExecutions queued,
      ExecutionStore store,
      IdempotencyKeys keys,
      ExecutionProperties properties,
      JsonMapper json) {
    this.sandbox = sandbox;
    this.live = live;
    this.queued = queued;
    this.store = store;
    this.keys = keys;
    this.properties = properties;
    this.json = json;
  }

  @Override
  public void run(String id, int failures) throws InterruptedException {
    StoredExecution row = queued.find(id).orElse(null);
    if (row == null || ExecutionStatus.named(row.status()).isFinal()) {
      return;
    }
    ExecutionSummary summary = store.summary(row);
    if (row.cancelRequested()) {
      finish(summary, ExecutionStatus.CANCELLED, RunResult.neverBegun());
    } else if (failures >= MOST_FAILURES) {
      finish(summary, ExecutionStatus.FAILED, RunResult.notPossible());
    } else {
      perform(row);
    }
  }

  private void finish(ExecutionSummary summary, ExecutionStatus status, RunResult result) {
    queued.finish(ExecutionResponse.finished(summary.ended(status, Instant.now()), null, result));
  }

  private void perform(StoredExecution row) throws InterruptedException {
    ExecutionRequest request = ExecutionRequestReader.read(json.readTree(row.request()));
    SourceCode source = new SourceCode(row.script(), request.source());
    Tenant tenant = new Tenant(row.tenant());
    TenantSandbox.Started started = start(tenant, source, request.options());
    Run run = started.run();
    LiveExecution execution =
        new LiveExecution(
            row.id(),
            tenant,
            row.script(),
            request.labels(),
            Instant.ofEpochMilli(row.createdAt()),
            true,
            run);
    live.add(execution);
    try {
      queued.markRunning(row.id(), Instant.now());
      queued.finish(execution.finished(await(row.id(), run)));
    } catch (InterruptedException e) {
      run.cancel();
      queued.handBack(row.id());
      throw e;
    } finally {
      started.permit().close();
      live.remove(row.id());
    }
  }

  /** Begins a run as soon as the pool has room: those who wait for an answer go first. */
  private TenantSandbox.Started start(Tenant tenant, SourceCode source, RunOptions options)
      throws InterruptedException {
    while (true) {
      try {
        return sandbox.startAccepted(tenant, source, options);
      } catch (QueueFullException e) {
        Thread.sleep(BUSY_MILLIS);
      }
    }
  }

  private RunResult await(String id, Run run) throws InterruptedException {
    while (true) {
      try {
        return run.result().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (queued.isCancelRequested(id)) {
          run.cancel();
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException("execution " + id + " could not be run", e.getCause());
      }
    }
  }

  @Override
  public void removeOld() {
    store.removeFinishedBefore(Instant.now().minus(properties.retention()));
    keys.removeOlderThan(properties.idempotencyRetention());
  }
}
