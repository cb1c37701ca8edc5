package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
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
  void group21CompilingRunsNothing() throws ScriptException {
    CompiledScript script = ((Compilable) engine).compile("x = 1\nx");
    assertThat(engine.getBindings(ScriptContext.ENGINE_SCOPE)).isEmpty();
    assertThat(script.eval()).isEqualTo(1L);
    assertThat(script.getEngine()).isSameAs(engine);
  }

  @Test
  void group21EvalUsesTheContextOfTheMoment() throws ScriptException {
    CompiledScript script = ((Compilable) engine).compile("x + 1");
    engine.put("x", 1);
    assertThat(script.eval()).isEqualTo(2L);
    Bindings other = engine.createBindings();
    other.put("x", 10);
    engine.setBindings(other, ScriptContext.ENGINE_SCOPE);
    assertThat(script.eval()).isEqualTo(11L);
  }

  @Test
  void group21ManyThreadsShareAScript() throws Exception {
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
  void group4ThreadsOnTheSameBindingsTakeTurns() throws Exception {
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

  @Test
  void group21ScriptsKeepNothingOfTheirMakers() throws Exception {
    CompiledScript[] made = new CompiledScript[1];
    Thread maker =
        new Thread(
            () -> {
              try {
                engine.put("x", "maker");
                made[0] = ((Compilable) engine).compile("x");
              } catch (ScriptException e) {
                throw new IllegalStateException(e);
              }
            });
    maker.start();
    maker.join();
    Bindings other = engine.createBindings();
    other.put("x", "other");
    assertThat(made[0].eval(other)).isEqualTo("other");
  }

  @Test
  void group22ThreadsMayCompileTheSameTextAtOnce() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 20; round++) {
        String text = "n = " + round + "\nsum(i * n for i in range(10))";
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<Object> task =
            () -> {
              start.await();
              return ((Compilable) engine).compile(text).eval(engine.createBindings());
            };
        for (Future<Object> each : pool.invokeAll(Collections.nCopies(4, task))) {
          assertThat(each.get()).isEqualTo(45L * round);
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void group23DroppedEnginesUnloadTheirCode() throws Exception {
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    runCompiled();
    long before = classes.getUnloadedClassCount();
    int engines = 5;
    List<WeakReference<Object>> dropped = new ArrayList<>();
    for (int i = 0; i < engines; i++) {
      dropped.add(new WeakReference<>(runCompiled()));
    }
    for (int i = 0; i < 200 && !isUnloaded(dropped, classes, before + engines); i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(isUnloaded(dropped, classes, before + engines)).isTrue();
  }

  private static boolean isUnloaded(
      List<WeakReference<Object>> dropped, ClassLoadingMXBean classes, long wanted) {
    return dropped.stream().allMatch(each -> each.get() == null)
        && classes.getUnloadedClassCount() >= wanted;
  }

  /** An engine that has compiled a loop to JVM bytecode, and that nothing else refers to. */
  private static Object runCompiled() throws ScriptException {
    ScriptEngine own = new TauraroScriptEngineFactory().getScriptEngine();
    own.put("tauraro.jit", "eager");
    CompiledScript script = ((Compilable) own).compile("n = 0\nfor i in range(1000):\n  n += i\nn");
    assertThat(script.eval()).isEqualTo(499500L);
    return own;
  }
}
