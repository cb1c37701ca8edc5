package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleScriptContext;
import org.junit.jupiter.api.Test;

/** Where scripts print and what they read. */
class StreamsTest {
  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();

  /** A writer that remembers what was done to it. */
  private static final class Watched extends StringWriter {
    private boolean flushed;
    private boolean closed;

    @Override
    public void flush() {
      flushed = true;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void group17WritersAreFlushedAndNeverClosed() throws ScriptException {
    Watched out = new Watched();
    Watched err = new Watched();
    engine.getContext().setWriter(out);
    engine.getContext().setErrorWriter(err);
    engine.eval("import sys\nsys.stderr.write('e')\nprint('x')\n");
    assertThat(out.flushed).isTrue();
    assertThat(err.flushed).isTrue();
    assertThat(out.closed || err.closed).isFalse();
    engine.eval("print('again')");
    assertThat(err).hasToString("e");
  }

  @Test
  void group17ThreadsNeverSeeEachOthersOutput() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(printing("thread " + i));
      }
      List<Future<String>> outputs = pool.invokeAll(tasks);
      for (int i = 0; i < 8; i++) {
        assertThat(outputs.get(i).get()).isEqualTo(("thread " + i + "\n").repeat(200));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Callable<String> printing(String text) {
    return () -> {
      StringWriter out = new StringWriter();
      ScriptContext context = new SimpleScriptContext();
      context.setWriter(out);
      context.setAttribute("text", text, ScriptContext.ENGINE_SCOPE);
      engine.eval("for i in range(200):\n  print(text)\n", context);
      return out.toString();
    };
  }

  @Test
  void group17StreamsMayBeAbsent() throws ScriptException {
    engine.getContext().setWriter(null);
    engine.getContext().setErrorWriter(null);
    engine.getContext().setReader(null);
    assertThat(engine.eval("import sys\nprint(1)\nprint(2, file=sys.stderr)\nsys.stdin.read()"))
        .isEqualTo("");
  }
}
