package dev.tauraro.engine;

import dev.tauraro.engine.sandbox.RunStatistics;

/**
 * What the JIT did for one context.
 *
 * @param loopsCompiled loops compiled because this context ran them
 * @param functionsCompiled functions compiled because this context called them
 * @param cacheHits units that were compiled already when this context needed them
 * @param cacheMisses units that had to be compiled
 * @param deopts guards that failed
 * @param rejected compilations that were given up
 * @param compileNanos nanoseconds spent compiling, in whichever thread
 */
public record JitStatistics(
    long loopsCompiled,
    long functionsCompiled,
    long cacheHits,
    long cacheMisses,
    long deopts,
    long rejected,
    long compileNanos) {
  static JitStatistics of(RunStatistics run) {
    return new JitStatistics(
        run.loopsCompiled(),
        run.functionsCompiled(),
        run.cacheHits(),
        run.cacheMisses(),
        run.deopts(),
        run.rejected(),
        run.compileNanos());
  }
}
