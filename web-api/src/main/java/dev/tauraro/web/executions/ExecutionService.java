package dev.tauraro.web.executions;

import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.sandbox.Requester;
import dev.tauraro.web.sandbox.Run;
import dev.tauraro.web.tenants.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Begins, finds, lists and cancels executions. */
@Service
class ExecutionService {
  /** A key whose execution is nowhere after this time is one of a process that has died. */
  private static final Duration KEY_LEASE = Duration.ofMinutes(10);

  private static final int BRIEFLY_MILLIS = 100;

  private final SynchronousExecutions synchronous;
  private final AsynchronousExecutions asynchronous;
  private final LiveExecutions live;
  private final ExecutionFinder finder;
  private final IdempotencyKeys keys;
  private final StoredJson json;

  ExecutionService(
      SynchronousExecutions synchronous,
      AsynchronousExecutions asynchronous,
      LiveExecutions live,
      ExecutionFinder finder,
      IdempotencyKeys keys,
      StoredJson json) {
    this.synchronous = synchronous;
    this.asynchronous = asynchronous;
    this.live = live;
    this.finder = finder;
    this.keys = keys;
    this.json = json;
  }

  /**
   * An answer that comes.
   *
   * @param run what is to be cancelled when its client goes away; null for nothing
   */
  record Pending(String id, Run run, CompletableFuture<ExecutionAnswer> answer) {
    /**
     * The answer, if it is there or comes so soon that to let the request's thread go and find
     * another for the answer would take longer.
     */
    Optional<ExecutionAnswer> awaitBriefly() {
      try {
        return Optional.of(answer.get(BRIEFLY_MILLIS, TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        return Optional.empty();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } catch (ExecutionException e) {
        throw new CompletionException(e.getCause());
      }
    }

    /** The same, which comes when an action was taken as well. */
    Pending then(Runnable action) {
      return new Pending(id, run, answer.whenComplete((ended, failure) -> action.run()));
    }

    static Pending of(ExecutionAnswer answer) {
      return new Pending(answer.id(), null, CompletableFuture.completedFuture(answer));
    }
  }

  /**
   * Runs a script.
   *
   * @param key of the request, so that it can be repeated; null for none
   */
  Pending execute(Tenant tenant, ExecutionRequest request, String key, Requester requester) {
    return withKey(
        tenant,
        request,
        key,
        id -> {
          SynchronousExecutions.Begun begun = synchronous.begin(tenant, request, id, requester);
          CompletableFuture<ExecutionAnswer> answer = begun.answer();
          if (key != null) {
            answer.exceptionally(
                failure -> {
                  keys.release(tenant, key, id);
                  return null;
                });
          }
          // Who sends a key may come back for the answer, so the run goes on without him.
          return new Pending(id, key == null ? begun.run() : null, answer);
        });
  }

  /** Has a script run later; the answer comes at once. */
  Pending submit(Tenant tenant, ExecutionRequest request, String key) {
    return withKey(
        tenant,
        request,
        key,
        id -> {
          asynchronous.submit(tenant, request, id);
          return Pending.of(find(tenant, id));
        });
  }

  private Pending withKey(
      Tenant tenant, ExecutionRequest request, String key, Function<String, Pending> action) {
    String id = ExecutionIds.next();
    if (key == null) {
      return action.apply(id);
    }
    IdempotencyKeys.Claim claim = keys.claim(tenant, key, request.json().toString(), id);
    if (!claim.first()) {
      if (live.find(tenant, claim.execution()).filter(each -> !each.durable()).isPresent()) {
        throw IdempotencyKeys.inProgress();
      }
      Optional<ExecutionAnswer> known = finder.find(tenant, claim.execution());
      if (known.isPresent()) {
        return Pending.of(known.get());
      }
      if (claim.since().isAfter(Instant.now().minus(KEY_LEASE))) {
        throw IdempotencyKeys.inProgress();
      }
      keys.release(tenant, key, claim.execution());
      return withKey(tenant, request, key, action);
    }
    try {
      return action.apply(id);
    } catch (RuntimeException e) {
      keys.release(tenant, key, id);
      throw e;
    }
  }

  /**
   * The present state of an execution.
   *
   * @throws ProblemException when there is none
   */
  ExecutionAnswer find(Tenant tenant, String id) {
    return finder.find(tenant, id).orElseThrow(() -> ProblemException.notFound("execution", id));
  }

  ExecutionPage list(ExecutionFilter filter) {
    return finder.list(filter);
  }

  /** Cancels an execution if it has not ended; comes with its state then. */
  CompletableFuture<ExecutionAnswer> cancel(Tenant tenant, String id) {
    Optional<LiveExecution> running = live.find(tenant, id);
    if (running.isEmpty()) {
      find(tenant, id);
      asynchronous.cancel(tenant, id);
      return CompletableFuture.completedFuture(find(tenant, id));
    }
    Run run = running.get().run();
    run.cancel();
    return run.result()
        .handle(
            (result, failure) ->
                result == null
                    ? find(tenant, id)
                    : ExecutionAnswer.finished(id, json.of(running.get().finished(result))));
  }
}
