package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import javax.script.SimpleScriptContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What eval returns, prints and leaves behind. */
class EvalTest {
  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();

  @Test
  void group8TheValueIsThatOfTheLastExpression() throws ScriptException {
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
  void group8CollectionsAreJavaCollections() throws ScriptException {
    assertThat(engine.eval("[1, 'a', None]")).isInstanceOf(List.class);
    assertThat(engine.eval("{'a': 1}")).isInstanceOf(Map.class).isEqualTo(Map.of("a", 1L));
  }

  @Test
  void group9StateStaysBetweenEvals() throws ScriptException {
    engine.eval("def twice(x):\n  return x * factor\n");
    engine.eval("factor = 2");
    assertThat(engine.eval("twice(21)")).isEqualTo(42L);
    assertThat(engine.get("factor")).isEqualTo(2L);
  }

  @Test
  void group13FunctionsSeeWhatTheHostSetsLater() throws ScriptException {
    engine.eval("def rate():\n  return percent / 100\n");
    engine.put("percent", 5);
    assertThat(engine.eval("rate()")).isEqualTo(0.05);
    engine.put("percent", 10);
    assertThat(engine.eval("rate()")).isEqualTo(0.1);
  }

  @Test
  void group7BindingsOfOneEvalLeaveTheEngineAlone() throws ScriptException {
    engine.put("x", 1);
    Bindings own = new SimpleBindings();
    own.put("x", 10);
    assertThat(engine.eval("y = x + 1\ny", own)).isEqualTo(11L);
    assertThat(own.get("y")).isEqualTo(11L);
    assertThat(engine.get("y")).isNull();
    assertThat(engine.eval("x")).isEqualTo(1L);
  }

  @Test
  void group9FreshBindingsAreEmpty() throws ScriptException {
    engine.eval("secret = 1");
    assertThatThrownBy(() -> engine.eval("secret", engine.createBindings()))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("NameError");
  }

  @Test
  void group6ReadersAreReadToTheEnd() throws ScriptException {
    assertThat(engine.eval(new StringReader("\ufeffa = 1\r\nb = 2\r\na + b"))).isEqualTo(3L);
  }

  @Test
  void group6BrokenReadersAreScriptExceptions() {
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
  void group6NullsAreRefused() {
    assertThatThrownBy(() -> engine.eval((String) null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> engine.eval((Reader) null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> engine.eval("1", (Bindings) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> engine.eval("1", (ScriptContext) null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void group17StreamsAreThoseOfTheContextAtEachEval() throws ScriptException {
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
  void group16ArgumentsAndFileName() throws ScriptException {
    engine.put(ScriptEngine.ARGV, new String[] {"a", "b"});
    engine.put(ScriptEngine.FILENAME, "tool.py");
    assertThat(engine.eval("import sys\n' '.join(sys.argv)")).isEqualTo("tool.py a b");
    assertThat(engine.getBindings(ScriptContext.ENGINE_SCOPE).keySet())
        .containsExactlyInAnyOrder(ScriptEngine.ARGV, ScriptEngine.FILENAME, "sys");
  }

  @Test
  void group7ContextsHaveTheirOwnVariables() throws ScriptException {
    ScriptContext own = new SimpleScriptContext();
    own.setAttribute("x", 7, ScriptContext.ENGINE_SCOPE);
    assertThat(engine.eval("x", own)).isEqualTo(7L);
    assertThat(engine.get("x")).isNull();
  }

  @Test
  void group6AllSixOverloadsEvaluate() throws ScriptException {
    Bindings bindings = new SimpleBindings();
    ScriptContext context = new SimpleScriptContext();
    assertThat(engine.eval("1 + 1")).isEqualTo(2L);
    assertThat(engine.eval("1 + 1", bindings)).isEqualTo(2L);
    assertThat(engine.eval("1 + 1", context)).isEqualTo(2L);
    assertThat(engine.eval(new StringReader("1 + 1"))).isEqualTo(2L);
    assertThat(engine.eval(new StringReader("1 + 1"), bindings)).isEqualTo(2L);
    assertThat(engine.eval(new StringReader("1 + 1"), context)).isEqualTo(2L);
  }

  @Test
  void group6NullsAreRefusedInEveryPlace() {
    Bindings bindings = new SimpleBindings();
    ScriptContext context = new SimpleScriptContext();
    List<ThrowingCallable> calls =
        List.of(
            () -> engine.eval((String) null, bindings),
            () -> engine.eval((String) null, context),
            () -> engine.eval((Reader) null, bindings),
            () -> engine.eval((Reader) null, context),
            () -> engine.eval(new StringReader("1"), (Bindings) null),
            () -> engine.eval(new StringReader("1"), (ScriptContext) null),
            () -> ((Compilable) engine).compile((String) null),
            () -> ((Compilable) engine).compile((Reader) null));
    for (ThrowingCallable call : calls) {
      assertThatThrownBy(call).isInstanceOf(NullPointerException.class);
    }
  }

  @Test
  void group7BindingsOfOneEvalKeepStreamsAndGlobalScope() throws ScriptException {
    StringWriter out = new StringWriter();
    engine.getContext().setWriter(out);
    Bindings global = new SimpleBindings();
    global.put("greeting", "hello");
    engine.setBindings(global, ScriptContext.GLOBAL_SCOPE);
    engine.eval("print(greeting)", new SimpleBindings());
    assertThat(out).hasToString("hello\n");
  }

  @Test
  void group8WhatIsInCollectionsIsPlainToo() throws ScriptException {
    assertThat(engine.eval("[None, '😀', (1, 2.5), {'k': [None]}]"))
        .isEqualTo(
            Arrays.asList(
                null, "😀", List.of(1L, 2.5), Map.of("k", Collections.singletonList(null))));
    assertThat(engine.eval("(1, 'a')")).isEqualTo(List.of(1L, "a"));
    assertThat(engine.eval("{1, 2}")).isEqualTo(Set.of(1L, 2L));
    assertThat(engine.eval("b'ab'")).isEqualTo(new byte[] {'a', 'b'});
    Map<?, ?> names = (Map<?, ?>) engine.eval("{1: None, 2: 'b'}");
    assertThat(names.get(2)).isEqualTo("b");
    assertThat(names.containsKey(1)).isTrue();
    assertThat(names.get(1)).isNull();
  }

  @Test
  void group8CollectionsAreThoseOfTheScriptWhenTheyComeBack() throws ScriptException {
    engine.eval("items = [1]");
    engine.put("alias", engine.get("items"));
    assertThat(engine.eval("alias.append(2)\nalias is items")).isEqualTo(true);
    assertThat(engine.get("items")).isEqualTo(List.of(1L, 2L));
    engine.put("pair", engine.eval("(1, 2)"));
    assertThat(engine.eval("type(pair).__name__")).isEqualTo("tuple");
    engine.put("data", engine.eval("b'ab'"));
    assertThat(engine.eval("data + b'c'")).isEqualTo(new byte[] {'a', 'b', 'c'});
  }

  @Test
  void group10TheSameTextIsCompiledOnce() throws ScriptException {
    Compilable compilable = (Compilable) engine;
    TauraroCompiledScript first = (TauraroCompiledScript) compilable.compile("1 + 2");
    TauraroCompiledScript again = (TauraroCompiledScript) compilable.compile("1 + " + "2");
    TauraroCompiledScript other = (TauraroCompiledScript) compilable.compile("1 + 3");
    assertThat(again.script()).isSameAs(first.script()).isNotSameAs(other.script());
  }

  @Test
  void group11FreshBindingsLeaveNothingBehind() throws ScriptException {
    for (int i = 0; i < 100; i++) {
      Bindings bindings = new SimpleBindings();
      bindings.put("amount", i);
      assertThat(engine.eval("amount > 50", bindings)).isEqualTo(i > 50);
    }
    assertThat(((TauraroScriptEngine) engine).worldCount()).isZero();
  }

  @Test
  void group9WhatBindingsDoNotShowStaysToo() throws ScriptException {
    Bindings bindings = new SimpleBindings();
    engine.eval("__hidden = 1", bindings);
    assertThat(engine.eval("__hidden + 1", bindings)).isEqualTo(2L);
    Bindings others = new SimpleBindings();
    engine.eval("__import__('random').seed(7)", others);
    Object first = engine.eval("__import__('random').random()", others);
    engine.eval("__import__('random').seed(7)", others);
    assertThat(engine.eval("__import__('random').random()", others)).isEqualTo(first);
    bindings.put("rate", 2);
    Object function = engine.eval("lambda x: x * rate", bindings);
    bindings.put("rate", 3);
    bindings.put("f", function);
    assertThat(engine.eval("f(2) + rate", bindings)).isEqualTo(9L);
  }
}
