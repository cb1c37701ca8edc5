package dev.tauraro.web.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tauraro.web.ServiceTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What Prometheus gets when it asks, and what the dashboard makes of it. */
class MetricsTest extends ServiceTest {
  private static final Path DASHBOARD = Path.of("../docs/grafana/tauraro.json");
  private static final Pattern METRIC =
      Pattern.compile("\\b(?:tauraro|jvm|http|process|system|hikaricp)_[a-z_]+");
  private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"");

  private HttpResponse<String> actuator(String path) {
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator" + path))
            .build());
  }

  /** The lines of a scrape that are samples. */
  private List<String> scrape() {
    HttpResponse<String> answer = actuator("/prometheus");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().lines().filter(line -> !line.startsWith("#")).toList();
  }

  /** The sum of the samples that begin with a name and have all of some labels. */
  private double value(String name, String... labels) {
    return scrape().stream()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .filter(line -> Set.of(labels).stream().allMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private void runWhatDeopts() {
    String source =
        """
        # metrics
        def total(values):
            t = 0
            for v in values:
                t = t + v
            return t
        total(range(5000))
        total([1] * 5000 + [0.5])
        """;
    run(Map.of("jit", "eager", "source", source));
  }

  @Test
  void theDeoptOfAScriptIsThere() {
    double before = value("tauraro_jit_deopts_total");
    double compiled = value("tauraro_jit_compilations_total", "result=\"compiled\"");
    runWhatDeopts();
    assertThat(value("tauraro_jit_deopts_total")).isGreaterThan(before);
    assertThat(value("tauraro_jit_compilations_total", "result=\"compiled\""))
        .isGreaterThan(compiled);
    assertThat(value("tauraro_jit_cache_units")).isPositive();
  }

  @Test
  void executionsAreCountedByHowTheyEnded() {
    String name = "tauraro_executions_seconds_count";
    double completed = value(name, "status=\"completed\"", "limit=\"none\"");
    double stopped = value(name, "status=\"limit_exceeded\"", "limit=\"STEPS\"");
    run(Map.of("source", "1"));
    run(Map.of("source", "while True: pass", "limits", Map.of("steps", 1000)));
    assertThat(value(name, "status=\"completed\"", "limit=\"none\"")).isEqualTo(completed + 1);
    assertThat(value(name, "status=\"limit_exceeded\"", "limit=\"STEPS\"")).isEqualTo(stopped + 1);
  }

  @Test
  void labelsHaveFewValues() {
    for (int i = 0; i < 50; i++) {
      run(Map.of("source", "raise ValueError('text of script " + i + "')"));
    }
    String own =
        scrape().stream()
            .filter(line -> line.startsWith("tauraro_"))
            .collect(Collectors.joining("\n"));
    assertThat(own).doesNotContain("text of script").doesNotContain("ValueError");
    Set<String> labels = new HashSet<>();
    Matcher matcher = LABEL.matcher(own);
    while (matcher.find()) {
      labels.add(matcher.group(1));
    }
    assertThat(labels)
        .isSubsetOf(
            "status", "limit", "error", "kind", "result", "reason", "lane", "le", "application");
  }

  @Test
  void theDashboardAsksForWhatIsThere() throws IOException {
    runWhatDeopts();
    post("/executions", Map.of("source", "2"), "Prefer", "respond-async");
    JsonNode dashboard = JSON.readTree(Files.readString(DASHBOARD));
    Set<String> wanted = new HashSet<>();
    for (JsonNode panel : dashboard.at("/panels")) {
      for (JsonNode target : panel.path("targets")) {
        Matcher matcher = METRIC.matcher(text(target, "/expr"));
        while (matcher.find()) {
          wanted.add(matcher.group());
        }
      }
    }
    assertThat(wanted).hasSizeGreaterThan(15);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        scrape().stream()
                            .map(line -> line.split("[{ ]", 2)[0])
                            .collect(Collectors.toSet()))
                    .containsAll(wanted));
  }

  @Test
  void readinessKnowsTheQueue() {
    JsonNode health = json(actuator("/health/readiness"), 200);
    assertThat(text(health, "/components/scripts/status")).isEqualTo("UP");
    assertThat(health.at("/components/scripts/details/queueCapacity").intValue()).isPositive();
  }
}
