package dev.tauraro.web.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Takes the pictures of the documentation, when it is named by {@code -Dtest=PageImages}. First
 * those of scripts that nothing of is compiled.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageImages extends PageTest {
  private static final Path IMAGES = Path.of("../docs/images");
  private static final Path EXAMPLES = Path.of("src/main/resources/static/ui/examples");

  private static final Locator.ClickOptions AT_ITS_BEGIN =
      new Locator.ClickOptions().setPosition(9, 9);

  private void openWindow(ColorScheme scheme, int height) {
    openWindow(
        new Browser.NewContextOptions().setViewportSize(1360, height).setColorScheme(scheme));
  }

  private void take(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name)));
  }

  private void choose(String example) {
    page.locator("#example").selectOption("");
    page.locator("#example").selectOption(new SelectOption().setLabel(example));
    assertThat(page.locator("#example option:checked")).hasText(example);
  }

  @Test
  @Order(1)
  void thePlaygroundInLight() {
    openWindow(ColorScheme.LIGHT, 940);
    open("/");
    choose("A guess fails: deopt");
    assertThat(page.locator(".cm-content")).containsText("weighted");
    button("Run").click();
    assertThat(button("Run")).isEnabled();
    assertThat(page.locator("#jit code.found").first()).isVisible();
    page.locator(".cm-line").nth(8).click(AT_ITS_BEGIN);
    page.locator(".cm-scroller").evaluate("scroller => scroller.scrollLeft = 0");
    take("playground-light.png");
  }

  @Test
  @Order(2)
  void thePlaygroundInDark() {
    openWindow(ColorScheme.DARK, 940);
    open("/");
    choose("Objects and methods");
    assertThat(page.locator(".cm-content")).containsText("Particle");
    button("Compare with JIT off").click();
    assertThat(page.locator("#comparison .chart")).hasCount(3);
    assertThat(button("Run")).isEnabled();
    page.locator(".cm-line").nth(5).click(AT_ITS_BEGIN);
    page.locator(".cm-scroller").evaluate("scroller => scroller.scrollLeft = 0");
    take("playground-dark.png");
  }

  @Test
  @Order(3)
  void theOperatorsPage() throws Exception {
    openWindow(ColorScheme.LIGHT, 1100);
    open("/operations");
    String[] files = {"primes.py", "changing_types.py", "traceback.py", "particles.py"};
    for (int i = 0; i < 24; i++) {
      String source = Files.readString(EXAMPLES.resolve(files[i % 4]), StandardCharsets.UTF_8);
      run(Map.of("source", source, "stdin", "12\nten\n", "labels", Map.of("team", "blue")));
      if (i % 3 == 0) {
        page.waitForResponse(answer -> answer.url().endsWith("/jit/cache"), () -> {});
      }
    }
    Locator rows = page.locator("#deopts tbody tr");
    assertThat(rows.first()).isVisible();
    take("operations.png");
  }
}
