package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.junit.jupiter.api.Test;

/** Compiled scripts, and threads that share them. */
class CompilableTest {
  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();

  @Test
  void compilingRunsNothing() throws ScriptException {
    CompiledScript script = ((Compilable) engine).compile("x = 1\nx");
    assertThat(engine.getBindings(ScriptContext.ENGINE_SCOPE)).isEmpty();
    assertThat(script.eval()).isEqualTo(1L);
    assertThat(script.getEngine()).isSameAs(engine);
  }

  @Test
  void evalUsesTheContextOfTheMoment() throws ScriptException {
    CompiledScript script = ((Compilable) engine).compile("x + 1");
    engine.put("x", 1);
    assertThat(script.eval()).isEqualTo(2L);
    Bindings other = engine.createBindings();
    other.put("x", 10);
    engine.setBindings(other, ScriptContext.ENGINE_SCOPE);
    assertThat(script.eval()).isEqualTo(11L);
  }

  @Test
  void manyThreadsShareAScript() throws Exception {
    CompiledScript script =
        ((Compilable) engine)
            .compile("total = 0\nfor i in range(n):\n  total += i * k\nprint(total)\ntotal");
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Object>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        long factor = i;
        tasks.add(
            () -> {
              Bindings bindings = engine.createBindings();
              bindings.put("n", 1000);
              bindings.put("k", factor);
              return script.eval(bindings);
            });
      }
      List<Future<Object>> results = pool.invokeAll(tasks);
      for (int i = 0; i < 64; i++) {
        assertThat(results.get(i).get()).isEqualTo(499500L * i);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void threadsOnTheSameBindingsTakeTurns() throws Exception {
    engine.eval("count = 0");
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Object>> tasks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        tasks.add(() -> engine.eval("for i in range(100):\n  count += 1\n"));
      }
      for (Future<Object> each : pool.invokeAll(tasks)) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(engine.get("count")).isEqualTo(4000L);
  }
}
