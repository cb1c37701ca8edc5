package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Context;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A run of a script, from when it waits for a thread until it has ended. */
public final class Run implements MemoryHolder {
  private final OutputLog log = new OutputLog();
  private final CompletableFuture<RunResult> result = new CompletableFuture<>();
  private final Map<String, Number> limits;
  private final RunObservations.Observed observation;
  private final boolean probablyShort;
  private Runnable withdrawal = () -> {};
  private Thread thread;
  private boolean cancelled;
  private boolean tooLarge;
  private volatile Context context;
  private volatile long startedAt;

  Run(Map<String, Number> limits, RunObservations.Observed observation, boolean probablyShort) {
    this.limits = limits;
    this.observation = observation;
    this.probablyShort = probablyShort;
  }

  /** The limits that hold for it, by name: milliseconds, bytes, or counts. */
  public Map<String, Number> limits() {
    return limits;
  }

  /** Whether runs of its script took little time before. */
  public boolean isProbablyShort() {
    return probablyShort;
  }

  /** What it has written so far. */
  public OutputLog log() {
    return log;
  }

  /** How it ended, when it has; fails only for reasons of ours. */
  public CompletableFuture<RunResult> result() {
    return result;
  }

  /** When it got a thread, in milliseconds since 1970; 0 before. */
  public long startedAt() {
    return startedAt;
  }

  /** Ends it, whether it waits or runs. The script can't prevent that. */
  public void cancel() {
    Runnable withdraw;
    synchronized (this) {
      cancelled = true;
      if (thread != null) {
        thread.interrupt();
      }
      withdraw = startedAt == 0 ? withdrawal : () -> {};
    }
    withdraw.run();
  }

  /** Sets what takes it out of the queue when it is cancelled while it waits. */
  synchronized void onWithdrawal(Runnable action) {
    withdrawal = action;
  }

  /** The present thread begins to run it; false when it was cancelled before. */
  synchronized boolean begin() {
    if (cancelled) {
      return false;
    }
    startedAt = System.currentTimeMillis();
    thread = Thread.currentThread();
    observation.begun();
    return true;
  }

  /** It keeps its values there. */
  void keepsIn(Context values) {
    context = values;
  }

  @Override
  public long heldBytes() {
    Context values = context;
    return values == null ? 0 : values.chargedMemory();
  }

  @Override
  public synchronized void endForMemory() {
    tooLarge = true;
    if (thread != null) {
      thread.interrupt();
    }
  }

  /** Whether it was ended because the server ran short of memory. */
  synchronized boolean isEndedForMemory() {
    return tooLarge && !cancelled;
  }

  /** The present thread runs it no more. */
  synchronized void leave() {
    thread = null;
    context = null;
    // The interrupt was meant for the script, not for what the thread does next.
    Thread.interrupted();
  }

  /** Tells how it ended. */
  void end(RunResult ended) {
    observation.ended(ended);
    result.complete(ended);
    log.end();
  }

  /** Tells that it ended for a reason of ours. */
  void fail(Throwable failure) {
    observation.ended("internal_error");
    result.completeExceptionally(failure);
    log.end();
  }

  /** It can't be run now. */
  void refuse() {
    observation.ended("refused");
  }
}
