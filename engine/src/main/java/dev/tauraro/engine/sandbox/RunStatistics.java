package dev.tauraro.engine.sandbox;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What the JIT did for one context. Compilations in the background add to it from their threads.
 */
public final class RunStatistics {
  /** Stands for the context where it must not be kept alive. */
  public final Object token = new Object();

  private final AtomicLong loopsCompiled = new AtomicLong();
  private final AtomicLong functionsCompiled = new AtomicLong();
  private final AtomicLong cacheHits = new AtomicLong();
  private final AtomicLong cacheMisses = new AtomicLong();
  private final AtomicLong deopts = new AtomicLong();
  private final AtomicLong rejected = new AtomicLong();
  private final AtomicLong compileNanos = new AtomicLong();

  /** Counts a loop compiled at this context's request. */
  public void countLoop(long nanos) {
    loopsCompiled.incrementAndGet();
    compileNanos.addAndGet(nanos);
  }

  /** Counts a function compiled at this context's request. */
  public void countFunction(long nanos) {
    functionsCompiled.incrementAndGet();
    compileNanos.addAndGet(nanos);
  }

  /** Counts compiled code that was there already. */
  public void countCacheHit() {
    cacheHits.incrementAndGet();
  }

  /** Counts code that had to be compiled. */
  public void countCacheMiss() {
    cacheMisses.incrementAndGet();
  }

  /** Counts a guard that failed. */
  public void countDeopt() {
    deopts.incrementAndGet();
  }

  /** Counts a compilation that was given up. */
  public void countRejected(long nanos) {
    rejected.incrementAndGet();
    compileNanos.addAndGet(nanos);
  }

  public long loopsCompiled() {
    return loopsCompiled.get();
  }

  public long functionsCompiled() {
    return functionsCompiled.get();
  }

  public long cacheHits() {
    return cacheHits.get();
  }

  public long cacheMisses() {
    return cacheMisses.get();
  }

  public long deopts() {
    return deopts.get();
  }

  public long rejected() {
    return rejected.get();
  }

  /** Time spent compiling, in nanoseconds. */
  public long compileNanos() {
    return compileNanos.get();
  }
}
