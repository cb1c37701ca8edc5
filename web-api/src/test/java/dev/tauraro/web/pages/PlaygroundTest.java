package dev.tauraro.web.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The playground in a browser. */
class PlaygroundTest extends PageTest {
  /** A function that is compiled for ints and then meets a float. */
  private static final String DEOPTING =
      """
      def total(values):
          t = 0
          for v in values:
              t = t + v
          return t
      total(range(5000))
      total([1] * 5000 + [0.5])
      """;

  private Locator editor() {
    return page.locator(".cm-content");
  }

  private Locator status() {
    return page.locator("#status");
  }

  /** Puts a text in place of the script. */
  private void enter(String source) {
    editor().focus();
    page.keyboard().press("Control+a");
    page.keyboard().press("Delete");
    page.keyboard().insertText(source);
  }

  private void run(String source, String status) {
    enter(source);
    button("Run").click();
    assertThat(status()).hasText(status);
  }

  @Test
  void whatIsTypedRuns() {
    open("/");
    editor().focus();
    page.keyboard().press("Control+a");
    page.keyboard().type("print('typed', 6 * 7)");
    page.keyboard().press("Control+Enter");
    assertThat(status()).hasText("completed");
    assertThat(page.locator("#output")).hasText("typed 42");
    assertThat(page.locator("#limits")).containsText("Steps");
  }

  @Test
  void outputIsShownWhileTheScriptRunsAndTheRunIsCancelled() {
    open("/");
    enter("import sys\nprint('out')\nprint('err', file=sys.stderr)\nwhile True: pass");
    page.locator("#settings > summary").click();
    page.getByLabel("Wall time").first().fill("30s");
    page.getByLabel("CPU time").first().fill("30s");
    button("Run").click();
    assertThat(page.locator("#output .stdout")).hasText("out");
    assertThat(page.locator("#output .stderr")).hasText("err");
    assertThat(status()).hasText("running");
    button("Cancel").click();
    assertThat(status()).hasText("cancelled");
    assertThat(button("Run")).isEnabled();
  }

  @Test
  void compiledLinesAndDeoptsAreMarked() {
    open("/");
    page.locator("#jit-mode").selectOption("eager");
    run(DEOPTING, "completed");
    assertThat(page.locator(".jit-compiled").first()).isVisible();
    assertThat(page.locator(".jit-deopt").first()).isVisible();
    assertThat(page.locator("#jit")).containsText("Guards that failed");
    assertThat(page.locator("#jit code.found").first()).isVisible();
    assertThat(page.locator("#timeline .phase-compiled").first()).isAttached();
    assertThat(page.locator("#timeline .phase-deopt").first()).isAttached();
    page.locator(".cm-line").nth(3).click();
    assertThat(page.locator("#line-info")).containsText("Line 4: ");
    button("Explain each line").click();
    assertThat(page.locator("#explanation")).containsText("t = t + v");
    assertThatAllHaveNames();
  }

  @Test
  void runsWithAndWithoutTheJitAreCompared() {
    open("/");
    enter("t = 0\nfor i in range(60000):\n    t += i\nt");
    button("Compare with JIT off").click();
    assertThat(page.locator("#comparison .chart")).hasCount(3);
    assertThat(page.locator("#comparison canvas")).hasCount(3);
    assertThat(page.locator(".verdict")).containsText("Both count the same steps.");
    assertThat(status()).hasText("completed");
    assertThatAllHaveNames();
  }

  @Test
  void theLimitThatStoppedAScriptIsNamed() {
    open("/");
    page.locator("#settings > summary").click();
    page.getByLabel("Steps").first().fill("20,000");
    run("n = 0\nwhile True:\n    n += 1", "limit exceeded");
    assertThat(page.locator("#error")).containsText("Limit exceeded: steps");
    assertThat(page.locator(".limit-exceeded .limit-title")).hasText("Steps");
    assertThat(page.locator(".jit-error")).isVisible();
  }

  @Test
  void errorsHaveATracebackAndLeadToTheirLine() {
    open("/");
    run("def f(x):\n    return 1 / x\n\nf(0)\n", "failed");
    assertThat(page.locator("#error")).containsText("ZeroDivisionError");
    assertThat(page.locator(".traceback")).containsText("line 4, in <module>");
    assertThat(page.locator(".line-error")).hasText("return 1 / x");
    button("Go to line 2").click();
    assertThat(page.locator("#line-info")).containsText("Line 2: ZeroDivisionError");
    run("if x = 1: pass", "failed");
    assertThat(page.locator("#error")).containsText("SyntaxError");
  }

  @Test
  void inputsBecomeVariablesAndTheResultIsATree() {
    open("/");
    page.locator("#settings > summary").click();
    page.getByLabel(Pattern.compile("^Inputs")).fill("{\"names\": [\"Ada\", \"Grace\"]}");
    page.getByLabel(Pattern.compile("^Standard input")).fill("hello\n");
    run("{'said': input(), 'names': names, 'set': {1}, 'many': list(range(300))}", "completed");
    Locator result = page.locator("#result");
    assertThat(result).containsText("said: \"hello\"");
    assertThat(result).containsText("1: \"Grace\"");
    assertThat(result).containsText("set: set {1}");
    result.getByText("[ 300 ]").click();
    result.getByText("200 more").click();
    assertThat(result.getByText("100 more")).isVisible();
  }

  @Test
  void whatTheServiceRefusesIsSaidOfEachField() {
    open("/");
    page.locator("#settings > summary").click();
    Locator steps = page.getByLabel("Steps").first();
    steps.fill("many");
    run("1", "failed");
    assertThat(page.locator("#error")).containsText("limits.steps: wanted a positive whole number");
    assertThat(steps).hasAttribute("aria-invalid", "true");
    assertThat(String.join("\n", complaints)).contains("status of 400");
    complaints.clear();
    steps.fill("");
    Locator inputs = page.getByLabel(Pattern.compile("^Inputs"));
    inputs.fill("[1]");
    button("Run").click();
    assertThat(page.locator("#inputs-problem")).containsText("A JSON object is wanted");
    assertThat(inputs).isFocused();
  }

  @Test
  void theKeyboardIsEnough() {
    open("/");
    for (int i = 0; i < 30 && !focused("editor"); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(focused("editor")).isTrue();
    page.keyboard().press("Control+a");
    page.keyboard().insertText("print('by hand')");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#output")).hasText("by hand");
    assertThat(status()).hasText("completed");
    assertThat(button("Run")).isEnabled();
    assertThat(focused("editor")).isTrue();
    page.keyboard().press("Escape");
    assertThat(button("Run")).isFocused();
    page.keyboard().press("Enter");
    assertThat(button("Run")).isEnabled();
    assertThat(button("Run")).isFocused();
  }

  private boolean focused(String id) {
    return (Boolean) page.evaluate("id => document.activeElement.id === id", id);
  }

  @Test
  void builtInsAndWordsOfTheScriptAreOffered() {
    open("/");
    enter("remarkable = 1\n");
    page.keyboard().type("enumer");
    page.locator(".cm-tooltip-autocomplete").getByText("enumerate").click();
    page.keyboard().type("(rema");
    page.locator(".cm-tooltip-autocomplete").getByText("remarkable").click();
    assertThat(page.locator(".cm-line").nth(1)).hasText("enumerate(remarkable)");
  }

  @Test
  void theThemeFollowsTheSystemUntilItIsChosen() {
    openWindow(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    open("/");
    assertThat(brightness()).isLessThan(60);
    button("Light theme").click();
    assertThat(brightness()).isGreaterThan(200);
    open("/");
    assertThat(brightness()).isGreaterThan(200);
    assertThat(button("Dark theme")).isVisible();
  }

  /** The red part of the background; all of them are nearly grey. */
  private int brightness() {
    String colour = (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    return Integer.parseInt(colour.replaceAll("rgb\\((\\d+),.*", "$1"));
  }

  @Test
  void aLinkHoldsTheScriptAndItsSettings() {
    open("/");
    enter("print('from a link ✓')");
    page.locator("#settings > summary").click();
    page.getByLabel("Steps").first().fill("1000");
    button("Share").click();
    assertThat(page).hasURL(Pattern.compile("#script=[\\w-]+$"));
    String link = page.url();
    openWindow(new Browser.NewContextOptions());
    page.navigate(link);
    assertThat(page.locator("html[data-ready]")).isVisible();
    assertThat(editor()).hasText("print('from a link ✓')");
    assertThat(page.getByLabel("Steps").first()).hasValue("1000");
    page.navigate("about:blank");
    open("/#script=nonsense");
    assertThat(editor()).containsText("primes_below");
  }

  @Test
  void examplesShowWhatTheyPromise() {
    open("/");
    example("A loop gets compiled", "completed");
    assertThat(page.locator(".jit-compiled").first()).isVisible();
    example("A guess fails: deopt", "completed");
    assertThat(page.locator(".jit-deopt").first()).isVisible();
    example("Objects and methods", "completed");
    example("Generators", "completed");
    example("JSON in, JSON out", "completed");
    assertThat(page.locator("#result")).containsText("\"Linus\"");
    example("Output as it comes", "completed");
    assertThat(page.locator("#output .stderr").first()).isVisible();
    example("A limit on memory", "limit exceeded");
    assertThat(page.locator(".limit-exceeded .limit-title")).hasText("Memory");
    example("A limit on steps", "limit exceeded");
    assertThat(page.locator(".limit-exceeded .limit-title")).hasText("Steps");
    example("An error and its traceback", "failed");
    assertThat(page.locator(".line-error")).hasText("return int(text)");
  }

  /** Chooses an example, gives it more time than it needs anywhere, and runs it. */
  private void example(String title, String outcome) {
    enter("");
    page.locator("#example").selectOption("");
    page.locator("#example").selectOption(new SelectOption().setLabel(title));
    assertThat(editor()).containsText("# ");
    page.locator("#settings").evaluate("settings => settings.open = true");
    // Else it is compiled beside the script, which may have ended by then.
    page.locator("#jit-mode").selectOption("eager");
    page.getByLabel("Wall time").first().fill("30s");
    page.getByLabel("CPU time").first().fill("30s");
    button("Run").click();
    assertThat(button("Run")).isEnabled();
    assertThat(status()).hasText(outcome);
  }

  @Test
  void controlsHaveNamesAndNothingIsCutOffOnNarrowScreens() {
    open("/");
    assertThatAllHaveNames();
    run("import sys\nfor i in range(3000): print(i * 7)\nsys.stderr.write('x' * 500)", "completed");
    assertThatAllHaveNames();
    page.setViewportSize(360, 740);
    assertThatNothingOverflows();
    assertThat(button("Run")).isVisible();
  }
}
