package dev.tauraro.web.quotas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tauraro.web.tenants.Tenant;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Token buckets of this process: a minute's requests at once, and from then on a steady flow. */
@Component
final class LocalRateLimiter implements RateLimiter {
  static final Duration WINDOW = Duration.ofMinutes(1);
  static final int MOST_TENANTS = 100_000;

  /** A bucket that nobody took from for a window is full, as a new one is. */
  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_TENANTS).expireAfterAccess(WINDOW).build();

  private record Key(Tenant tenant, int perMinute) {}

  @Override
  public long tryRequest(Tenant tenant, int perMinute) {
    return take(buckets.get(new Key(tenant, perMinute), LocalRateLimiter::bucket));
  }

  private static Bucket bucket(Key key) {
    return Bucket.builder().addLimit(limit(key.perMinute())).build();
  }

  /** What a bucket holds and how it fills. */
  static Bandwidth limit(int perMinute) {
    return Bandwidth.builder().capacity(perMinute).refillGreedy(perMinute, WINDOW).build();
  }

  /** Takes one request from a bucket; see {@link #tryRequest}. */
  static long take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : Math.max(probe.getNanosToWaitForRefill(), 1);
  }
}
