package dev.tauraro.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tauraro.web.TauraroWebApplication;
import dev.tauraro.web.audit.AuditLog;
import dev.tauraro.web.tenants.Tenant;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that is started for other machines. */
class FirstKeyTest {
  @TempDir private Path data;

  private ConfigurableApplicationContext start(String address, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(
        List.of("--server.address=" + address, "--server.port=0", "--tauraro.data=" + data));
    return new SpringApplication(TauraroWebApplication.class).run(arguments.toArray(String[]::new));
  }

  @Test
  void theKeyOfTheConfigurationIsStoredOnce() throws Exception {
    KeyToken token = KeyToken.random();
    String option = "--tauraro.security.first-key=" + token.text();
    try (ConfigurableApplicationContext service = start("0.0.0.0", option)) {
      int port = port(service);
      assertThat(status(port, null)).isEqualTo(401);
      assertThat(status(port, token.text())).isEqualTo(200);
      assertThat(service.getBean(ApiKeys.class).revoke(Tenant.DEFAULT, token.id())).isTrue();
    }
    try (ConfigurableApplicationContext service = start("0.0.0.0", option)) {
      assertThat(status(port(service), token.text())).isEqualTo(401);
    }
    assertThatThrownBy(() -> start("0.0.0.0", option + "x"))
        .isInstanceOf(MalformedKeyException.class)
        .hasMessageNotContaining(token.secret());
  }

  private static int port(ConfigurableApplicationContext service) {
    return Integer.parseInt(service.getEnvironment().getProperty("local.server.port"));
  }

  private String createKey(String... options) {
    PrintStream before = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    String[] arguments = new String[options.length + 2];
    arguments[0] = CreateKeyCommand.NAME;
    arguments[1] = "--tauraro.data=" + data;
    System.arraycopy(options, 0, arguments, 2, options.length);
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      TauraroWebApplication.main(arguments);
    } finally {
      System.setOut(before);
    }
    String[] lines = written.toString(StandardCharsets.UTF_8).strip().split("\n");
    return lines[lines.length - 1];
  }

  private static int status(int port, String key) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/admin/tenants"));
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void withoutAKeyItDoesNotStartAndWithOneItDoes() throws Exception {
    assertThatThrownBy(() -> start("0.0.0.0"))
        .isInstanceOfSatisfying(
            OpenServiceException.class,
            e -> {
              FailureAnalysis analysis = new OpenServiceFailureAnalyzer().analyze(e, e);
              assertThat(analysis.getDescription()).contains("no key", "0.0.0.0");
              assertThat(analysis.getAction()).contains("create-key", "jwt", "server.address");
            });
    String key = createKey("--name=first");
    assertThat(key).startsWith(KeyToken.PREFIX);
    String observer = createKey("--roles=observe");
    try (ConfigurableApplicationContext service = start("0.0.0.0")) {
      int port = port(service);
      assertThat(status(port, null)).isEqualTo(401);
      assertThat(status(port, observer)).isEqualTo(403);
      assertThat(status(port, key)).isEqualTo(200);
      assertThat(service.getBean(AuditLog.class).list(Long.MAX_VALUE, 9))
          .extracting(event -> event.actor() + ' ' + event.action() + ' ' + event.outcome())
          .containsExactly("command key.create SUCCEEDED", "command key.create SUCCEEDED");
    }
    assertThatThrownBy(() -> createKey("--roles=root")).hasMessageContaining("root");
    assertThatThrownBy(() -> createKey("--tenant=none")).hasMessageContaining("none");
  }
}
