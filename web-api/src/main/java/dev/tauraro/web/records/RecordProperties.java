package dev.tauraro.web.records;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of record streams.
 *
 * @param maxOpen streams at the same time; each holds a thread of the server
 * @param maxRecordSize bytes of a line
 * @param maxDuration of a stream
 */
@Validated
@ConfigurationProperties("tauraro.records")
record RecordProperties(
    @Positive int maxOpen, @NotNull DataSize maxRecordSize, @NotNull Duration maxDuration) {}
