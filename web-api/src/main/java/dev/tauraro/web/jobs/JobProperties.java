package dev.tauraro.web.jobs;

import dev.tauraro.web.settings.Settings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

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
@ConfigurationProperties("tauraro.jobs")
public record JobProperties(
    int threads,
    int maxQueued,
    Duration pollInterval,
    Duration heartbeatInterval,
    Duration cleaningInterval) {
  public JobProperties {
    Settings.positive("tauraro.jobs.threads", threads);
    Settings.positive("tauraro.jobs.max-queued", maxQueued);
    Settings.given("tauraro.jobs.poll-interval", pollInterval);
    Settings.given("tauraro.jobs.heartbeat-interval", heartbeatInterval);
    Settings.given("tauraro.jobs.cleaning-interval", cleaningInterval);
  }
}
