package dev.tauraro.web.sandbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells how busy the pool is. While its queue is full, clients had better ask another replica. */
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
    boolean full = pool.waiting() >= properties.queueCapacity();
    return (full ? Health.outOfService() : Health.up())
        .withDetail("workers", properties.workerThreads())
        .withDetail("running", pool.running())
        .withDetail("waiting", pool.waiting())
        .withDetail("queueCapacity", properties.queueCapacity())
        .build();
  }
}
