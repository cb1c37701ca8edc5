package dev.tauraro.web.executions;

import dev.tauraro.web.jobs.JobQueue;
import dev.tauraro.web.quotas.TenantQuotas;
import dev.tauraro.web.sandbox.RunResult;
import dev.tauraro.web.sandbox.SourceCode;
import dev.tauraro.web.tenants.Tenant;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;

/**
 * Executions that nobody waits for. The database has them before the client hears of them, and a
 * job for each, so that they outlive this process.
 */
@Component
class AsynchronousExecutions {
  private final ScriptSources sources;
  private final TenantQuotas quotas;
  private final QueuedExecutions queued;
  private final ExecutionStore store;
  private final JobQueue jobs;
  private final TransactionOperations transactions;
  private final StoredJson written;

  AsynchronousExecutions(
      ScriptSources sources,
      TenantQuotas quotas,
      QueuedExecutions queued,
      ExecutionStore store,
      JobQueue jobs,
      TransactionOperations transactions,
      StoredJson written) {
    this.sources = sources;
    this.quotas = quotas;
    this.queued = queued;
    this.store = store;
    this.jobs = jobs;
    this.transactions = transactions;
    this.written = written;
  }

  /** Stores what is to be run, and a job that runs it. */
  void submit(Tenant tenant, ExecutionRequest request, String id) {
    SourceCode source = sources.of(tenant, request);
    queued.requireRoom(tenant, quotas.of(tenant).queuedExecutions());
    StoredExecution row =
        new StoredExecution(
            id,
            tenant.name(),
            source.id(),
            ExecutionStatus.QUEUED.text(),
            written.of(request.labels()),
            complete(request, source),
            null,
            false,
            System.currentTimeMillis(),
            null,
            null);
    transactions.executeWithoutResult(
        status -> {
          queued.insert(row);
          jobs.add(id);
        });
    jobs.wake();
  }

  /** The request with its text: the script may be deleted before it is run. */
  private String complete(ExecutionRequest request, SourceCode source) {
    ObjectNode body = ((ObjectNode) request.json()).deepCopy();
    body.remove("script");
    body.put("source", source.text());
    return written.of(body);
  }

  /** Ends one that waits, and has the replica that runs it end it otherwise. */
  void cancel(Tenant tenant, String id) {
    queued.requestCancel(id);
    store
        .find(tenant, id)
        .filter(row -> row.status().equals(ExecutionStatus.QUEUED.text()))
        .ifPresent(row -> queued.finish(cancelled(row)));
  }

  private ExecutionResponse cancelled(StoredExecution row) {
    return ExecutionResponse.finished(
        store.summary(row).ended(ExecutionStatus.CANCELLED, Instant.now()),
        null,
        RunResult.neverBegun());
  }
}
