package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.junit.jupiter.api.Test;

/** How variables of scripts and bindings of the host follow each other. */
class BindingsTest {
  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();

  @Test
  void engineScopeShadowsGlobalScope() throws ScriptException {
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
  void deletedVariablesLeaveTheBindings() throws ScriptException {
    engine.put("x", 1);
    engine.eval("y = 2");
    engine.eval("del x\ndel y");
    assertThat(engine.getBindings(ScriptContext.ENGINE_SCOPE)).isEmpty();
  }

  @Test
  void variablesThatTheHostRemovesAreGone() throws ScriptException {
    engine.eval("x = 1");
    engine.getBindings(ScriptContext.ENGINE_SCOPE).remove("x");
    assertThatThrownBy(() -> engine.eval("x")).hasMessageContaining("NameError");
  }

  @Test
  void nullIsNone() throws ScriptException {
    engine.put("x", null);
    assertThat(engine.eval("x is None")).isEqualTo(true);
  }

  @Test
  void changesOfACollectionReachTheHost() throws ScriptException {
    engine.put("items", new ArrayList<>(List.of(1, 2)));
    engine.eval("items.append(3)");
    assertThat(engine.get("items")).isEqualTo(List.of(1L, 2L, 3L));
  }

  @Test
  void changesByTheHostReachTheScript() throws ScriptException {
    List<Object> items = new ArrayList<>(List.of(1, 2));
    engine.put("items", items);
    assertThat(engine.eval("len(items)")).isEqualTo(2L);
    items.add(3);
    assertThat(engine.eval("len(items)")).isEqualTo(3L);
  }

  @Test
  void mapsWithoutNullsAreFine() throws ScriptException {
    Bindings bindings = new SimpleBindings(new ConcurrentHashMap<>());
    engine.eval("nothing = None\nx = 1", bindings);
    assertThat(bindings.get("x")).isEqualTo(1L);
    assertThat(engine.eval("nothing is None", bindings)).isEqualTo(true);
  }

  @Test
  void readOnlyMapsAreFine() throws ScriptException {
    Bindings bindings = new SimpleBindings(Collections.unmodifiableMap(Map.of("x", (Object) 20)));
    assertThat(engine.eval("y = x + 1\ny * 2", bindings)).isEqualTo(42L);
    assertThat(engine.eval("y", bindings)).isEqualTo(21L);
  }

  @Test
  void bindingsAreNeverListed() throws ScriptException {
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
  void keysThatAreNoIdentifiersDoNoHarm() throws ScriptException {
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
  void scopesAreCheckedAsDocumented() {
    assertThatThrownBy(() -> engine.setBindings(null, ScriptContext.ENGINE_SCOPE))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> engine.setBindings(engine.createBindings(), 7))
        .isInstanceOf(IllegalArgumentException.class);
    engine.setBindings(null, ScriptContext.GLOBAL_SCOPE);
    assertThat(engine.getBindings(ScriptContext.ENGINE_SCOPE))
        .isSameAs(engine.getContext().getBindings(ScriptContext.ENGINE_SCOPE));
  }
}
