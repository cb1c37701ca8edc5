package dev.tauraro.web.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the audit log.
 *
 * @param retention how long events are kept
 */
@Validated
@ConfigurationProperties("tauraro.audit")
public record AuditProperties(@NotNull Duration retention) {}
