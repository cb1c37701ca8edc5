package dev.tauraro.web.executions;

import dev.tauraro.web.settings.Settings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of executions.
 *
 * @param retention how long finished ones are kept
 * @param idempotencyRetention how long the keys of requests are remembered
 * @param probeInterval how often it is looked whether a client that waits is still there
 * @param maxPageSize executions that a list shows at most
 */
@ConfigurationProperties("tauraro.executions")
record ExecutionProperties(
    Duration retention, Duration idempotencyRetention, Duration probeInterval, int maxPageSize) {
  ExecutionProperties {
    Settings.given("tauraro.executions.retention", retention);
    Settings.given("tauraro.executions.idempotency-retention", idempotencyRetention);
    Settings.given("tauraro.executions.probe-interval", probeInterval);
    Settings.positive("tauraro.executions.max-page-size", maxPageSize);
  }
}
