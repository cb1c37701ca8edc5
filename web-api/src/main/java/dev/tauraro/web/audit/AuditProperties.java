package dev.tauraro.web.audit;

import dev.tauraro.web.settings.Settings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the audit log.
 *
 * @param retention how long events are kept
 */
@ConfigurationProperties("tauraro.audit")
public record AuditProperties(Duration retention) {
  public AuditProperties {
    Settings.given("tauraro.audit.retention", retention);
  }
}
