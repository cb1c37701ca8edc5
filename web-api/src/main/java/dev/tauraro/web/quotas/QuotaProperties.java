package dev.tauraro.web.quotas;

import dev.tauraro.web.sandbox.RequestedLimits;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** What tenants may use for whom nothing else was set; see {@link Quotas}. */
@Validated
@ConfigurationProperties("tauraro.quotas")
public record QuotaProperties(
    @Positive int requestsPerMinute,
    @Positive int concurrentExecutions,
    @Positive int queuedExecutions,
    @Positive int storedScripts) {
  Quotas quotas() {
    return new Quotas(
        requestsPerMinute,
        concurrentExecutions,
        queuedExecutions,
        storedScripts,
        RequestedLimits.NONE);
  }
}
