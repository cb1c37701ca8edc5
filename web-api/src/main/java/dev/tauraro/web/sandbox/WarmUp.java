package dev.tauraro.web.sandbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tauraro.engine.Script;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Has scripts that are new in this replica compiled early, for what another one saw. Where replicas
 * share nothing it does nothing.
 */
@Component
final class WarmUp {
  private static final int MOST_SCRIPTS = 16384;
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final WarmUpHints hints;
  private final MeterProvider<Counter> found;

  /** The scripts that ran here, with what was published of them last. */
  private final Cache<String, Published> scripts =
      Caffeine.newBuilder().maximumSize(MOST_SCRIPTS).build();

  /**
   * Hints that others can find.
   *
   * @param after before which moment of {@link System#nanoTime} there is no need to publish again
   */
  private record Published(int hash, long after) {}

  WarmUp(ObjectProvider<WarmUpHints> hints, MeterRegistry registry) {
    this.hints = hints.getIfAvailable();
    found =
        Counter.builder("tauraro.warmup.scripts")
            .description("Scripts that were new here, by what became of the hints of others")
            .withRegistry(registry);
  }

  /** Gives a script that is new here the hints of others. */
  void prepare(SourceCode source, Script script) {
    if (hints == null || scripts.getIfPresent(source.id()) != null) {
      return;
    }
    Published nothing = new Published(0, System.nanoTime());
    if (scripts.asMap().putIfAbsent(source.id(), nothing) == null) {
      String result =
          hints
              .find(source.id())
              .map(each -> script.warmUp(each) ? "used" : "refused")
              .orElse("none");
      found.withTag("hints", result).increment();
    }
  }

  /** Publishes what is known of a script, now and then, after it had something compiled. */
  void learnt(SourceCode source, Script script) {
    if (hints == null) {
      return;
    }
    Published last = scripts.getIfPresent(source.id());
    long now = System.nanoTime();
    if (last != null && now - last.after < 0) {
      return;
    }
    byte[] bytes = script.warmUpHints();
    int hash = Arrays.hashCode(bytes);
    if (bytes.length > 0) {
      scripts.put(source.id(), new Published(hash, now + PAUSE_NANOS));
      if (last == null || last.hash != hash) {
        hints.publish(source.id(), bytes);
      }
    }
  }
}
