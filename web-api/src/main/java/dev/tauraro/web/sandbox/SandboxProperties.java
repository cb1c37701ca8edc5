package dev.tauraro.web.sandbox;

import dev.tauraro.web.settings.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the sandbox.
 *
 * @param workers scripts that run at the same time; 0 for one per processor
 * @param queueCapacity scripts that may wait
 * @param stackSize stack of a worker; recursion of scripts needs it
 * @param maxResultValues values that a result may hold before it is given as text
 */
@ConfigurationProperties("tauraro.sandbox")
public record SandboxProperties(
    int workers,
    int queueCapacity,
    DataSize stackSize,
    int maxResultValues,
    LimitSettings defaults,
    LimitSettings ceilings) {
  public SandboxProperties {
    Settings.notNegative("tauraro.sandbox.workers", workers);
    Settings.positive("tauraro.sandbox.queue-capacity", queueCapacity);
    Settings.given("tauraro.sandbox.stack-size", stackSize);
    Settings.positive("tauraro.sandbox.max-result-values", maxResultValues);
    Settings.given("tauraro.sandbox.defaults", defaults);
    Settings.given("tauraro.sandbox.ceilings", ceilings);
    defaults.check("tauraro.sandbox.defaults");
    ceilings.check("tauraro.sandbox.ceilings");
  }

  /** {@link #workers}, with 0 replaced. */
  int workerThreads() {
    return workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
  }
}
