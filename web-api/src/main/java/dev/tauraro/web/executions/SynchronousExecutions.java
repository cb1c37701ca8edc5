package dev.tauraro.web.executions;

import dev.tauraro.web.quotas.TenantSandbox;
import dev.tauraro.web.sandbox.Run;
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

  SynchronousExecutions(
      TenantSandbox sandbox, ScriptSources sources, LiveExecutions live, ExecutionWriter writer) {
    this.sandbox = sandbox;
    this.sources = sources;
    this.live = live;
    this.writer = writer;
  }

  /**
   * An execution that was begun.
   *
   * @param answer comes when it has ended
   */
  record Begun(String id, Run run, CompletableFuture<ExecutionResponse> answer) {}

  /** Begins an execution under an id. */
  Begun begin(Tenant tenant, ExecutionRequest request, String id) {
    SourceCode source = sources.of(tenant, request);
    TenantSandbox.Started started = sandbox.start(tenant, source, request.options());
    Run run = started.run();
    LiveExecution execution =
        new LiveExecution(id, tenant, source.id(), request.labels(), Instant.now(), false, run);
    live.add(execution);
    CompletableFuture<ExecutionResponse> answer =
        run.result()
            .thenApply(
                result -> {
                  ExecutionResponse finished = execution.finished(result);
                  writer.write(new FinishedExecution(tenant, finished));
                  return finished;
                })
            .whenComplete(
                (finished, failure) -> {
                  started.permit().close();
                  live.remove(id);
                });
    return new Begun(id, run, answer);
  }
}
