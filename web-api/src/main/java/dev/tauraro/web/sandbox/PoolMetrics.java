package dev.tauraro.web.sandbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How busy the pool is, as metrics. */
@Component
final class PoolMetrics implements MeterBinder {
  private static final String LANE = "lane";

  private final ScriptPool pool;
  private final SandboxProperties properties;

  PoolMetrics(ScriptPool pool, SandboxProperties properties) {
    this.pool = pool;
    this.properties = properties;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("tauraro.workers", properties, SandboxProperties::workerThreads)
        .description("Scripts of each lane that may run at the same time")
        .register(registry);
    Gauge.builder("tauraro.queue.capacity", properties, SandboxProperties::queueCapacity)
        .description("Scripts of each lane that may wait for a worker")
        .register(registry);
    busy(registry, "general", ScriptPool::running);
    busy(registry, "short", ScriptPool::runningShort);
    length(registry, "general", ScriptPool::waiting);
    length(registry, "short", ScriptPool::waitingShort);
  }

  private void busy(MeterRegistry registry, String lane, ToDoubleFunction<ScriptPool> count) {
    Gauge.builder("tauraro.workers.busy", pool, count)
        .description("Scripts that run")
        .tag(LANE, lane)
        .register(registry);
  }

  private void length(MeterRegistry registry, String lane, ToDoubleFunction<ScriptPool> count) {
    Gauge.builder("tauraro.queue.length", pool, count)
        .description("Scripts that wait for a worker")
        .tag(LANE, lane)
        .register(registry);
  }
}
