package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tauraro.bank.Bank;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.HostFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.script.Bindings;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that try to get at more than their policy allows, by every way that an adapter opens. */
class HostEscapeTest {
  private static final String ACCESS = "tauraro.hostAccess";

  private static final HostAccess LISTED =
      HostAccess.builder()
          .allow(Bank.Account.class, "balance", "reveal", "apply", "refuse")
          .build();

  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();
  private final Invocable invocable = (Invocable) engine;

  @BeforeEach
  void allowLittle() {
    engine.put(ACCESS, LISTED);
    engine.put("a", new Bank.Account(1));
  }

  private static List<Object> forbidden(ScriptEngine engine) {
    return List.of(
        engine,
        engine.getFactory(),
        engine.getContext(),
        engine.getBindings(ScriptContext.ENGINE_SCOPE),
        new ScriptEngineManager(),
        HostEscapeTest.class.getClassLoader(),
        Thread.currentThread(),
        Runtime.getRuntime(),
        HostEscapeTest.class.getDeclaredMethods()[0],
        new Class<?>[] {String.class},
        LISTED);
  }

  @Test
  void group29WhatLeadsOutIsNoVariable() {
    for (Object each : forbidden(engine)) {
      engine.put("x", each);
      assertThatThrownBy(() -> engine.eval("x"))
          .isInstanceOf(ScriptException.class)
          .hasMessageContaining("variable 'x'")
          .hasMessageContaining("out of reach");
    }
  }

  @Test
  void group29WhatLeadsOutIsOpaqueToFunctions() throws Exception {
    engine.eval("def look(x):\n  return [n for n in dir(x) if n[0] != '_']\ndef same(x): return x");
    for (Object each : forbidden(engine)) {
      assertThat(invocable.invokeFunction("look", each)).isEqualTo(List.of());
      assertThat(invocable.invokeFunction("same", each)).isSameAs(each);
    }
  }

  @Test
  void group29WhatLeadsOutIsNotFoundInCollections() throws Exception {
    engine.eval("def first(x):\n  return x[0]\ndef at(x):\n  return x['k'].getClass()");
    engine.put("give", (HostFunction) arguments -> forbidden(engine));
    for (int i = 0; i < forbidden(engine).size(); i++) {
      Object each = forbidden(engine).get(i);
      assertThatThrownBy(() -> invocable.invokeFunction("first", List.of(each)))
          .hasMessageContaining("out of reach");
      assertThatThrownBy(() -> invocable.invokeFunction("at", Map.of("k", each)))
          .hasMessageContaining("out of reach");
      engine.put("i", i);
      assertThatThrownBy(() -> engine.eval("give()[i]")).hasMessageContaining("out of reach");
    }
  }

  @Test
  void group29WhatLeadsOutIsOpaqueToInterfaces() throws ScriptException {
    engine.eval("def apply(x):\n  return x.getClass()");
    @SuppressWarnings("unchecked")
    Function<Object, Object> function = invocable.getInterface(Function.class);
    for (Object each : forbidden(engine)) {
      assertThatThrownBy(() -> function.apply(each)).hasMessageContaining("AttributeError");
    }
    assertThatThrownBy(() -> function.apply(new Bank.Account(1)))
        .hasMessageContaining("method 'getClass' of Java class");
    assertThatThrownBy(() -> function.apply(function)).hasMessageContaining("AttributeError");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class",
        "loader",
        "thread",
        "engine",
        "factory",
        "manager",
        "context",
        "bindings",
        "access"
      })
  void group29WhatLeadsOutIsNoResult(String what) {
    for (String each : List.of("a.reveal('%s')", "a.apply(a.reveal, '%s')")) {
      assertThatThrownBy(() -> engine.eval(each.formatted(what)))
          .isInstanceOf(ScriptException.class);
    }
    assertThatThrownBy(() -> engine.eval("a.reveal('%s')".formatted(what)))
        .hasMessageContaining("out of reach");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.getClass()",
        "type(a).forName('java.lang.Runtime')",
        "a.close()",
        "a.note",
        "a.note = 'x'",
        "a.balance = 5",
        "type(a)(5)",
        "class Mine(type(a)): pass",
        "getattr(a, 'close')()",
        "object.__getattribute__(a, 'state')",
        "import operator\noperator.methodcaller('close')(a)",
        "'{0.state}'.format(a)",
        "f'{a.state}'",
        "with a: pass",
        "[p for p in a]",
        "import copy\ncopy.copy(a)",
        "import pickle\npickle.dumps(a)",
        "a.__dict__",
        "a.__class__ = int",
        "try:\n  a.refuse('x')\nexcept Exception as e:\n  e.getStackTrace()",
        "try:\n  a.refuse('x')\nexcept Exception as e:\n  e.cause",
        "a.apply(lambda x: x.state, a)",
        "a.apply(a.balance.__class__, a).state",
        "exec('a.close()')",
        "eval('a.close()', {'a': a})",
        "globals()['tauraro.hostAccess']",
        "import sys\nsys.modules['__main__'].__dict__['tauraro.hostAccess']"
      })
  void group29NoWayLeadsAround(String script) {
    assertThatThrownBy(() -> engine.eval(script)).isInstanceOf(ScriptException.class);
    assertThat(((Bank.Account) engine.get("a")).getState()).isEqualTo(Bank.State.OPEN);
  }

  @Test
  void group29ScriptsCannotReadOrChangeThePolicy() throws Exception {
    engine.eval("globals()['tauraro.hostAccess'] = None\nvars()['tauraro.hostAccess'] = a");
    assertThat(engine.get(ACCESS)).isSameAs(LISTED);
    assertThatThrownBy(() -> invocable.invokeFunction(ACCESS))
        .isInstanceOf(NoSuchMethodException.class);
    assertThatThrownBy(() -> engine.eval("a.close()")).hasMessageContaining("not allowed");
    engine.eval("del globals()['tauraro.hostAccess']");
    assertThat(engine.get(ACCESS)).isSameAs(LISTED);
    assertThat(engine.eval("[n for n in globals() if 'hostAccess' in n]")).isEqualTo(List.of());
  }

  @Test
  void group29BindingsOfAnyMapAreNoWayToThePolicy() throws ScriptException {
    Map<String, Object> map = new HashMap<>();
    map.put(ACCESS, LISTED);
    map.put("map", map);
    Bindings bindings = new javax.script.SimpleBindings(map);
    assertThatThrownBy(() -> engine.eval("map['tauraro.hostAccess']", bindings))
        .hasMessageContaining("out of reach");
    assertThatThrownBy(() -> engine.eval("map['tauraro.hostAccess'] = None", bindings))
        .hasMessageContaining("not allowed");
    assertThatThrownBy(() -> engine.eval("map.clear()", bindings))
        .hasMessageContaining("not allowed");
    assertThat(map).containsEntry(ACCESS, LISTED);
  }

  @Test
  void group29ProxiesOfScriptsShowNothingOfTheEngine() throws ScriptException {
    engine.eval("def run(): pass");
    engine.put("task", invocable.getInterface(Runnable.class));
    assertThat(engine.eval("[n for n in dir(task) if n[0] != '_']")).isEqualTo(List.of());
    assertThatThrownBy(() -> engine.eval("task.h")).hasMessageContaining("AttributeError");
    assertThatThrownBy(() -> engine.eval("task()")).isInstanceOf(ScriptException.class);
    assertThat(new ArrayList<>(engine.getBindings(ScriptContext.ENGINE_SCOPE).keySet()))
        .contains("run", "task");
  }
}
