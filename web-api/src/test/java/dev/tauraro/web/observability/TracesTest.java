package dev.tauraro.web.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tauraro.web.ServiceTest;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Traces of requests, as a collector gets them. */
class TracesTest extends ServiceTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Autowired private InMemorySpanExporter exporter;

  private List<SpanData> spans() {
    return exporter.getFinishedSpanItems().stream()
        .filter(span -> span.getTraceId().equals(TRACE))
        .toList();
  }

  @Test
  void aRunIsPartOfItsRequestsTraceAndTellsNothingOfTheScript() {
    String source = "secret = 'hunter2'\nprint(secret)\nraise ValueError(secret)";
    json(
        post(
            "/executions",
            Map.of("source", source, "inputs", Map.of("given", "hunter2")),
            "traceparent",
            "00-" + TRACE + "-00f067aa0ba902b7-01"),
        200);
    await().until(() -> spans().size() == 2);
    SpanData run = named("execute script");
    SpanData request = named("http post /api/v1/executions");
    assertThat(run.getParentSpanId()).isEqualTo(request.getSpanId());
    assertThat(request.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
    assertThat(run.getAttributes().get(AttributeKey.stringKey("status"))).isEqualTo("failed");
    assertThat(spans().toString()).doesNotContain("hunter2").doesNotContain("secret");
  }

  private SpanData named(String name) {
    return spans().stream().filter(span -> span.getName().equals(name)).findFirst().orElseThrow();
  }
}
