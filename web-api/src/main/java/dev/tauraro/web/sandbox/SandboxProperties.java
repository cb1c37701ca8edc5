package dev.tauraro.web.sandbox;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the sandbox.
 *
 * @param workers scripts that run at the same time; 0 for one per processor
 * @param queueCapacity scripts that may wait
 * @param stackSize stack of a worker; recursion of scripts needs it
 * @param maxResultValues values that a result may hold before it is given as text
 */
@Validated
@ConfigurationProperties("tauraro.sandbox")
public record SandboxProperties(
    @PositiveOrZero int workers,
    @Positive int queueCapacity,
    @NotNull DataSize stackSize,
    @Positive int maxResultValues,
    @Valid @NotNull LimitSettings defaults,
    @Valid @NotNull LimitSettings ceilings) {
  /** {@link #workers}, with 0 replaced. */
  int workerThreads() {
    return workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
  }
}
