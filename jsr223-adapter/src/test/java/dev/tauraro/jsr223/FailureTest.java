package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import javax.script.Compilable;
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
  void runtimeErrorsHaveAPosition() {
    engine.put(ScriptEngine.FILENAME, "prices.py");
    ScriptException failure = failureOf("x = 1\nx / 0\n");
    assertThat(failure).hasMessageContaining("ZeroDivisionError: division by zero");
    assertThat(failure.getFileName()).isEqualTo("prices.py");
    assertThat(failure.getLineNumber()).isEqualTo(2);
  }

  @Test
  void syntaxErrorsHaveAPositionFromEvalAndCompile() {
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
  void theCauseHasTheTraceback() {
    ScriptException failure = failureOf("def f():\n  raise ValueError('no')\nf()\n");
    assertThat(failure.getCause()).isInstanceOf(dev.tauraro.engine.ScriptException.class);
    assertThat(((dev.tauraro.engine.ScriptException) failure.getCause()).traceback())
        .contains("line 3, in <module>")
        .contains("line 2, in f");
  }

  @Test
  void limitsSayWhichAndHowMuch() {
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
  void eachEvalHasTheWholeBudget() throws ScriptException {
    engine.put("tauraro.limits.steps", 1000);
    for (int i = 0; i < 10; i++) {
      assertThat(engine.eval("n = 0\nfor i in range(500):\n  n += i\nn")).isEqualTo(124750L);
    }
  }

  @Test
  void timeIsLimited() {
    engine.put("tauraro.limits.wallTime", Duration.ofMillis(200));
    ScriptException failure = failureOf("while True:\n  pass\n");
    assertThat(failure).isInstanceOf(LimitScriptException.class);
    assertThat(((LimitScriptException) failure).getLimit()).isEqualTo("WALL_TIME");
  }

  @Test
  void interruptsEndTheRunAndStaySet() {
    Thread.currentThread().interrupt();
    ScriptException failure = failureOf("while True:\n  pass\n");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(((LimitScriptException) failure).getLimit()).isEqualTo("CANCELLED");
  }

  @Test
  void deepRecursionIsAnErrorOfTheScript() throws ScriptException {
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
  void exitIsAnException() {
    assertThat(failureOf("import sys\nsys.exit(3)\n"))
        .hasCauseInstanceOf(dev.tauraro.engine.ScriptExit.class);
  }
}
