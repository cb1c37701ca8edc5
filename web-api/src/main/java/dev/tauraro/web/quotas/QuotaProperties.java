package dev.tauraro.web.quotas;

import dev.tauraro.web.sandbox.RequestedLimits;
import dev.tauraro.web.settings.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What tenants may use for whom nothing else was set; see {@link Quotas}. */
@ConfigurationProperties("tauraro.quotas")
public record QuotaProperties(
    int requestsPerMinute, int concurrentExecutions, int queuedExecutions, int storedScripts) {
  public QuotaProperties {
    Settings.positive("tauraro.quotas.requests-per-minute", requestsPerMinute);
    Settings.positive("tauraro.quotas.concurrent-executions", concurrentExecutions);
    Settings.positive("tauraro.quotas.queued-executions", queuedExecutions);
    Settings.positive("tauraro.quotas.stored-scripts", storedScripts);
  }

  Quotas quotas() {
    return new Quotas(
        requestsPerMinute,
        concurrentExecutions,
        queuedExecutions,
        storedScripts,
        RequestedLimits.NONE);
  }
}
