package dev.tauraro.engine.bench;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.Script;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a request costs before its script does anything: a context, and a script that is known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ContextBenchmark {
  private static final String SMALL =
      "def greet(name):\n    return 'Hello, ' + name\nresult = [greet(n) for n in ('a', 'b')]\n";

  private Engine engine;
  private Script script;

  /** An engine that has run the script before. */
  @Setup
  public void prepare() {
    engine = Engine.create();
    script = engine.compile(SMALL, "small.py");
  }

  @TearDown
  public void close() {
    engine.close();
  }

  /** A context and its end. */
  @Benchmark
  public Context context() {
    try (Context context = engine.newContext()) {
      return context;
    }
  }

  /** A context that runs a script of three lines. */
  @Benchmark
  public Object smallScript() {
    try (Context context = engine.newContext()) {
      return context.run(script);
    }
  }
}
