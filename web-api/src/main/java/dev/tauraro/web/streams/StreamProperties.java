package dev.tauraro.web.streams;

import dev.tauraro.web.settings.Settings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of event streams.
 *
 * @param maxOpen clients that are told at the same time
 * @param heartbeat after which silence a client is told that the server is there
 * @param patience how long a client may take nothing
 * @param grace how long a run goes on that nobody listens to any more
 */
@ConfigurationProperties("tauraro.streams")
public record StreamProperties(int maxOpen, Duration heartbeat, Duration patience, Duration grace) {
  public StreamProperties {
    Settings.positive("tauraro.streams.max-open", maxOpen);
    Settings.given("tauraro.streams.heartbeat", heartbeat);
    Settings.given("tauraro.streams.patience", patience);
    Settings.given("tauraro.streams.grace", grace);
  }
}
