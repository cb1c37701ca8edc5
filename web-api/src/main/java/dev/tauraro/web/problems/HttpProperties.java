package dev.tauraro.web.problems;

import dev.tauraro.web.settings.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** What requests may be. */
@ConfigurationProperties("tauraro.http")
public record HttpProperties(DataSize maxBodySize) {
  public HttpProperties {
    Settings.given("tauraro.http.max-body-size", maxBodySize);
  }
}
