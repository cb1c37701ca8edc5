package dev.tauraro.web.executions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of executions.
 *
 * @param retention how long finished ones are kept
 * @param idempotencyRetention how long the keys of requests are remembered
 * @param probeInterval how often it is looked whether a client that waits is still there
 * @param maxPageSize executions that a list shows at most
 */
@Validated
@ConfigurationProperties("tauraro.executions")
record ExecutionProperties(
    @NotNull Duration retention,
    @NotNull Duration idempotencyRetention,
    @NotNull Duration probeInterval,
    @Positive int maxPageSize) {}
