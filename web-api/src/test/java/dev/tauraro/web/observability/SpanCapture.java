package dev.tauraro.web.observability;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the place of a collector of traces in the service that tests share. */
@Configuration(proxyBeanMethods = false)
class SpanCapture {
  @Bean
  InMemorySpanExporter spanExporter() {
    return InMemorySpanExporter.create();
  }
}
