package dev.tauraro.web.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.tauraro.web.security.SecuredTest;
import dev.tauraro.web.tenants.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of a service that has keys, in a browser. */
class PagesWithKeysTest extends SecuredTest {
  private Chromium chromium;
  private Page page;

  @BeforeEach
  void open() {
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    chromium = Chromium.launch();
    page = chromium.browser().newPage();
  }

  @AfterEach
  void quit() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private void give(String key) {
    page.getByLabel("Key of the service").fill(key);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use this key")).click();
  }

  @Test
  void thePlaygroundAsksForAKeyAndRunsWithIt() {
    page.navigate("http://127.0.0.1:" + port + "/");
    assertThat(page.locator("#key")).isVisible();
    page.locator(".cm-content").focus();
    page.keyboard().press("Control+a");
    page.keyboard().press("Delete");
    page.keyboard().insertText("print('let in')");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#error")).containsText("Not run.");
    give(key("pages", Role.EXECUTE));
    page.locator("#run").click();
    assertThat(page.locator("#status")).hasText("completed");
    assertThat(page.locator("#output")).hasText("let in");
  }

  @Test
  void theOperatorsPageTellsWhichKeyIsWanted() {
    page.navigate("http://127.0.0.1:" + port + "/operations");
    assertThat(page.locator("#key")).isVisible();
    give(user("pages"));
    assertThat(page.locator("#connection")).hasText("live");
    assertThat(page.locator("#charts canvas")).hasCount(4);
  }

  @Test
  void theKeyIsKeptInTheTabOnly() {
    page.navigate("http://127.0.0.1:" + port + "/");
    assertThat(page.locator("#key")).isVisible();
    give("tk_given");
    assertThat((String) page.evaluate("sessionStorage.getItem('tauraro.key')"))
        .isEqualTo("tk_given");
    assertThat((Integer) page.evaluate("localStorage.length")).isZero();
  }
}
