package dev.tauraro.web.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The operators' page in a browser. */
class OperationsTest extends PageTest {
  private JsonNode runEagerly(String source) {
    return run(Map.of("source", source, "jit", "eager"));
  }

  private static String shortId(JsonNode execution) {
    return text(execution, "/script").substring(0, 8);
  }

  private Locator rows(String section, String text) {
    return page.locator(section + " tbody tr").filter(new Locator.FilterOptions().setHasText(text));
  }

  @Test
  void unitsAreListedAndEvicted() {
    JsonNode run = runEagerly("# evicted\nt = 0\nfor i in range(50000):\n    t += i\nt");
    String script = shortId(run);
    open("/operations");
    page.locator("#unit-script").fill(text(run, "/script"));
    page.locator("#unit-script").press("Enter");
    Locator unit = rows("#units", script);
    assertThat(unit).containsText("loop, lines 3–4");
    assertThat(unit.locator(".state")).hasText("compiled");
    assertThatAllHaveNames();
    unit.locator("button").click();
    assertThat(unit.locator(".state")).hasText("evicted");
    page.locator("#unit-state").selectOption("rejected");
    assertThat(unit).hasCount(0);
  }

  @Test
  void deoptsAreShownAsTheyHappen() {
    open("/operations");
    String script =
        shortId(
            runEagerly(
                """
                # watched
                def total(values):
                    t = 0
                    for v in values:
                        t = t + v
                    return t
                total(range(5000))
                total([1] * 5000 + [0.5])
                """));
    assertThat(rows("#deopts", script).first()).isVisible();
    assertThat(page.locator("#deopt-summary tbody tr").first()).isVisible();
    button("Pause").click();
    assertThat(button("Pause")).hasAttribute("aria-pressed", "true");
  }

  @Test
  void executionsAreListedByStatus() {
    String good = shortId(run(Map.of("source", "'listed as completed'")));
    String bad = shortId(run(Map.of("source", "raise KeyError('listed as failed')")));
    open("/operations");
    assertThat(rows("#executions", good).locator(".state")).hasText("completed");
    page.locator("#execution-status").selectOption(new SelectOption().setLabel("failed"));
    assertThat(rows("#executions", good)).hasCount(0);
    assertThat(rows("#executions", bad).locator(".state")).hasText("failed");
  }

  @Test
  void theServiceIsShownOverTime() {
    open("/operations");
    assertThat(page.locator("#connection")).hasText("live");
    assertThat(page.locator("#figures")).containsText("of 2");
    assertThat(page.locator("#charts canvas")).hasCount(4);
    assertThat(page.locator("#versions")).containsText("Tauraro");
    assertThatAllHaveNames();
    page.setViewportSize(360, 740);
    assertThatNothingOverflows();
  }
}
