package dev.tauraro.web.records;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** What record streams do, as metrics. */
@Component
final class RecordMetrics {
  private final MeterRegistry registry;
  private final Counter succeeded;
  private final Counter failed;

  RecordMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.succeeded = counter("succeeded");
    this.failed = counter("failed");
  }

  private Counter counter(String result) {
    return Counter.builder("tauraro.records")
        .description("Records that went through a script")
        .tag("result", result)
        .register(registry);
  }

  /** Shows how many streams are open. */
  void countOpen(IntSupplier open) {
    Gauge.builder("tauraro.streams.open", open, IntSupplier::getAsInt)
        .description("Clients that are connected to a stream")
        .tag("kind", "records")
        .strongReference(true)
        .register(registry);
  }

  void add(boolean success) {
    (success ? succeeded : failed).increment();
  }
}
