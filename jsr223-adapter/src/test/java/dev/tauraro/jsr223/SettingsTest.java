package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import javax.script.Bindings;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import javax.script.SimpleScriptContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits and other settings that a host makes by attributes. */
class SettingsTest {
  private static final String COUNT = "n = 0\nfor i in range(2000):\n  n += 1\nn";

  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();

  private static ScriptContext quiet() {
    ScriptContext context = new SimpleScriptContext();
    context.setWriter(null);
    context.setErrorWriter(null);
    return context;
  }

  private LimitScriptException limitMet(String script, ScriptContext context) {
    return catchThrowableOfType(LimitScriptException.class, () -> engine.eval(script, context));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "steps | 1000 | STEPS | while True: pass",
        "wallTime | 100 | WALL_TIME | while True: pass",
        "cpuTime | 100 | CPU_TIME | while True: pass",
        "memory | 1000000 | MEMORY | x = [[i] for i in range(10 ** 7)]",
        "stdout | 1000 | STDOUT | while True: print('x')",
        "stderr | 1000 | STDERR | import sys; print('x' * 1001, file=sys.stderr)",
        "objectSize | 10000 | OBJECT_SIZE | 'x' * 100000"
      })
  void group30EveryLimitCanBeSet(String name, int value, String limit, String script) {
    ScriptContext context = quiet();
    context.setAttribute("tauraro.limits." + name, value, ScriptContext.ENGINE_SCOPE);
    LimitScriptException failure = limitMet(script, context);
    assertThat(failure.getLimit()).isEqualTo(limit);
    assertThat(failure.getUsed()).isGreaterThan(failure.getAllowed());
    assertThat(failure.getLineNumber()).isEqualTo(1);
    assertThat(failure.getFileName()).isEqualTo("<script>");
  }

  @Test
  void group30TheDepthOfCallsCanBeSet() throws ScriptException {
    String script = "def down(n):\n  return n and down(n - 1)\ndown(150)";
    assertThat(engine.eval(script)).isEqualTo(0L);
    engine.put("tauraro.limits.recursion", 100);
    assertThatThrownBy(() -> engine.eval(script)).hasMessageContaining("RecursionError");
  }

  @Test
  void group30LimitsCanBeChangedBetweenEvals() throws ScriptException {
    assertThat(engine.eval(COUNT)).isEqualTo(2000L);
    engine.put("tauraro.limits.steps", 100);
    assertThat(limitMet(COUNT, engine.getContext()).getAllowed()).isEqualTo(100);
    engine.put("tauraro.limits.steps", "5000");
    assertThat(engine.eval(COUNT)).isEqualTo(2000L);
  }

  @Test
  void group30LimitsMayBeThoseOfAllBindings() {
    Bindings global = new SimpleBindings();
    global.put("tauraro.limits.steps", 100);
    engine.setBindings(global, ScriptContext.GLOBAL_SCOPE);
    assertThatThrownBy(() -> engine.eval(COUNT, new SimpleBindings()))
        .isInstanceOf(LimitScriptException.class);
  }

  @Test
  void group30CallsOfFunctionsHaveTheLimitsOfTheLastEval() throws ScriptException {
    engine.put("tauraro.limits.wallTime", Duration.ofMillis(100));
    engine.eval("def spin():\n  while True: pass\n");
    assertThatThrownBy(() -> ((Invocable) engine).invokeFunction("spin"))
        .isInstanceOf(LimitScriptException.class);
  }

  @Test
  void group30ScriptsCannotReadOrChangeSettings() throws ScriptException {
    engine.put("tauraro.limits.steps", 5000);
    engine.put("tauraro.jit", "off");
    String look =
        """
        globals()['tauraro.limits.steps'] = 10 ** 9
        globals()['javax.script.filename'] = 'other.py'
        [name for name in globals() if 'tauraro' in name and name != 'tauraro.limits.steps']
        """;
    assertThat(engine.eval(look)).asString().isEqualTo("[]");
    assertThat(engine.get("tauraro.limits.steps")).isEqualTo(5000);
    assertThat(engine.get("javax.script.filename")).isNull();
    assertThatThrownBy(() -> engine.eval("while True: pass"))
        .isInstanceOf(LimitScriptException.class);
    assertThatThrownBy(() -> engine.eval("tauraro.limits.steps")).hasMessageContaining("NameError");
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "OFF", "eager", "stress"})
  void group30TheJitCanBeSet(String mode) throws ScriptException {
    engine.put("tauraro.jit", mode);
    assertThat(engine.eval(COUNT)).isEqualTo(2000L);
  }

  @Test
  void group30WrongSettingsAreToldToTheHost() {
    engine.put("tauraro.limits.steps", "many");
    assertThatThrownBy(() -> engine.eval("1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tauraro.limits.steps")
        .hasMessageContaining("many");
    ScriptEngine other = new TauraroScriptEngineFactory().getScriptEngine();
    other.put("tauraro.jit", "fast");
    assertThatThrownBy(() -> other.eval("1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fast");
  }
}
