package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Engine;
import dev.tauraro.engine.ScriptException;
import jakarta.annotation.PreDestroy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/**
 * Runs scripts within limits. All runs of a mode share one engine: compiled code is shared, as it
 * holds no data, and values never are.
 */
@Component
public final class Sandbox {
  private final ScriptPool pool;
  private final LimitPolicy policy;
  private final JitFeed feed;
  private final JitObserver observer;
  private final SandboxProperties properties;
  private final RunObservations observations;
  private final HeapGuard guard;
  private final RunHistory history;
  private final WarmUp warmUp;
  private final Map<RunMode, Engine> engines = new EnumMap<>(RunMode.class);

  Sandbox(
      ScriptPool pool,
      LimitPolicy policy,
      JitFeed feed,
      JitObserver observer,
      SandboxProperties properties,
      RunObservations observations,
      HeapGuard guard,
      RunHistory history,
      WarmUp warmUp) {
    this.pool = pool;
    this.policy = policy;
    this.feed = feed;
    this.observer = observer;
    this.properties = properties;
    this.observations = observations;
    this.guard = guard;
    this.history = history;
    this.warmUp = warmUp;
  }

  /**
   * Has a script run by a worker, or by the present thread.
   *
   * @throws QueueFullException when too many are waiting
   * @throws DrainingException when the service is about to end
   */
  public Run start(RunRequest request, Requester requester) {
    EffectiveLimits limits = policy.effective(request.options().limits(), request.ceilings());
    boolean probablyShort = history.isShort(request.source().id());
    Run run = new Run(limits.shown(), observations.start(), probablyShort);
    Runnable task = () -> perform(run, request, limits);
    run.onWithdrawal(
        () -> {
          if (pool.withdraw(task)) {
            run.end(RunResult.neverBegun());
          }
        });
    requester.accepted(run);
    try {
      if (!probablyShort) {
        pool.submit(task);
      } else if (!requester.lendsThread() || isDeep(limits) || !pool.runHere(task)) {
        pool.submitShort(task);
      }
    } catch (QueueFullException | DrainingException e) {
      run.refuse();
      throw e;
    }
    return run;
  }

  /** Whether it may take so much of a stack that few threads should have had it. */
  private boolean isDeep(EffectiveLimits limits) {
    return limits.recursion() > properties.defaults().recursion();
  }

  /** The limits that a request would get whose caller has ceilings, by name. */
  public Map<String, Number> effective(RequestedLimits asked, RequestedLimits ceilings) {
    return policy.effective(asked, ceilings).shown();
  }

  private void perform(Run run, RunRequest request, EffectiveLimits limits) {
    if (!run.begin()) {
      run.end(RunResult.neverBegun());
      return;
    }
    String file = request.source().fileName();
    observer.know(request.source());
    feed.attach(file, run.log());
    guard.add(run);
    long begun = System.nanoTime();
    WarmEngine engine = warm(request.options().jit());
    RunResult result;
    try {
      result =
          new ScriptRun(engine, limits.limits(), properties.maxResultValues(), run, guard)
              .run(request);
      engine.learnt(request.source(), result.jit());
    } catch (RuntimeException | Error e) {
      run.leave();
      run.fail(e);
      return;
    } finally {
      run.leave();
      guard.remove(run);
      history.add(request.source().id(), System.nanoTime() - begun);
      feed.detach(file, run.log());
    }
    run.end(result);
  }

  /**
   * What is wrong with a text; nothing when it is a script.
   *
   * @throws QueueFullException when too many are waiting
   */
  public CompletableFuture<List<SyntaxProblem>> check(SourceCode source) {
    CompletableFuture<List<SyntaxProblem>> problems = new CompletableFuture<>();
    pool.submit(
        () -> {
          try {
            source.compiledBy(engine(RunMode.AUTO));
            problems.complete(List.of());
          } catch (ScriptException e) {
            problems.complete(RunFailures.syntaxProblems(e));
          } catch (RuntimeException | Error e) {
            problems.completeExceptionally(e);
          }
        });
    return problems;
  }

  /** A session for records, within the limits that a request gets that sets none. */
  public RecordSession records(SourceCode source, RequestedLimits ceilings) {
    observer.know(source);
    return new RecordSession(
        pool,
        guard,
        warm(RunMode.AUTO),
        source,
        policy.effective(RequestedLimits.NONE, ceilings),
        properties.maxResultValues());
  }

  /**
   * Drops the compiled code of a unit, wherever it is; it may be compiled again.
   *
   * @return false when there is no such code
   */
  public synchronized boolean evict(String unit) {
    UnitRecord known = observer.find(unit).orElse(null);
    if (known == null) {
      return false;
    }
    boolean any = false;
    for (Engine engine : engines.values()) {
      any |= engine.evict(known.site(), known.kind());
    }
    return any;
  }

  /** The limits of a request that sets none, by name. */
  public Map<String, Number> defaults(RequestedLimits ceilings) {
    return policy.effective(RequestedLimits.NONE, ceilings).shown();
  }

  /** The most that a request gets, by name. */
  public Map<String, Number> ceilings(RequestedLimits ceilings) {
    return policy.highest(ceilings).shown();
  }

  /** How busy it is. */
  public SandboxState state() {
    return new SandboxState(
        properties.workerThreads(),
        pool.running() + pool.runningShort(),
        pool.waiting() + pool.waitingShort(),
        properties.queueCapacity());
  }

  /** The version of the engine. */
  public String version() {
    return Engine.version();
  }

  private synchronized Engine engine(RunMode mode) {
    return engines.computeIfAbsent(
        mode, key -> Engine.builder().jit(key.jit).listener(feed).build());
  }

  /** Only code that is compiled when it gets hot can get so earlier. */
  private WarmEngine warm(RunMode mode) {
    return new WarmEngine(engine(mode), mode == RunMode.AUTO ? warmUp : null);
  }

  @PreDestroy
  synchronized void close() {
    engines.values().forEach(Engine::close);
  }
}
