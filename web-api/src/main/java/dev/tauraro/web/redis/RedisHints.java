package dev.tauraro.web.redis;

import dev.tauraro.web.sandbox.WarmUpHints;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What replicas learn of scripts, in Redis by the scripts' ids, for a week after it was learnt. */
@Component
@ConditionalOnRedis
final class RedisHints implements WarmUpHints {
  private static final String PREFIX = "tauraro:hints:";
  private static final long SECONDS = Duration.ofDays(7).toSeconds();

  private final RedisLink redis;

  RedisHints(RedisLink redis) {
    this.redis = redis;
  }

  @Override
  public Optional<byte[]> find(String script) {
    // A byte more than hints have, which tells what is too long, and bounds what is read.
    return redis
        .call(connection -> connection.sync().getrange(PREFIX + script, 0, MAX_BYTES))
        .filter(bytes -> bytes.length > 0);
  }

  @Override
  public void publish(String script, byte[] hints) {
    redis.call(connection -> connection.async().setex(PREFIX + script, SECONDS, hints));
  }
}
