package dev.tauraro.web.tenants;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;

/**
 * What the database said, for ten seconds: after that what another replica has changed holds here,
 * too. While the database can't be asked, what it said last holds for ten minutes, so that the
 * service goes on without it.
 */
public final class LastKnown<K, V> {
  private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();
  private static final long STALE_NANOS = Duration.ofMinutes(10).toNanos();

  /** While one thread asks again, and after it asked in vain, others take what is known. */
  private static final long PAUSE_NANOS = Duration.ofSeconds(5).toNanos();

  private final Ticker clock;
  private final Cache<K, Answer<V>> answers;

  /** At most so many are remembered. */
  public LastKnown(int most) {
    this(most, System::nanoTime);
  }

  LastKnown(int most, Ticker clock) {
    this.clock = clock;
    answers =
        Caffeine.newBuilder()
            .maximumSize(most)
            .expireAfterWrite(Duration.ofNanos(STALE_NANOS))
            .ticker(clock)
            .build();
  }

  /** Compared by identity, so that what was invalidated is told from what is there. */
  private static final class Answer<V> {
    private final V value;
    private final long readAt;
    private final long askAgain;

    Answer(V value, long readAt, long askAgain) {
      this.value = value;
      this.readAt = readAt;
      this.askAgain = askAgain;
    }
  }

  /**
   * What is said of a key.
   *
   * @param read asks the database
   * @throws DataAccessException when it can't be asked, and nothing is known
   */
  public V get(K key, Function<? super K, ? extends V> read) {
    Answer<V> known = answers.get(key, missing -> fresh(read.apply(missing)));
    long now = clock.read();
    if (now - known.askAgain < 0) {
      return known.value;
    }
    if (now - known.readAt > STALE_NANOS) {
      answers.asMap().remove(key, known);
      return answers.get(key, missing -> fresh(read.apply(missing))).value;
    }
    Answer<V> meanwhile = new Answer<>(known.value, known.readAt, now + PAUSE_NANOS);
    if (!answers.asMap().replace(key, known, meanwhile)) {
      return known.value;
    }
    try {
      Answer<V> answer = fresh(read.apply(key));
      answers.asMap().replace(key, meanwhile, answer);
      return answer.value;
    } catch (DataAccessException e) {
      return known.value;
    }
  }

  private Answer<V> fresh(V value) {
    long now = clock.read();
    return new Answer<>(value, now, now + FRESH_NANOS);
  }

  /** What was said of a key is no longer so. */
  public void invalidate(K key) {
    answers.invalidate(key);
  }

  /** Nothing that was said needs to be so any more. */
  public void invalidateAll() {
    answers.invalidateAll();
  }
}
