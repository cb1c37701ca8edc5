package dev.tauraro.web.redis;

import dev.tauraro.web.settings.Settings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The Redis that replicas share.
 *
 * @param url {@code redis://host:port/database}, {@code rediss://} for TLS, or {@code
 *     redis-sentinel://}; null or empty for none
 * @param username null or empty for what the URL says
 * @param password null or empty for what the URL says
 * @param timeout the longest that a request waits for an answer
 * @param connectTimeout the longest that connecting takes, for which no request waits
 * @param retryInterval how often a server that is gone is looked for
 */
@ConfigurationProperties("tauraro.redis")
public record RedisProperties(
    String url,
    String username,
    String password,
    Duration timeout,
    Duration connectTimeout,
    Duration retryInterval) {
  public RedisProperties {
    Settings.given("tauraro.redis.timeout", timeout);
    Settings.given("tauraro.redis.connect-timeout", connectTimeout);
    Settings.given("tauraro.redis.retry-interval", retryInterval);
  }
}
