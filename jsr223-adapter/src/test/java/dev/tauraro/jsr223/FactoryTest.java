package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.ServiceLoader;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
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
  void group1TheManagerFindsTheEngineByName(String name) {
    assertThat(new ScriptEngineManager().getEngineByName(name))
        .isInstanceOf(TauraroScriptEngine.class);
  }

  @Test
  void group2NamesOfOtherEnginesAreLeftToThem() {
    assertThat(factory.getNames()).doesNotContain("python", "python3", "py", "Tauraro");
    assertThat(factory.getExtensions()).doesNotContain("py");
  }

  @Test
  void group2NamesOfOtherEnginesCanBeClaimed() {
    System.setProperty(TauraroScriptEngineFactory.PYTHON_ALIASES, "true");
    try {
      assertThat(factory.getNames()).contains("tauraro", "python", "python3", "py");
    } finally {
      System.clearProperty(TauraroScriptEngineFactory.PYTHON_ALIASES);
    }
  }

  @Test
  void group3ListsCannotBeChanged() {
    assertThatThrownBy(() -> factory.getNames().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> factory.getExtensions().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> factory.getMimeTypes().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void group4ParametersEqualGetters() {
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
  void group5MethodCallSyntax() {
    assertThat(factory.getMethodCallSyntax("o", "m", "a", "b")).isEqualTo("o.m(a, b)");
    assertThat(factory.getMethodCallSyntax("o", "m")).isEqualTo("o.m()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "it's \"quoted\"", "back\\slash\\n", "two\nlines\r\t", "é€😀"})
  void group5OutputStatementPrintsTheTextExactly(String text) throws ScriptException {
    ScriptEngine engine = factory.getScriptEngine();
    StringWriter out = new StringWriter();
    engine.getContext().setWriter(out);
    engine.eval(factory.getOutputStatement(text));
    assertThat(out).hasToString(text + "\n");
  }

  @Test
  void group5ProgramsKeepIndentation() throws ScriptException {
    String program = factory.getProgram("total = 0", "for i in range(3):", "  total += i", "total");
    assertThat(factory.getScriptEngine().eval(program)).isEqualTo(3L);
  }

  @Test
  void group3EnginesAreIndependent() throws ScriptException {
    ScriptEngine one = factory.getScriptEngine();
    ScriptEngine other = factory.getScriptEngine();
    one.eval("x = 1");
    assertThat(other.get("x")).isNull();
    assertThat(one.getFactory()).isSameAs(factory);
  }

  @Test
  void group1TheFactoryIsAService() {
    assertThat(ServiceLoader.load(ScriptEngineFactory.class))
        .hasAtLeastOneElementOfType(TauraroScriptEngineFactory.class);
  }

  @Test
  void group2ManagersGiveEveryNameToTheEngineThatClaimsIt() {
    ScriptEngineManager manager = new ScriptEngineManager();
    assertThat(manager.getEngineByExtension("tau")).isInstanceOf(TauraroScriptEngine.class);
    assertThat(manager.getEngineByMimeType("text/x-tauraro"))
        .isInstanceOf(TauraroScriptEngine.class);
    assertThat(manager.getEngineByName("python")).isNull();
    assertThat(manager.getEngineByExtension("py")).isNull();
  }

  @Test
  void group4ParametersNeedAKey() {
    assertThatThrownBy(() -> factory.getParameter(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void group5MethodCallSyntaxParses() throws ScriptException {
    ScriptEngine engine = factory.getScriptEngine();
    engine.put("o", "a-b-c");
    assertThat(engine.eval(factory.getMethodCallSyntax("o", "replace", "'-'", "'+'")))
        .isEqualTo("a+b+c");
    assertThat(engine.eval(factory.getMethodCallSyntax("o", "upper"))).isEqualTo("A-B-C");
  }

  @Test
  void group5OutputStatementTakesEveryCharacter() throws ScriptException {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0x2100; c++) {
      all.append(c);
    }
    ScriptEngine engine = factory.getScriptEngine();
    StringWriter out = new StringWriter();
    engine.getContext().setWriter(out);
    engine.eval(factory.getOutputStatement(all.toString()));
    assertThat(out).hasToString(all + "\n");
  }
}
