package dev.tauraro.engine.bench;

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

/** From the text of a script to its instructions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CompileBenchmark {
  private static final int FUNCTIONS = 20;

  private Engine engine;
  private String source;
  private int number;

  /** A script of 161 lines. */
  @Setup
  public void prepare() {
    engine = Engine.create();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < FUNCTIONS; i++) {
      text.append("def f").append(i).append("(a, b=2, *rest):\n");
      text.append("    total = 0\n");
      text.append("    for x in rest:\n");
      text.append("        if x % 2 == 0 and a < b:\n");
      text.append("            total += x * a\n");
      text.append("        else:\n");
      text.append("            total -= len(str(x))\n");
      text.append("    return [total, {'a': a, 'b': b}]\n");
    }
    source = text.toString();
  }

  @TearDown
  public void close() {
    engine.close();
  }

  /** A script that the engine has not seen. */
  @Benchmark
  public Script unknown() {
    number++;
    return engine.compile(source + "n = " + number + "\n", "script.py");
  }

  /** A script that the engine knows by its text. */
  @Benchmark
  public Script known() {
    return engine.compile(source, "script.py");
  }
}
