package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.tauraro.engine.HostFunction;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.script.Bindings;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import javax.script.SimpleScriptContext;
import org.junit.jupiter.api.Test;

/** How variables of scripts and bindings of the host follow each other. */
class BindingsTest {
  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();

  @Test
  void group12EngineScopeShadowsGlobalScope() throws ScriptException {
    Bindings global = new SimpleBindings();
    global.put("x", "global");
    global.put("y", "global");
    engine.setBindings(global, ScriptContext.GLOBAL_SCOPE);
    engine.put("x", "engine");
    assertThat(engine.eval("x + ' ' + y")).isEqualTo("engine global");
    engine.eval("y = 'assigned'");
    assertThat(engine.get("y")).isEqualTo("assigned");
    assertThat(global.get("y")).isEqualTo("global");
  }

  @Test
  void group12DeletedVariablesLeaveTheBindings() throws ScriptException {
    engine.put("x", 1);
    engine.eval("y = 2");
    engine.eval("del x\ndel y");
    assertThat(engine.getBindings(ScriptContext.ENGINE_SCOPE)).isEmpty();
  }

  @Test
  void group13VariablesThatTheHostRemovesAreGone() throws ScriptException {
    engine.eval("x = 1");
    engine.getBindings(ScriptContext.ENGINE_SCOPE).remove("x");
    assertThatThrownBy(() -> engine.eval("x")).hasMessageContaining("NameError");
  }

  @Test
  void group12NullIsNone() throws ScriptException {
    engine.put("x", null);
    assertThat(engine.eval("x is None")).isEqualTo(true);
  }

  @Test
  void group13ChangesOfACollectionReachTheHost() throws ScriptException {
    engine.put("items", new ArrayList<>(List.of(1, 2)));
    engine.eval("items.append(3)");
    assertThat(engine.get("items")).isEqualTo(List.of(1L, 2L, 3L));
  }

  @Test
  void group13ChangesByTheHostReachTheScript() throws ScriptException {
    List<Object> items = new ArrayList<>(List.of(1, 2));
    engine.put("items", items);
    assertThat(engine.eval("len(items)")).isEqualTo(2L);
    items.add(3);
    assertThat(engine.eval("len(items)")).isEqualTo(3L);
  }

  @Test
  void group14MapsWithoutNullsAreFine() throws ScriptException {
    Bindings bindings = new SimpleBindings(new ConcurrentHashMap<>());
    engine.eval("nothing = None\nx = 1", bindings);
    assertThat(bindings.get("x")).isEqualTo(1L);
    assertThat(engine.eval("nothing is None", bindings)).isEqualTo(true);
  }

  @Test
  void group14ReadOnlyMapsAreFine() throws ScriptException {
    Bindings bindings = new SimpleBindings(Collections.unmodifiableMap(Map.of("x", (Object) 20)));
    assertThat(engine.eval("y = x + 1\ny * 2", bindings)).isEqualTo(42L);
    assertThat(engine.eval("y", bindings)).isEqualTo(21L);
  }

  @Test
  void group14BindingsAreNeverListed() throws ScriptException {
    Bindings lazy =
        new SimpleBindings(
            new AbstractMap<>() {
              @Override
              public boolean containsKey(Object key) {
                return key.equals("amount");
              }

              @Override
              public Object get(Object key) {
                return key.equals("amount") ? 150 : null;
              }

              @Override
              public Set<Entry<String, Object>> entrySet() {
                throw new AssertionError("listed");
              }
            });
    assertThat(engine.eval("amount > 100", lazy)).isEqualTo(true);
  }

  @Test
  void group16KeysThatAreNoIdentifiersDoNoHarm() throws ScriptException {
    engine.put("my-key", new Object());
    engine.put("unused", new Object());
    assertThat(engine.eval("1")).isEqualTo(1L);
  }

  @Test
  void hostObjectsAreRefusedByName() {
    engine.put("host", new Object());
    assertThatThrownBy(() -> engine.eval("host"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("host")
        .hasMessageContaining("java.lang.Object");
  }

  @Test
  void group15ScopesAreCheckedAsDocumented() {
    assertThatThrownBy(() -> engine.setBindings(null, ScriptContext.ENGINE_SCOPE))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> engine.setBindings(engine.createBindings(), 7))
        .isInstanceOf(IllegalArgumentException.class);
    engine.setBindings(null, ScriptContext.GLOBAL_SCOPE);
    assertThat(engine.getBindings(ScriptContext.ENGINE_SCOPE))
        .isSameAs(engine.getContext().getBindings(ScriptContext.ENGINE_SCOPE));
  }

  @Test
  void group12GlobalScopeSurvivesDeletion() throws ScriptException {
    Bindings global = new SimpleBindings();
    global.put("x", "global");
    engine.setBindings(global, ScriptContext.GLOBAL_SCOPE);
    assertThat(engine.eval("x = 'own'\ndel x\n1")).isEqualTo(1L);
    assertThat(engine.get("x")).isNull();
    assertThat(global.get("x")).isEqualTo("global");
    assertThat(engine.eval("x")).isEqualTo("global");
  }

  @Test
  void group13DefinitionsOfFailedScriptsAreVisible() {
    assertThatThrownBy(() -> engine.eval("x = 1\nx / 0")).isInstanceOf(ScriptException.class);
    assertThat(engine.get("x")).isEqualTo(1L);
  }

  @Test
  void group13CallbacksSeeAndChangeBindings() throws ScriptException {
    engine.put("total", 1);
    engine.put(
        "visit",
        (HostFunction)
            arguments -> {
              engine.put("seen", engine.get("total"));
              engine.put("total", 100);
              return arguments.length;
            });
    assertThat(engine.eval("total = 7\nvisit(1, 2)\n[seen, total]")).isEqualTo(List.of(7L, 100L));
  }

  @Test
  void group13CallbacksMayEvaluate() throws ScriptException {
    engine.put(
        "define", (HostFunction) arguments -> engine.eval("made = " + arguments[0] + " * factor"));
    engine.put("factor", 6);
    assertThat(engine.eval("define(7)\nmade")).isEqualTo(42L);
    assertThat(engine.get("made")).isEqualTo(42L);
  }

  @Test
  void group14ForeignBindingsAreAskedAndTold() throws ScriptException {
    Map<String, Object> seen = new ConcurrentHashMap<>();
    Bindings counting =
        new SimpleBindings() {
          @Override
          public Object put(String name, Object value) {
            seen.put(name, value);
            return super.put(name, value);
          }
        };
    engine.eval("x = 1\ndef f(): pass\n", counting);
    assertThat(seen).containsOnlyKeys("x", "f").containsEntry("x", 1L);
    engine.eval("y = x", counting);
    assertThat(seen).containsOnlyKeys("x", "f", "y");
  }

  @Test
  void group15CreatedBindingsAreFreshAndUsable() throws ScriptException {
    Bindings own = engine.createBindings();
    assertThat(own).isEmpty();
    engine.eval("x = 1");
    engine.setBindings(own, ScriptContext.ENGINE_SCOPE);
    assertThat(engine.getBindings(ScriptContext.ENGINE_SCOPE)).isSameAs(own);
    engine.eval("y = 2");
    assertThat(own).containsOnlyKeys("y");
    ScriptEngine other = new TauraroScriptEngineFactory().getScriptEngine();
    assertThat(other.eval("y + 1", own)).isEqualTo(3L);
  }

  @Test
  void group15ContextsMayHaveMoreScopes() throws ScriptException {
    int requestScope = 150;
    Bindings request = new SimpleBindings();
    request.put("user", "ada");
    ScriptContext context =
        new SimpleScriptContext() {
          @Override
          public List<Integer> getScopes() {
            return List.of(ENGINE_SCOPE, requestScope, GLOBAL_SCOPE);
          }

          @Override
          public int getAttributesScope(String name) {
            return request.containsKey(name) ? requestScope : super.getAttributesScope(name);
          }

          @Override
          public Object getAttribute(String name, int scope) {
            return scope == requestScope ? request.get(name) : super.getAttribute(name, scope);
          }

          @Override
          public Object getAttribute(String name) {
            return request.containsKey(name) ? request.get(name) : super.getAttribute(name);
          }
        };
    assertThat(engine.eval("user.title()", context)).isEqualTo("Ada");
    assertThat(engine.eval("user = 'bob'\nuser", context)).isEqualTo("bob");
    assertThat(request.get("user")).isEqualTo("ada");
  }

  @Test
  void group15ContextsWithoutEngineScopeAreRefused() {
    ScriptContext context =
        new SimpleScriptContext() {
          @Override
          public Bindings getBindings(int scope) {
            return null;
          }
        };
    assertThatThrownBy(() -> engine.eval("1", context)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void group16NoKeysOfTheEngineAppear() throws ScriptException {
    Bindings bindings = new SimpleBindings();
    engine.eval("import math\nx = math.floor(1.5)\n__hidden__ = 1", bindings);
    assertThat(bindings).containsOnlyKeys("math", "x");
  }

  /** Calls a function that reads and writes variables, again and again, while the host does. */
  @Test
  void group13CallsFollowEveryChangeOfTheBindings() throws Exception {
    Bindings bindings = engine.getBindings(ScriptContext.ENGINE_SCOPE);
    engine.eval("calls = 0\ndef rate():\n    return level * 10\n");
    Invocable scripts = (Invocable) engine;
    bindings.put("level", 1);
    assertThat(scripts.invokeFunction("rate")).isEqualTo(10L);
    assertThat(scripts.invokeFunction("rate")).isEqualTo(10L);
    bindings.put("level", 2);
    assertThat(scripts.invokeFunction("rate")).isEqualTo(20L);
    bindings.putAll(Map.of("level", 3));
    assertThat(scripts.invokeFunction("rate")).isEqualTo(30L);
    bindings.merge("level", 1, (a, b) -> 4);
    assertThat(scripts.invokeFunction("rate")).isEqualTo(40L);
    bindings.replaceAll((name, value) -> name.equals("level") ? (Object) 5 : value);
    assertThat(scripts.invokeFunction("rate")).isEqualTo(50L);
    for (Map.Entry<String, Object> entry : bindings.entrySet()) {
      if (entry.getKey().equals("level")) {
        entry.setValue(6);
        assertThat(entry.getValue()).isEqualTo(6);
      }
    }
    assertThat(scripts.invokeFunction("rate")).isEqualTo(60L);
    bindings.keySet().remove("level");
    assertThatThrownBy(() -> scripts.invokeFunction("rate")).hasMessageContaining("NameError");
    bindings.put("level", 7);
    assertThat(scripts.invokeFunction("rate")).isEqualTo(70L);
    bindings.values().removeIf(Integer.valueOf(7)::equals);
    assertThatThrownBy(() -> scripts.invokeFunction("rate")).hasMessageContaining("NameError");
    engine.setBindings(new SimpleBindings(), ScriptContext.GLOBAL_SCOPE);
    engine.getBindings(ScriptContext.GLOBAL_SCOPE).put("level", 8);
    assertThat(scripts.invokeFunction("rate")).isEqualTo(80L);
    engine.getBindings(ScriptContext.GLOBAL_SCOPE).put("level", 9);
    assertThat(scripts.invokeFunction("rate")).isEqualTo(90L);
    engine.setBindings(null, ScriptContext.GLOBAL_SCOPE);
    assertThatThrownBy(() -> scripts.invokeFunction("rate")).hasMessageContaining("NameError");
    bindings.put("level", List.of(1));
    assertThat(scripts.invokeFunction("rate")).asInstanceOf(LIST).hasSize(10);
    bindings.put("rate", null);
    assertThatThrownBy(() -> scripts.invokeFunction("rate"))
        .isInstanceOf(NoSuchMethodException.class);
  }

  @Test
  void group13CallsShowWhatTheyChange() throws Exception {
    Bindings bindings = engine.getBindings(ScriptContext.ENGINE_SCOPE);
    List<Object> items = new ArrayList<>(List.of("a"));
    bindings.put("items", items);
    engine.eval(
        """
        calls = 0
        def count():
            global calls
            calls += 1
            if calls % 3 == 0:
                global third
                third = calls
            elif calls % 3 == 1 and calls > 1:
                del third
            return len(items)
        def drop():
            pass
        """);
    Invocable scripts = (Invocable) engine;
    for (long i = 1; i <= 12; i++) {
      assertThat(scripts.invokeFunction("count")).isEqualTo(1L);
      assertThat(bindings.get("calls")).isEqualTo(i);
      assertThat(bindings.get("third")).isEqualTo(i % 3 == 0 ? i : null);
      scripts.invokeFunction("drop");
    }
    items.add("b");
    assertThat(scripts.invokeFunction("count")).isEqualTo(2L);
    bindings.remove("items");
    bindings.put("calls", 100L);
    assertThatThrownBy(() -> scripts.invokeFunction("count")).hasMessageContaining("NameError");
    assertThat(bindings.get("calls")).isEqualTo(101L);
  }

  @Test
  void group13CallbacksOfCallsSeeAndChangeBindings() throws Exception {
    Bindings bindings = engine.getBindings(ScriptContext.ENGINE_SCOPE);
    HostFunction twice =
        arguments -> {
          bindings.put("level", 2 * ((Number) bindings.get("level")).longValue());
          return null;
        };
    bindings.put("twice", twice);
    engine.eval("level = 1\ndef grow():\n    twice()\n    return level\n");
    Invocable scripts = (Invocable) engine;
    for (long level = 2; level < 100; level *= 2) {
      assertThat(scripts.invokeFunction("grow")).isEqualTo(level);
      assertThat(bindings.get("level")).isEqualTo(level);
    }
  }

  @Test
  void group14AVariableThatIsRefusedIsRefusedEachTime() throws Exception {
    Bindings bindings = engine.getBindings(ScriptContext.ENGINE_SCOPE);
    engine.eval("def rate():\n    return level\n");
    Invocable scripts = (Invocable) engine;
    bindings.put("level", new Object());
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> scripts.invokeFunction("rate"))
          .isInstanceOf(ScriptException.class)
          .hasMessageContaining("variable 'level'");
    }
  }

  @Test
  void group14AVariableThatIsRefusedHurtsOnlyScriptsThatReferToIt() throws Exception {
    Bindings bindings = engine.getBindings(ScriptContext.ENGINE_SCOPE);
    bindings.put("level", new Object());
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> engine.eval("level")).hasMessageContaining("variable 'level'");
      assertThat(engine.eval("1 + 1")).isEqualTo(2L);
    }
    bindings.put("level", 3);
    assertThat(engine.eval("level")).isEqualTo(3L);
    engine.eval("def rate(): return level\n");
    bindings.put("level", new Object());
    assertThat(engine.eval("other = 1\nother")).isEqualTo(1L);
    assertThat(bindings.get("level")).isNotInstanceOf(Number.class);
    assertThatThrownBy(() -> engine.eval("rate()")).hasMessageContaining("NameError");
    bindings.put("level", 4);
    assertThat(engine.eval("rate()")).isEqualTo(4L);
  }
}
