package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.ScriptException;
import dev.tauraro.engine.ScriptFunction;
import dev.tauraro.engine.Usage;
import dev.tauraro.engine.sandbox.Limit;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Calls a script's {@code main} for one record after another. The script runs once, before the
 * first; its variables stay. Each record has the limits to itself. Used by one thread, which waits
 * while a thread of the pool works.
 */
public final class RecordSession implements AutoCloseable, MemoryHolder {
  private static final String FUNCTION = "main";

  /** After this time the records that are done are handed out, and others get the thread. */
  private static final long TURN_NANOS = 200_000_000;

  private final ScriptPool pool;
  private final WarmEngine engine;
  private final SourceCode source;
  private final HeapGuard guard;
  private final int maxResultValues;
  private final StringWriter stdout = new StringWriter();
  private ScriptFunction main;
  private long steps;
  private long interpretedSteps;

  /** Null when it was ended and nothing runs. */
  private volatile Context context;

  /** The one that runs the script at this moment. */
  private Thread thread;

  private volatile boolean ended;
  private RunResult.Jit jit;

  /**
   * What became of one record.
   *
   * @param error null when {@code main} returned
   */
  public record Outcome(Object result, String stdout, RunResult.Failure error) {}

  RecordSession(
      ScriptPool pool,
      HeapGuard guard,
      WarmEngine engine,
      SourceCode source,
      EffectiveLimits limits,
      int maxResultValues) {
    this.pool = pool;
    this.guard = guard;
    this.engine = engine;
    this.source = source;
    this.context = engine.engine().newContext(limits.limits());
    this.maxResultValues = maxResultValues;
    context.stdout(stdout);
    guard.add(this);
  }

  /**
   * Runs the script.
   *
   * @return what it failed with, or null
   * @throws QueueFullException when too many scripts are waiting
   */
  public CompletableFuture<RunResult.Failure> begin() {
    return onPool(
        () -> {
          try {
            context.run(engine.script(source));
            main = context.function(FUNCTION);
            return main.isDefined()
                ? null
                : new RunResult.Failure(
                    "NameError", "the script defines no function main", null, null, "", null);
          } catch (ScriptException e) {
            return failure(e);
          }
        },
        RunFailures::endedForMemory);
  }

  private RunResult.Failure failure(ScriptException e) {
    return ended ? RunFailures.endedForMemory(e) : guard.failure(e, false);
  }

  /**
   * Calls {@code main} for records in their order, for a while.
   *
   * @return what became of the first ones, at least of one
   * @throws QueueFullException when too many scripts are waiting
   */
  public CompletableFuture<List<Outcome>> process(List<Object> records) {
    return onPool(
        () -> {
          List<Outcome> outcomes = new ArrayList<>();
          long begun = System.nanoTime();
          for (Object record : records) {
            outcomes.add(process(record));
            if (ended || System.nanoTime() - begun > TURN_NANOS) {
              break;
            }
          }
          engine.learnt(source, jit());
          return outcomes;
        },
        () -> List.of(new Outcome(null, "", RunFailures.endedForMemory())));
  }

  private Outcome process(Object record) {
    context.renewBudget();
    stdout.getBuffer().setLength(0);
    Object result = null;
    RunResult.Failure error = null;
    try {
      result = new ResultValues(context, maxResultValues).json(main.call(record));
    } catch (ScriptException e) {
      error = failure(e);
    }
    Usage usage = context.usage();
    steps += usage.of(Limit.STEPS).used();
    interpretedSteps += usage.interpretedSteps();
    return new Outcome(result, stdout.toString(), error);
  }

  private <T> CompletableFuture<T> onPool(Supplier<T> work, Supplier<T> otherwise) {
    CompletableFuture<T> done = new CompletableFuture<>();
    pool.submit(
        () -> {
          try {
            done.complete(inTurn(work, otherwise));
          } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
          }
        });
    return done;
  }

  private <T> T inTurn(Supplier<T> work, Supplier<T> otherwise) {
    try {
      return enter() ? work.get() : otherwise.get();
    } finally {
      leave();
    }
  }

  private synchronized boolean enter() {
    thread = ended ? null : Thread.currentThread();
    return !ended;
  }

  private synchronized void leave() {
    thread = null;
    // An interrupt was meant for the script.
    Thread.interrupted();
    if (ended) {
      drop();
    }
  }

  private void drop() {
    if (context != null) {
      jit = jit();
      context = null;
      main = null;
      guard.remove(this);
    }
  }

  @Override
  public long heldBytes() {
    Context values = context;
    return values == null ? 0 : values.chargedMemory();
  }

  @Override
  public synchronized void endForMemory() {
    if (!ended) {
      guard.countEnded();
    }
    ended = true;
    if (thread == null) {
      drop();
    } else {
      thread.interrupt();
    }
  }

  /** Whether it takes no more records, because the server ran short of memory. */
  public boolean isEnded() {
    return ended;
  }

  /** Steps of all records together. */
  public long steps() {
    return steps;
  }

  /** What the compiler did. */
  public synchronized RunResult.Jit jit() {
    if (context == null) {
      return jit;
    }
    double compiled = Usage.compiledPercent(steps, interpretedSteps);
    return ScriptRun.jit(context.jitStatistics(), compiled);
  }

  /** Ends what still runs. */
  @Override
  public void close() {
    guard.remove(this);
    Context values = context;
    if (values != null) {
      values.cancel();
    }
  }
}
