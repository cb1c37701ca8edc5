package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.scripting.ScriptCompilationException;
import org.springframework.scripting.support.StandardScriptEvaluator;
import org.springframework.scripting.support.StandardScriptFactory;
import org.springframework.scripting.support.StaticScriptSource;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.view.script.ScriptTemplateConfigurer;
import org.springframework.web.servlet.view.script.ScriptTemplateView;

/** Spring as a host, by its own classes for scripts. */
class SpringTest {
  /** What the application calls; the script implements it. */
  public interface Greeter {
    String greet(String name);

    int count();
  }

  private static StandardScriptEvaluator evaluator() {
    StandardScriptEvaluator evaluator =
        new StandardScriptEvaluator(SpringTest.class.getClassLoader());
    evaluator.setEngineName("tauraro");
    return evaluator;
  }

  @Test
  void group26EvaluatorsGetValues() {
    StandardScriptEvaluator evaluator = evaluator();
    assertThat(evaluator.evaluate(new StaticScriptSource("6 * 7"))).isEqualTo(42L);
    assertThat(
            evaluator.evaluate(
                new StaticScriptSource("[n.upper() for n in names]"),
                Map.of("names", List.of("ada", "bob"))))
        .isEqualTo(List.of("ADA", "BOB"));
    evaluator.setGlobalBindings(Map.of("rate", 3));
    assertThat(evaluator.evaluate(new StaticScriptSource("rate + 1"))).isEqualTo(4L);
    assertThatThrownBy(() -> evaluator.evaluate(new StaticScriptSource("1 / 0")))
        .isInstanceOf(ScriptCompilationException.class)
        .rootCause()
        .hasMessageContaining("ZeroDivisionError");
  }

  @Test
  void group26FactoriesMakeObjectsOfFunctions() throws Exception {
    String script =
        """
        visits = 0
        def greet(name):
            global visits
            visits += 1
            return 'Hello, ' + name
        def count():
            return visits
        """;
    Greeter greeter = made(script, Greeter.class);
    assertThat(greeter.greet("Ada")).isEqualTo("Hello, Ada");
    assertThat(greeter.greet("Bob")).isEqualTo("Hello, Bob");
    assertThat(greeter.count()).isEqualTo(2);
  }

  @Test
  void group26FactoriesMakeObjectsOfObjects() throws Exception {
    String script =
        """
        class Polite:
            def __init__(self): self.names = []
            def greet(self, name):
                self.names.append(name)
                return 'Dear ' + ' and '.join(self.names)
            def count(self): return len(self.names)
        Polite()
        """;
    Greeter greeter = made(script, Greeter.class);
    greeter.greet("Ada");
    assertThat(greeter.greet("Bob")).isEqualTo("Dear Ada and Bob");
    assertThat(greeter.count()).isEqualTo(2);
  }

  @Test
  void group26FactoriesRefuseScriptsWithoutAMethod() {
    assertThatThrownBy(() -> made("def greet(name): return name\n", Greeter.class))
        .isInstanceOf(ScriptCompilationException.class);
  }

  private static <T> T made(String script, Class<T> type) throws Exception {
    StandardScriptFactory factory = new StandardScriptFactory("tauraro", "inline", type);
    factory.setBeanClassLoader(SpringTest.class.getClassLoader());
    return type.cast(factory.getScriptedObject(new StaticScriptSource(script), type));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void group26ViewsAreRenderedByAFunction(boolean shared) throws Exception {
    ScriptTemplateConfigurer configurer = new ScriptTemplateConfigurer();
    configurer.setEngineName("tauraro");
    configurer.setSharedEngine(shared);
    configurer.setScripts("dev/tauraro/jsr223/render.tau");
    configurer.setRenderFunction("render");
    assertThat(rendered(configurer)).isEqualTo("<p>Dear ADA: 3 new</p>\n");
  }

  @Test
  void group26ViewsAreScriptsThemselves() throws Exception {
    ScriptTemplateConfigurer configurer = new ScriptTemplateConfigurer();
    configurer.setEngineName("tauraro");
    ScriptTemplateView view = view(configurer, "dev/tauraro/jsr223/page.tau");
    assertThat(rendered(view)).isEqualTo("<p>ada has 3</p>");
  }

  private static String rendered(ScriptTemplateConfigurer configurer) throws Exception {
    return rendered(view(configurer, "dev/tauraro/jsr223/letter.html"));
  }

  private static ScriptTemplateView view(ScriptTemplateConfigurer configurer, String url) {
    GenericWebApplicationContext context =
        new GenericWebApplicationContext(new MockServletContext());
    context.registerBean(ScriptTemplateConfigurer.class, () -> configurer);
    context.refresh();
    ScriptTemplateView view = new ScriptTemplateView(url);
    view.setApplicationContext(context);
    return view;
  }

  private static String rendered(ScriptTemplateView view) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    assertThat(view.checkResource(Locale.ROOT)).isTrue();
    view.render(
        Map.of("user", "ada", "unread", List.of(1, 2, 3), "session", new Object()),
        new MockHttpServletRequest(),
        response);
    return response.getContentAsString();
  }
}
