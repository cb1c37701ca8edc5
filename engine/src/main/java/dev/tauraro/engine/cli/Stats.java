package dev.tauraro.engine.cli;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.JitStatistics;
import dev.tauraro.engine.sandbox.Limit;
import java.util.Locale;

/** The object that {@code --stats=json} prints. */
final class Stats {
  private Stats() {}

  static String json(Context context) {
    JitStatistics jit = context.jitStatistics();
    return String.format(
        Locale.ROOT,
        "{\"loopsCompiled\": %d, \"functionsCompiled\": %d, \"deopts\": %d, \"rejected\": %d,"
            + " \"compileMillis\": %.3f, \"cacheHits\": %d, \"cacheMisses\": %d, \"steps\": %d}",
        jit.loopsCompiled(),
        jit.functionsCompiled(),
        jit.deopts(),
        jit.rejected(),
        jit.compileNanos() / 1e6,
        jit.cacheHits(),
        jit.cacheMisses(),
        context.usage().of(Limit.STEPS).used());
  }
}
