package dev.tauraro.web.records;

import dev.tauraro.web.settings.Settings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings of record streams.
 *
 * @param maxOpen streams at the same time; each holds a thread of the server
 * @param maxRecordSize bytes of a line
 * @param maxDuration of a stream
 */
@ConfigurationProperties("tauraro.records")
record RecordProperties(int maxOpen, DataSize maxRecordSize, Duration maxDuration) {
  RecordProperties {
    Settings.positive("tauraro.records.max-open", maxOpen);
    Settings.given("tauraro.records.max-record-size", maxRecordSize);
    Settings.given("tauraro.records.max-duration", maxDuration);
  }
}
