package dev.tauraro.web.executions;

import dev.tauraro.web.quotas.TenantSandbox;
import dev.tauraro.web.sandbox.Requester;
import dev.tauraro.web.sandbox.Run;
import dev.tauraro.web.sandbox.RunResult;
import dev.tauraro.web.sandbox.SourceCode;
import dev.tauraro.web.tenants.Tenant;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Executions whose clients wait for them: begun at once, stored when they have ended. */
@Component
class SynchronousExecutions {
  private final TenantSandbox sandbox;
  private final ScriptSources sources;
  private final LiveExecutions live;
  private final ExecutionWriter writer;
  private final StoredJson json;

  SynchronousExecutions(
      TenantSandbox sandbox,
      ScriptSources sources,
      LiveExecutions live,
      ExecutionWriter writer,
      StoredJson json) {
    this.sandbox = sandbox;
    this.sources = sources;
    this.live = live;
    this.writer = writer;
    this.json = json;
  }

  /**
   * An execution that was begun.
   *
   * @param answer comes when it has ended
   */
  record Begun(String id, Run run, CompletableFuture<ExecutionAnswer> answer) {}

  /** Begins an execution under an id; it may have ended then. */
  Begun begin(Tenant tenant, ExecutionRequest request, String id, Requester requester) {
    SourceCode source = sources.of(tenant, request);
    Registration registration = new Registration(tenant, request, id, source, requester);
    TenantSandbox.Started started;
    try {
      started = sandbox.start(tenant, source, request.options(), registration);
    } catch (RuntimeException e) {
      live.remove(id);
      throw e;
    }
    Run run = started.run();
    CompletableFuture<ExecutionAnswer> answer =
        run.result()
            .thenApply(
                result -> {
                  FinishedExecution finished = finished(registration.execution, result);
                  writer.write(finished);
                  return finished.answer();
                })
            .whenComplete(
                (finished, failure) -> {
                  started.permit().close();
                  live.remove(id);
                });
    return new Begun(id, run, answer);
  }

  private FinishedExecution finished(LiveExecution execution, RunResult result) {
    ExecutionResponse answer = execution.finished(result);
    // Once, for the client and for the database.
    return new FinishedExecution(execution.tenant(), answer.summary(), json.of(answer));
  }

  /** Makes a run known as an execution before it begins. */
  private final class Registration implements Requester {
    private final Tenant tenant;
    private final ExecutionRequest request;
    private final String id;
    private final SourceCode source;
    private final Requester requester;
    private LiveExecution execution;

    Registration(
        Tenant tenant,
        ExecutionRequest request,
        String id,
        SourceCode source,
        Requester requester) {
      this.tenant = tenant;
      this.request = request;
      this.id = id;
      this.source = source;
      this.requester = requester;
    }

    @Override
    public void accepted(Run run) {
      execution =
          new LiveExecution(id, tenant, source.id(), request.labels(), Instant.now(), false, run);
      live.add(execution);
      requester.accepted(run);
    }

    @Override
    public boolean lendsThread() {
      return requester.lendsThread();
    }
  }
}
