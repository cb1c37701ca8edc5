package dev.tauraro.jsr223.bench;

import java.util.concurrent.TimeUnit;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same rules by {@code javax.script} in several languages, compiled once and evaluated in fresh
 * bindings. The other engines are there in the build's profile {@code engines}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {
  private static final String PYTHON_SCORE =
      """
      def score(amount):
          total = 0
          for i in range(1000):
              total = (total * 31 + amount + i) % 10007
          return total

      score(amount)
      """;

  private static final String SCRIPT_SCORE =
      """
      function score(amount) {
        var total = 0;
        for (var i = 0; i < 1000; i++) total = (total * 31 + amount + i) % 10007;
        return total;
      }
      score(amount);
      """;

  private static final String GROOVY_SCORE =
      """
      def score(long amount) {
        long total = 0
        for (int i = 0; i < 1000; i++) total = (total * 31 + amount + i) % 10007
        return total
      }
      score(amount)
      """;

  /** Name of the engine. */
  @Param({"tauraro", "nashorn", "rhino", "groovy", "jython"})
  public String name;

  private CompiledScript condition;
  private CompiledScript score;
  private int number;

  /** Compiles the rules in the engine's language. */
  @Setup
  public void compile() throws ScriptException {
    ScriptEngine engine = new ScriptEngineManager().getEngineByName(name);
    if (engine == null) {
      throw new IllegalStateException("no engine '" + name + "': is the profile on?");
    }
    Compilable compiler = (Compilable) engine;
    condition = compiler.compile("amount > 100");
    score =
        compiler.compile(
            switch (name) {
              case "groovy" -> GROOVY_SCORE;
              case "nashorn", "rhino" -> SCRIPT_SCORE;
              default -> PYTHON_SCORE;
            });
  }

  /** One comparison. */
  @Benchmark
  public Object condition() throws ScriptException {
    return condition.eval(fresh());
  }

  /** A function with a loop of a thousand trips. */
  @Benchmark
  public Object score() throws ScriptException {
    return score.eval(fresh());
  }

  private Bindings fresh() {
    Bindings bindings = new SimpleBindings();
    bindings.put("amount", number++ & 1023);
    return bindings;
  }
}
