package dev.tauraro.web.streams;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of event streams.
 *
 * @param maxOpen clients that are told at the same time
 * @param heartbeat after which silence a client is told that the server is there
 * @param patience how long a client may take nothing
 * @param grace how long a run goes on that nobody listens to any more
 */
@Validated
@ConfigurationProperties("tauraro.streams")
public record StreamProperties(
    @Positive int maxOpen,
    @NotNull Duration heartbeat,
    @NotNull Duration patience,
    @NotNull Duration grace) {}
