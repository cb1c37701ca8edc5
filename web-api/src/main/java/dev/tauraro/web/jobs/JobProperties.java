package dev.tauraro.web.jobs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of jobs.
 *
 * @param threads jobs that are being done at the same time
 * @param maxQueued jobs that may wait
 * @param pollInterval how often jobs that other replicas left are looked for
 * @param heartbeatInterval how often a replica says that it lives; after four of them without word
 *     its jobs go to others
 * @param cleaningInterval how often what is too old is removed
 */
@Validated
@ConfigurationProperties("tauraro.jobs")
public record JobProperties(
    @Positive int threads,
    @Positive int maxQueued,
    @NotNull Duration pollInterval,
    @NotNull Duration heartbeatInterval,
    @NotNull Duration cleaningInterval) {}
