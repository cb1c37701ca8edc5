package dev.tauraro.web.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.tauraro.web.ServiceTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A page of the service in a browser. Each test has a browser window of its own, and fails when the
 * page asked another host for anything or wrote an error to the console, as it does when the
 * content security policy is violated.
 */
abstract class PageTest extends ServiceTest {
  private static final double PATIENCE_MILLIS = 60_000;

  /** Interactive elements that nothing names. */
  private static final String UNNAMED =
      """
      () => [...document.querySelectorAll("a, button, input, select, textarea, summary"),
             ...document.querySelectorAll("[tabindex='0']"),
             ...document.querySelectorAll("[role=img], [role=meter], [role=region], [role=log]")]
        .filter((each) => !(each.ariaLabel || each.labels?.length
          || each.hasAttribute("aria-labelledby")
          || each.textContent.trim() && !each.matches("select")))
        .map((each) => each.outerHTML.slice(0, 120))
      """;

  private static Chromium chromium;

  /** What went wrong in the page so far. */
  protected final List<String> complaints = new CopyOnWriteArrayList<>();

  protected BrowserContext window;
  protected Page page;

  @BeforeAll
  static void launch() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    chromium = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    if (chromium != null) {
      chromium.close();
      chromium = null;
    }
  }

  @BeforeEach
  void openWindow() {
    openWindow(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** Opens a window in place of the one there is. */
  protected final void openWindow(Browser.NewContextOptions options) {
    if (window != null) {
      window.close();
    }
    window = chromium.browser().newContext(options);
    window.setDefaultTimeout(PATIENCE_MILLIS);
    window.route(
        url -> !url.startsWith(address("")),
        route -> {
          complaints.add("asked for " + route.request().url());
          route.abort();
        });
    window.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    window.onWebError(error -> complaints.add(error.error()));
    page = window.newPage();
  }

  @AfterEach
  void closeWindow() {
    window.close();
    assertThat(complaints).isEmpty();
  }

  protected final String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** Opens a page and waits until it is ready. */
  protected final void open(String path) {
    page.navigate(address(path));
    assertThat(page.locator("html[data-ready]")).isVisible();
  }

  protected final Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  protected final void assertThatAllHaveNames() {
    assertThat((List<?>) page.evaluate(UNNAMED)).isEmpty();
  }

  protected final void assertThatNothingOverflows() {
    Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertThat((Integer) overflow).isLessThanOrEqualTo(0);
  }
}
