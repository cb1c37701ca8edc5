package dev.tauraro.web.sandbox;

import dev.tauraro.web.settings.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the heap guard.
 *
 * @param watermark part of the old generation that may be in use after a collection
 */
@ConfigurationProperties("tauraro.heap-guard")
public record HeapGuardProperties(double watermark) {
  public HeapGuardProperties {
    Settings.within("tauraro.heap-guard.watermark", watermark, 0.1, 1.0);
  }
}
