package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tauraro.engine.HostFunction;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.script.Compilable;
import javax.script.Invocable;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.junit.jupiter.api.Test;

/** What reaches the host when a script fails. */
class FailureTest {
  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();

  private ScriptException failureOf(String script) {
    return catchThrowableOfType(ScriptException.class, () -> engine.eval(script));
  }

  @Test
  void group18RuntimeErrorsHaveAPosition() {
    engine.put(ScriptEngine.FILENAME, "prices.py");
    ScriptException failure = failureOf("x = 1\nx / 0\n");
    assertThat(failure).hasMessageContaining("ZeroDivisionError: division by zero");
    assertThat(failure.getFileName()).isEqualTo("prices.py");
    assertThat(failure.getLineNumber()).isEqualTo(2);
  }

  @Test
  void group18SyntaxErrorsHaveAPositionFromEvalAndCompile() {
    ScriptException failure = failureOf("x = 1\ny = )\n");
    assertThat(failure.getFileName()).isEqualTo("<script>");
    assertThat(failure.getLineNumber()).isEqualTo(2);
    assertThat(failure.getColumnNumber()).isEqualTo(5);
    ScriptException compiled =
        catchThrowableOfType(
            ScriptException.class, () -> ((Compilable) engine).compile("x = 1\ny = )\n"));
    assertThat(compiled.getLineNumber()).isEqualTo(2);
    assertThat(compiled.getColumnNumber()).isEqualTo(5);
  }

  @Test
  void group18TheCauseHasTheTraceback() {
    ScriptException failure = failureOf("def f():\n  raise ValueError('no')\nf()\n");
    assertThat(failure.getCause()).isInstanceOf(dev.tauraro.engine.ScriptException.class);
    assertThat(((dev.tauraro.engine.ScriptException) failure.getCause()).traceback())
        .contains("line 3, in <module>")
        .contains("line 2, in f");
  }

  @Test
  void group20LimitsSayWhichAndHowMuch() {
    engine.put("tauraro.limits.steps", 10_000);
    ScriptException failure = failureOf("i = 0\nwhile True:\n  i += 1\n");
    assertThat(failure).isInstanceOf(LimitScriptException.class);
    LimitScriptException limit = (LimitScriptException) failure;
    assertThat(limit.getLimit()).isEqualTo("STEPS");
    assertThat(limit.getAllowed()).isEqualTo(10_000);
    assertThat(limit.getUsed()).isGreaterThan(10_000);
    assertThat(limit.getLineNumber()).isBetween(2, 3);
  }

  @Test
  void group30EachEvalHasTheWholeBudget() throws ScriptException {
    engine.put("tauraro.limits.steps", 1000);
    for (int i = 0; i < 10; i++) {
      assertThat(engine.eval("n = 0\nfor i in range(500):\n  n += i\nn")).isEqualTo(124750L);
    }
  }

  @Test
  void group20TimeIsLimited() {
    engine.put("tauraro.limits.wallTime", Duration.ofMillis(200));
    ScriptException failure = failureOf("while True:\n  pass\n");
    assertThat(failure).isInstanceOf(LimitScriptException.class);
    assertThat(((LimitScriptException) failure).getLimit()).isEqualTo("WALL_TIME");
  }

  @Test
  void group20InterruptsEndTheRunAndStaySet() {
    Thread.currentThread().interrupt();
    ScriptException failure = failureOf("while True:\n  pass\n");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(((LimitScriptException) failure).getLimit()).isEqualTo("CANCELLED");
  }

  @Test
  void group20DeepRecursionIsAnErrorOfTheScript() throws ScriptException {
    String script =
        """
        def down(n):
          return down(n + 1)
        try:
          down(0)
        except RecursionError:
          found = 'too deep'
        found
        """;
    assertThat(engine.eval(script)).isEqualTo("too deep");
  }

  @Test
  void group18ExitIsAnException() {
    assertThat(failureOf("import sys\nsys.exit(3)\n"))
        .hasCauseInstanceOf(dev.tauraro.engine.ScriptExit.class);
  }

  @Test
  void group18RuntimeErrorsHaveAColumn() {
    ScriptException failure = failureOf("x = 1\ny = x + missing\n");
    assertThat(failure.getLineNumber()).isEqualTo(2);
    assertThat(failure.getColumnNumber()).isEqualTo(9);
    assertThat(failure.getMessage()).contains("<script>").contains("line number 2");
  }

  @Test
  void group19ExceptionsOfTheHostAreTheDirectCause() {
    IOException gone = new IOException("gone");
    engine.put(
        "fetch",
        (HostFunction)
            arguments -> {
              throw gone;
            });
    engine.put(ScriptEngine.FILENAME, "stock.py");
    ScriptException failure = failureOf("def stock(item):\n  return fetch(item)\n\nstock('nut')\n");
    assertThat(failure.getCause()).isSameAs(gone);
    assertThat(failure).hasMessageContaining("java.io.IOException: gone");
    assertThat(failure.getLineNumber()).isEqualTo(2);
    assertThat(failure.getStackTrace()[0].toString()).isEqualTo("<script>.stock(stock.py:2)");
    assertThat(failure.getStackTrace()[1].toString()).isEqualTo("<script>.<module>(stock.py:4)");
    assertThat(failure.getStackTrace())
        .anyMatch(call -> call.getClassName().equals(FailureTest.class.getName()));
  }

  @Test
  void group19ScriptsMayCatchExceptionsOfTheHost() throws ScriptException {
    engine.put(
        "fetch",
        (HostFunction)
            arguments -> {
              throw new IllegalStateException("closed");
            });
    assertThat(engine.eval("try:\n  fetch()\nexcept RuntimeError as e:\n  text = str(e)\ntext"))
        .isEqualTo("java.lang.IllegalStateException: closed");
  }

  @Test
  void group19BrokenWritersAreTheCause() {
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    engine.getContext().setWriter(broken);
    assertThat(failureOf("print(1)")).hasRootCauseMessage("full");
  }

  @Test
  void group20DeepTextAndDeepValuesAreScriptExceptions() {
    assertThat(failureOf("(".repeat(100_000))).isNotNull();
    assertThat(failureOf("x = " + "-".repeat(100_000) + "1")).isNotNull();
    List<Object> deep = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      deep = new ArrayList<>(List.of(deep));
    }
    engine.put("deep", deep);
    assertThat(failureOf("deep")).isNotNull();
  }

  @Test
  void group20LimitsCannotBeCaughtByHostFunctions() {
    engine.put("tauraro.limits.steps", 10_000);
    engine.put(
        "attempt",
        (HostFunction)
            arguments -> {
              try {
                return ((Invocable) engine).invokeFunction("spin");
              } catch (ScriptException e) {
                throw new IllegalStateException(e);
              }
            });
    ScriptException failure =
        failureOf(
            "def spin():\n  while True: pass\ntry:\n  attempt()\nexcept Exception:\n  x = 1\n");
    assertThat(failure).isInstanceOf(LimitScriptException.class);
    assertThat(engine.get("x")).isNull();
  }

  @Test
  void group20CancelledFromAnotherThreadByItsInterrupt() throws Exception {
    CompletableFuture<Throwable> outcome = new CompletableFuture<>();
    CountDownLatch started = new CountDownLatch(1);
    engine.put(
        "ready",
        (HostFunction)
            arguments -> {
              started.countDown();
              return null;
            });
    Thread runner = new Thread(() -> outcome.complete(failureOf("ready()\nwhile True:\n  pass\n")));
    runner.start();
    started.await();
    runner.interrupt();
    assertThat(outcome.get(10, TimeUnit.SECONDS)).isInstanceOf(LimitScriptException.class);
  }
}
