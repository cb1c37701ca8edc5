package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Discovery, and what the factory says and makes. */
class FactoryTest {
  private final TauraroScriptEngineFactory factory = new TauraroScriptEngineFactory();

  @ParameterizedTest
  @ValueSource(strings = {"tauraro", "tau"})
  void theManagerFindsTheEngineByName(String name) {
    assertThat(new ScriptEngineManager().getEngineByName(name))
        .isInstanceOf(TauraroScriptEngine.class);
  }

  @Test
  void namesOfOtherEnginesAreLeftToThem() {
    assertThat(factory.getNames()).doesNotContain("python", "python3", "py", "Tauraro");
    assertThat(factory.getExtensions()).doesNotContain("py");
  }

  @Test
  void namesOfOtherEnginesCanBeClaimed() {
    System.setProperty(TauraroScriptEngineFactory.PYTHON_ALIASES, "true");
    try {
      assertThat(factory.getNames()).contains("tauraro", "python", "python3", "py");
    } finally {
      System.clearProperty(TauraroScriptEngineFactory.PYTHON_ALIASES);
    }
  }

  @Test
  void listsCannotBeChanged() {
    assertThatThrownBy(() -> factory.getNames().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> factory.getExtensions().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> factory.getMimeTypes().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void parametersEqualGetters() {
    assertThat(factory.getParameter(ScriptEngine.ENGINE)).isEqualTo(factory.getEngineName());
    assertThat(factory.getParameter(ScriptEngine.ENGINE_VERSION))
        .isEqualTo(factory.getEngineVersion());
    assertThat(factory.getParameter(ScriptEngine.LANGUAGE)).isEqualTo(factory.getLanguageName());
    assertThat(factory.getParameter(ScriptEngine.LANGUAGE_VERSION))
        .isEqualTo(factory.getLanguageVersion());
    assertThat(factory.getParameter(ScriptEngine.NAME)).isEqualTo("tauraro");
    assertThat(factory.getParameter("THREADING")).isEqualTo("MULTITHREADED");
    assertThat(factory.getParameter("unknown")).isNull();
  }

  @Test
  void methodCallSyntax() {
    assertThat(factory.getMethodCallSyntax("o", "m", "a", "b")).isEqualTo("o.m(a, b)");
    assertThat(factory.getMethodCallSyntax("o", "m")).isEqualTo("o.m()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "it's \"quoted\"", "back\\slash\\n", "two\nlines\r\t", "é€😀"})
  void outputStatementPrintsTheTextExactly(String text) throws ScriptException {
    ScriptEngine engine = factory.getScriptEngine();
    StringWriter out = new StringWriter();
    engine.getContext().setWriter(out);
    engine.eval(factory.getOutputStatement(text));
    assertThat(out).hasToString(text + "\n");
  }

  @Test
  void programsKeepIndentation() throws ScriptException {
    String program = factory.getProgram("total = 0", "for i in range(3):", "  total += i", "total");
    assertThat(factory.getScriptEngine().eval(program)).isEqualTo(3L);
  }

  @Test
  void enginesAreIndependent() throws ScriptException {
    ScriptEngine one = factory.getScriptEngine();
    ScriptEngine other = factory.getScriptEngine();
    one.eval("x = 1");
    assertThat(other.get("x")).isNull();
    assertThat(one.getFactory()).isSameAs(factory);
  }
}
