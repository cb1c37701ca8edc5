package dev.tauraro.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.web.ServiceTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What pages may load. */
class PagePolicyTest extends ServiceTest {
  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

  private HttpResponse<String> page(String path) {
    return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build());
  }

  @Test
  void thePlaygroundsImportMapIsTheOnlyInlineScript() throws Exception {
    HttpResponse<String> page = page("/");
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    Matcher map = IMPORT_MAP.matcher(page.body());
    assertThat(map.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(policy)
        .contains("default-src 'none'")
        .contains("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';")
        .contains("style-src 'self';")
        .doesNotContain("unsafe");
    assertThat(IMPORT_MAP.matcher(page.body()).replaceFirst(""))
        .doesNotContain("<style", " style=", "onclick")
        .doesNotContainPattern("<script(?![^>]* src=)");
  }

  @Test
  void theImportMapNamesFilesThatAreThere() {
    Matcher file = Pattern.compile("\"\\./(webjars/[^\"]+)\"").matcher(page("/").body());
    int files = 0;
    while (file.find()) {
      assertThat(page("/" + file.group(1)).statusCode()).as(file.group(1)).isEqualTo(200);
      files++;
    }
    assertThat(files).isGreaterThan(10);
  }

  @Test
  void theOperatorsPageIsThere() {
    HttpResponse<String> page = page("/operations");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<title>Tauraro operations</title>");
  }
}
