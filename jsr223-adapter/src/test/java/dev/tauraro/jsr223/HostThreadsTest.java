package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import javax.script.SimpleScriptContext;
import org.junit.jupiter.api.Test;

/** Hosts with many threads, and threads with odd class loaders. */
class HostThreadsTest {
  /** As load testers do: one cache of compiled scripts for all threads, fresh bindings per use. */
  private static final Map<String, CompiledScript> CACHE = new ConcurrentHashMap<>();

  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();

  @Test
  void group26ThreadsShareACacheOfCompiledScripts() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Object>> samples = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        int sample = i;
        samples.add(() -> sample(sample));
      }
      List<Future<Object>> results = pool.invokeAll(samples);
      for (int i = 0; i < 400; i++) {
        assertThat(results.get(i).get()).isEqualTo("thread " + i + ": " + (i % 4 + i));
      }
      assertThat(CACHE).hasSize(4);
    } finally {
      pool.shutdownNow();
      CACHE.clear();
    }
  }

  private Object sample(int number) throws ScriptException {
    String text = "f'{label}: {" + number % 4 + " + number}'";
    CompiledScript script = CACHE.get(text);
    if (script == null) {
      script = ((Compilable) engine).compile(text);
      CACHE.putIfAbsent(text, script);
    }
    Bindings bindings = engine.createBindings();
    bindings.put("label", "thread " + number);
    bindings.put("number", number);
    bindings.put("log", new Object());
    return script.eval(bindings);
  }

  @Test
  void group26UnknownAttributesAreIgnored() throws ScriptException {
    ScriptContext context = new SimpleScriptContext();
    context.setAttribute("execution", new Object(), ScriptContext.ENGINE_SCOPE);
    context.setAttribute("#vendor.option", true, ScriptContext.ENGINE_SCOPE);
    context.setAttribute("amount", 7, ScriptContext.ENGINE_SCOPE);
    assertThat(engine.eval("amount * 6", context)).isEqualTo(42L);
  }

  @Test
  void group27ContextClassLoadersDoNotMatter() throws Exception {
    try (URLClassLoader foreign = new URLClassLoader(new URL[0], null)) {
      for (ClassLoader loader : new ClassLoader[] {null, foreign}) {
        CompletableFuture<Object> outcome = new CompletableFuture<>();
        Thread thread =
            new Thread(
                () -> {
                  try {
                    outcome.complete(work());
                  } catch (ScriptException | RuntimeException e) {
                    outcome.completeExceptionally(e);
                  }
                });
        thread.setContextClassLoader(loader);
        thread.start();
        assertThat(outcome.get(60, TimeUnit.SECONDS)).isEqualTo("{\"n\": 499500}");
      }
    }
  }

  private static Object work() throws ScriptException {
    ScriptEngineManager manager =
        new ScriptEngineManager(TauraroScriptEngineFactory.class.getClassLoader());
    ScriptEngine own = manager.getEngineByName("tauraro");
    own.put("tauraro.jit", "eager");
    Bindings bindings = new SimpleBindings();
    own.eval("import json\nn = 0\nfor i in range(1000):\n  n += i\n");
    own.eval("def run():\n  global done\n  done = n\n");
    ((Invocable) own).getInterface(Runnable.class).run();
    bindings.put("n", own.get("done"));
    return own.eval("import json\njson.dumps({'n': n})", bindings);
  }
}
