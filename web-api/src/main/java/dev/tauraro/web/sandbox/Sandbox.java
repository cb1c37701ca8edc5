package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Engine;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/**
 * Runs scripts within limits. All runs share one engine: compiled code is shared, as it holds no
 * data, and values never are.
 */
@Component
public final class Sandbox {
  private final Engine engine = Engine.create();
  private final ScriptPool pool;
  private final LimitPolicy policy;
  private final int maxResultValues;

  Sandbox(ScriptPool pool, LimitPolicy policy, SandboxProperties properties) {
    this.pool = pool;
    this.policy = policy;
    this.maxResultValues = properties.maxResultValues();
  }

  /**
   * Runs a script on a thread of the pool.
   *
   * @throws QueueFullException when too many are waiting
   */
  public CompletableFuture<RunResult> run(RunRequest request) {
    return pool.submit(
        () ->
            new ScriptRun(engine, policy.effective(request.limits()), maxResultValues)
                .run(request));
  }

  @PreDestroy
  void close() {
    engine.close();
  }
}
