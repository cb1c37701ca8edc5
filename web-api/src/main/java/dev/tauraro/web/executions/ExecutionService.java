package dev.tauraro.web.executions;

import dev.tauraro.web.sandbox.RunRequest;
import dev.tauraro.web.sandbox.Sandbox;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;

/** Gives each execution its id and has it run. */
@Service
class ExecutionService {
  private final Sandbox sandbox;

  ExecutionService(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  CompletableFuture<ExecutionResponse> execute(RunRequest request) {
    String id = UUID.randomUUID().toString();
    return sandbox.run(request).thenApply(result -> ExecutionResponse.of(id, result));
  }
}
