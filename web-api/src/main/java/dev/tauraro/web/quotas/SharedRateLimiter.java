package dev.tauraro.web.quotas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tauraro.web.redis.ConditionalOnRedis;
import dev.tauraro.web.redis.RedisLink;
import dev.tauraro.web.tenants.Tenant;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Token buckets that all replicas take from, in Redis. While that is gone each replica counts
 * alone. Buckets are filled by the replicas' clocks, which should agree to a second.
 */
@Component
@Primary
@ConditionalOnRedis
final class SharedRateLimiter implements RateLimiter {
  private static final String PREFIX = "tauraro:requests:";

  /** How much longer than it takes to fill up a bucket is kept. */
  private static final Duration SPARE = Duration.ofSeconds(10);

  private final RedisLink redis;
  private final LocalRateLimiter alone;
  private volatile Buckets buckets;

  SharedRateLimiter(RedisLink redis, LocalRateLimiter alone) {
    this.redis = redis;
    this.alone = alone;
  }

  private record Key(Tenant tenant, int perMinute) {
    @Override
    public String toString() {
      return PREFIX + perMinute + ":" + tenant.name();
    }
  }

  @Override
  public long tryRequest(Tenant tenant, int perMinute) {
    Key key = new Key(tenant, perMinute);
    return redis
        .call(connection -> LocalRateLimiter.take(buckets(connection).get(key)))
        .orElseGet(() -> alone.tryRequest(tenant, perMinute));
  }

  private Buckets buckets(StatefulRedisConnection<String, byte[]> connection) {
    Buckets known = buckets;
    if (known == null || known.connection != connection) {
      known = new Buckets(connection, redis.timeout());
      buckets = known;
    }
    return known;
  }

  /** The buckets as one connection reaches them. */
  private static final class Buckets {
    private final StatefulRedisConnection<String, byte[]> connection;
    private final ProxyManager<String> stored;
    private final Cache<Key, Bucket> used =
        Caffeine.newBuilder()
            .maximumSize(LocalRateLimiter.MOST_TENANTS)
            .expireAfterAccess(LocalRateLimiter.WINDOW)
            .build();

    Buckets(StatefulRedisConnection<String, byte[]> connection, Duration timeout) {
      this.connection = connection;
      stored =
          Bucket4jLettuce.casBasedBuilder(connection)
              .requestTimeout(timeout)
              .expirationAfterWrite(
                  ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(SPARE))
              .build();
    }

    Bucket get(Key key) {
      return used.get(key, this::bucket);
    }

    /** Requests that come together take from it together, so replicas seldom collide. */
    private Bucket bucket(Key key) {
      BucketConfiguration configuration =
          BucketConfiguration.builder().addLimit(LocalRateLimiter.limit(key.perMinute())).build();
      return stored
          .builder()
          .withOptimization(Optimizations.batching())
          .build(key.toString(), () -> configuration);
    }
  }
}
