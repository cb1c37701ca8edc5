package dev.tauraro.web.sandbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells how busy the pool is; it is never down while the service answers. */
@Component("scripts")
final class ScriptPoolHealth implements HealthIndicator {
  private final ScriptPool pool;
  private final SandboxProperties properties;

  ScriptPoolHealth(ScriptPool pool, SandboxProperties properties) {
    this.pool = pool;
    this.properties = properties;
  }

  @Override
  public Health health() {
    return Health.up()
        .withDetail("workers", properties.workerThreads())
        .withDetail("running", pool.running())
        .withDetail("waiting", pool.waiting())
        .withDetail("queueCapacity", properties.queueCapacity())
        .build();
  }
}
