package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import javax.script.SimpleScriptContext;
import org.junit.jupiter.api.Test;

/** What eval returns, prints and leaves behind. */
class EvalTest {
  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();

  @Test
  void theValueIsThatOfTheLastExpression() throws ScriptException {
    assertThat(engine.eval("1 + 2")).isEqualTo(3L);
    assertThat(engine.eval("2 ** 100")).isEqualTo(BigInteger.TWO.pow(100));
    assertThat(engine.eval("1 / 2")).isEqualTo(0.5);
    assertThat(engine.eval("'a' + '😀'")).isEqualTo("a😀");
    assertThat(engine.eval("1 < 2")).isEqualTo(true);
    assertThat(engine.eval("None")).isNull();
    assertThat(engine.eval("x = 1")).isNull();
    assertThat(engine.eval("")).isNull();
  }

  @Test
  void collectionsAreJavaCollections() throws ScriptException {
    assertThat(engine.eval("[1, 'a', None]")).isInstanceOf(List.class);
    assertThat(engine.eval("{'a': 1}")).isInstanceOf(Map.class).isEqualTo(Map.of("a", 1L));
  }

  @Test
  void stateStaysBetweenEvals() throws ScriptException {
    engine.eval("def twice(x):\n  return x * factor\n");
    engine.eval("factor = 2");
    assertThat(engine.eval("twice(21)")).isEqualTo(42L);
    assertThat(engine.get("factor")).isEqualTo(2L);
  }

  @Test
  void functionsSeeWhatTheHostSetsLater() throws ScriptException {
    engine.eval("def rate():\n  return percent / 100\n");
    engine.put("percent", 5);
    assertThat(engine.eval("rate()")).isEqualTo(0.05);
    engine.put("percent", 10);
    assertThat(engine.eval("rate()")).isEqualTo(0.1);
  }

  @Test
  void bindingsOfOneEvalLeaveTheEngineAlone() throws ScriptException {
    engine.put("x", 1);
    Bindings own = new SimpleBindings();
    own.put("x", 10);
    assertThat(engine.eval("y = x + 1\ny", own)).isEqualTo(11L);
    assertThat(own.get("y")).isEqualTo(11L);
    assertThat(engine.get("y")).isNull();
    assertThat(engine.eval("x")).isEqualTo(1L);
  }

  @Test
  void freshBindingsAreEmpty() throws ScriptException {
    engine.eval("secret = 1");
    assertThatThrownBy(() -> engine.eval("secret", engine.createBindings()))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("NameError");
  }

  @Test
  void readersAreReadToTheEnd() throws ScriptException {
    assertThat(engine.eval(new StringReader("\ufeffa = 1\r\nb = 2\r\na + b"))).isEqualTo(3L);
  }

  @Test
  void brokenReadersAreScriptExceptions() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> engine.eval(broken))
        .isInstanceOf(ScriptException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void nullsAreRefused() {
    assertThatThrownBy(() -> engine.eval((String) null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> engine.eval((Reader) null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> engine.eval("1", (Bindings) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> engine.eval("1", (ScriptContext) null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void streamsAreThoseOfTheContextAtEachEval() throws ScriptException {
    StringWriter first = new StringWriter();
    StringWriter second = new StringWriter();
    StringWriter errors = new StringWriter();
    engine.getContext().setWriter(first);
    engine.eval("print('one')");
    engine.getContext().setWriter(second);
    engine.getContext().setErrorWriter(errors);
    engine.getContext().setReader(new StringReader("typed\n"));
    engine.eval("import sys\nprint(input())\nprint('oops', file=sys.stderr)");
    assertThat(first).hasToString("one\n");
    assertThat(second).hasToString("typed\n");
    assertThat(errors).hasToString("oops\n");
  }

  @Test
  void argumentsAndFileName() throws ScriptException {
    engine.put(ScriptEngine.ARGV, new String[] {"a", "b"});
    engine.put(ScriptEngine.FILENAME, "tool.py");
    assertThat(engine.eval("import sys\n' '.join(sys.argv)")).isEqualTo("tool.py a b");
    assertThat(engine.getBindings(ScriptContext.ENGINE_SCOPE).keySet())
        .containsExactlyInAnyOrder(ScriptEngine.ARGV, ScriptEngine.FILENAME, "sys");
  }

  @Test
  void contextsHaveTheirOwnVariables() throws ScriptException {
    ScriptContext own = new SimpleScriptContext();
    own.setAttribute("x", 7, ScriptContext.ENGINE_SCOPE);
    assertThat(engine.eval("x", own)).isEqualTo(7L);
    assertThat(engine.get("x")).isNull();
  }
}
