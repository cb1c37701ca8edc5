package dev.tauraro.web.sandbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Remembers of each script that ran lately how long its runs took. */
@Component
final class RunHistory {
  private static final int MOST_SCRIPTS = 16384;
  private static final double SHORT_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /** A run counts as no longer than this: one that is slow by chance changes little. */
  private static final double MOST_NANOS = 2 * SHORT_NANOS;

  /** Part of the mean that is the last run. */
  private static final double WEIGHT = 0.25;

  // Who uses it tidies it: to wake another thread for that costs more.
  private final Cache<String, Double> means =
      Caffeine.newBuilder().maximumSize(MOST_SCRIPTS).executor(Runnable::run).build();

  /** Notes how long a worker had to do with a script. */
  void add(String script, long nanos) {
    double counted = Math.min((double) nanos, MOST_NANOS);
    means.asMap().merge(script, counted, (mean, added) -> mean + (added - mean) * WEIGHT);
  }

  /** Whether a script has run, and its runs take little time. */
  boolean isShort(String script) {
    Double mean = means.getIfPresent(script);
    return mean != null && mean <= SHORT_NANOS;
  }
}
