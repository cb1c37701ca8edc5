package dev.tauraro.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.DurationStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The deployment of docker/compose.yaml, and the proxy's configuration. */
class ComposeTest {
  private static final Path DOCKER = Path.of("../docker");
  private static final Set<String> REPLICAS = Set.of("tauraro-1", "tauraro-2");

  private final Map<String, Object> compose = compose();

  private static Map<String, Object> compose() {
    try (var reader = Files.newBufferedReader(DOCKER.resolve("compose.yaml"))) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("unchecked") // YAML's mappings here have texts as keys
  private static Map<String, Object> map(Object yaml) {
    return (Map<String, Object>) yaml;
  }

  private static List<?> list(Object yaml) {
    return (List<?>) yaml;
  }

  private Map<String, Object> services() {
    return map(compose.get("services"));
  }

  private Map<String, Object> service(String name) {
    return map(services().get(name));
  }

  @Test
  void thereAreTwoReplicasAndWhatTheyNeed() {
    assertThat(services()).containsOnlyKeys("tauraro-1", "tauraro-2", "proxy", "database", "redis");
    assertThat(service("tauraro-1")).isEqualTo(service("tauraro-2"));
    for (String name : REPLICAS) {
      assertThat(map(service(name).get("depends_on")).values())
          .hasSize(2)
          .allMatch(each -> map(each).get("condition").equals("service_healthy"));
    }
  }

  @Test
  void noContainerHasRights() {
    services()
        .forEach(
            (name, yaml) -> {
              Map<String, Object> service = map(yaml);
              assertThat(service).as(name).containsEntry("read_only", true);
              assertThat(service).containsEntry("cap_drop", List.of("ALL"));
              assertThat(service)
                  .containsEntry("security_opt", List.of("no-new-privileges:true"))
                  .doesNotContainKeys("cap_add", "privileged", "devices", "network_mode", "pid");
              assertThat(service).containsKeys("mem_limit", "pids_limit");
              if (!REPLICAS.contains(name)) {
                assertThat(service.get("user").toString()).matches("[1-9][0-9]*(:[1-9][0-9]*)?");
                assertThat(service.get("image").toString())
                    .matches("\\$\\{[A-Z]+_IMAGE:-[a-z/-]+:[0-9][^}]*}");
              }
            });
  }

  @Test
  void everyContainerSaysWhetherItIsWell() throws IOException {
    // The replicas' check, and their user, are in the image.
    String image = Files.readString(DOCKER.resolve("Dockerfile"));
    assertThat(image).contains("\nHEALTHCHECK ", "\nUSER 10001\n");
    for (String name : Set.of("proxy", "database", "redis")) {
      assertThat(map(service(name).get("healthcheck"))).containsKey("test");
    }
  }

  @Test
  void onlyTheProxyIsReachedFromOutside() {
    Map<String, Object> networks = map(compose.get("networks"));
    for (String name : services().keySet()) {
      boolean open =
          list(service(name).get("networks")).stream()
              .anyMatch(each -> !Boolean.TRUE.equals(map(networks.get(each)).get("internal")));
      assertThat(open).as(name).isEqualTo(name.equals("proxy"));
      assertThat(service(name).containsKey("ports")).as(name).isEqualTo(name.equals("proxy"));
    }
    assertThat(list(service("proxy").get("networks")).contains("data")).isFalse();
    assertThat(list(service("proxy").get("ports")).get(0).toString())
        .startsWith("${TAURARO_BIND:-127.0.0.1}:");
  }

  @Test
  void secretsAreFilesAndEachIsRead() {
    Map<String, Object> secrets = map(compose.get("secrets"));
    assertThat(secrets.values()).allMatch(each -> map(each).containsKey("file"));
    Set<Object> used = new TreeSet<>();
    for (String name : services().keySet()) {
      Map<String, Object> service = service(name);
      if (service.containsKey("environment")) {
        map(service.get("environment"))
            .forEach(
                (key, value) ->
                    assertThat(
                            key.matches(".*(PASSWORD|SECRET|KEY|TOKEN).*")
                                && !key.endsWith("_FILE"))
                        .as(key)
                        .isFalse());
      }
      if (service.containsKey("secrets")) {
        for (Object each : list(service.get("secrets"))) {
          used.add(each instanceof Map ? map(each).get("source") : each);
        }
      }
    }
    assertThat(used).isEqualTo(secrets.keySet());
    Set<Object> properties =
        list(service("tauraro-1").get("secrets")).stream()
            .map(each -> map(each).get("target"))
            .collect(Collectors.toSet());
    assertThat(properties)
        .containsExactlyInAnyOrder(
            "spring.datasource.password", "tauraro.redis.password", "tauraro.security.first-key");
    assertThat(map(service("tauraro-1").get("environment")))
        .containsEntry("SPRING_CONFIG_IMPORT", "configtree:/run/secrets/");
  }

  @Test
  void aReplicaHasTheTimeThatDrainingTakes() throws IOException {
    Properties properties = new Properties();
    try (var defaults =
        Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
      properties.load(defaults);
    }
    Duration draining =
        DurationStyle.detectAndParse(
            properties.getProperty("spring.lifecycle.timeout-per-shutdown-phase"));
    Duration given =
        DurationStyle.detectAndParse(service("tauraro-1").get("stop_grace_period").toString());
    assertThat(given).isGreaterThan(draining.plusSeconds(5));
  }

  @Test
  void theProxyPassesToEachReplicaAndStreams() throws IOException {
    Path configuration = DOCKER.resolve("proxy/nginx.conf");
    Map<String, Object> mount = map(list(service("proxy").get("volumes")).get(0));
    assertThat(DOCKER.resolve(mount.get("source").toString()).normalize())
        .isEqualTo(configuration.normalize());
    assertThat(mount).containsEntry("read_only", true);
    String text = Files.readString(configuration);
    Matcher servers = Pattern.compile("server (\\S+):8080 ").matcher(text);
    assertThat(servers.results().map(each -> each.group(1))).hasSameElementsAs(REPLICAS);
    assertThat(text).contains("proxy_buffering off;", "proxy_request_buffering off;");
    // What may have been served is sent again if it has a key only, by which it is served once.
    Matcher repeating =
        Pattern.compile("(?s)location ([^ ]+) \\{[^}]*\\bnon_idempotent;").matcher(text);
    assertThat(repeating.results().map(each -> each.group(1))).containsExactly("@repeatable");
    assertThat(text.chars().filter(each -> each == '{').count())
        .isEqualTo(text.chars().filter(each -> each == '}').count());
  }
}
