package dev.tauraro.engine.bench;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.JitMode;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.Script;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A loop of a million trips, interpreted and compiled, with limits and without: what the checks for
 * cancellation, time, steps and memory cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class LoopBenchmark {
  private static final int TRIPS = 1_000_000;
  private static final int MODULUS = 1_000_003;

  /** Whether the loop is compiled. */
  @Param({"OFF", "AUTO"})
  public JitMode mode;

  /** Whether time, steps and memory are limited. */
  @Param({"false", "true"})
  public boolean limited;

  private Engine engine;
  private Context context;
  private Script script;

  /** A context in which the script runs again and again. */
  @Setup
  public void prepare() {
    engine = Engine.builder().jit(mode).build();
    Limits limits = Limits.none();
    if (limited) {
      limits = limits.steps(Long.MAX_VALUE / 2).memory(1L << 30).wallTime(Duration.ofHours(1));
    }
    context = engine.newContext(limits);
    script =
        engine.compile(
            "t = 0\nfor i in range(" + TRIPS + "):\n    t = (t * 31 + i) % " + MODULUS + "\n",
            "loop.py");
  }

  @TearDown
  public void close() {
    context.close();
    engine.close();
  }

  @Benchmark
  public Object script() {
    return context.run(script);
  }

  /** The same in Java, without any check. */
  @Benchmark
  public long java() {
    long total = 0;
    for (long i = 0; i < TRIPS; i++) {
      total = Math.floorMod(Math.addExact(Math.multiplyExact(total, 31L), i), (long) MODULUS);
    }
    return total;
  }
}
