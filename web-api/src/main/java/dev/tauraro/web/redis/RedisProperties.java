package dev.tauraro.web.redis;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

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
@Validated
@ConfigurationProperties("tauraro.redis")
public record RedisProperties(
    String url,
    String username,
    String password,
    @NotNull Duration timeout,
    @NotNull Duration connectTimeout,
    @NotNull Duration retryInterval) {}
