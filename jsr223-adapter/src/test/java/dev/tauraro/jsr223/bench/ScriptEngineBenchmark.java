package dev.tauraro.jsr223.bench;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.Script;
import dev.tauraro.engine.ScriptFunction;
import java.util.concurrent.TimeUnit;
import java.util.function.LongBinaryOperator;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.Invocable;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a host pays for a condition and for a call, all being warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ScriptEngineBenchmark {
  private static final String SCORE =
      """
      def applyAsLong(a, b):
          score = 0
          for i in range(200):
              score = (score * 31 + a) ^ (b + i)
              score &= 0xffffff
          return score

      """;

  private ScriptEngine engine;
  private CompiledScript condition;
  private Engine own;
  private Script ownCondition;
  private Context context;
  private ScriptFunction keep;
  private LongBinaryOperator script;
  private LongBinaryOperator scriptSum;
  private LongBinaryOperator java;
  private long number;

  /** Engines by both doors, and the same function in both languages. */
  @Setup
  public void prepare() throws ScriptException {
    engine = new ScriptEngineManager().getEngineByName("tauraro");
    condition = ((Compilable) engine).compile("amount > 100");
    engine.eval(SCORE);
    script = ((Invocable) engine).getInterface(LongBinaryOperator.class);
    ScriptEngine other = new ScriptEngineManager().getEngineByName("tauraro");
    other.eval("def applyAsLong(a, b): return a + b\n");
    scriptSum = ((Invocable) other).getInterface(LongBinaryOperator.class);
    java =
        (a, b) -> {
          long score = 0;
          for (int i = 0; i < 200; i++) {
            score = (score * 31 + a) ^ (b + i);
            score &= 0xffffff;
          }
          return score;
        };
    own = Engine.create();
    ownCondition = own.compile("amount > 100", "condition.py");
    context = own.newContext();
    context.eval("def keep(amount): return amount > 100\n");
    keep = context.function("keep");
  }

  /** A compiled condition in fresh bindings. */
  @Benchmark
  public Object conditionInFreshBindings() throws ScriptException {
    Bindings bindings = new SimpleBindings();
    bindings.put("amount", number++);
    return condition.eval(bindings);
  }

  /** The text of a condition in fresh bindings. */
  @Benchmark
  public Object textInFreshBindings() throws ScriptException {
    Bindings bindings = new SimpleBindings();
    bindings.put("amount", number++);
    return engine.eval("amount > 100", bindings);
  }

  /** A condition in a fresh context. */
  @Benchmark
  public Object conditionInFreshContext() {
    try (Context fresh = own.newContext()) {
      fresh.set("amount", number++);
      return fresh.run(ownCondition);
    }
  }

  /** A condition as a function of a context. */
  @Benchmark
  public Object conditionAsFunction() {
    return context.renewBudget().call("keep", number++);
  }

  /** The same, found once. */
  @Benchmark
  public Object conditionAsKnownFunction() {
    context.renewBudget();
    return keep.call(number++);
  }

  /** A function that does some work, by an interface. */
  @Benchmark
  public long workByInterface() {
    return script.applyAsLong(number++, 7);
  }

  /** The same in Java. */
  @Benchmark
  public long workInJava() {
    return java.applyAsLong(number++, 7);
  }

  /** A function that does next to nothing, by an interface. */
  @Benchmark
  public long sumByInterface() {
    return scriptSum.applyAsLong(number++, 7);
  }
}
