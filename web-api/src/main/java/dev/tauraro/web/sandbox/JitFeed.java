package dev.tauraro.web.sandbox;

import dev.tauraro.engine.telemetry.CacheEvent;
import dev.tauraro.engine.telemetry.JitEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passes on what the engines' compilers do: to those who watch them all, and to the logs of the
 * runs whose scripts it is about.
 */
@Component
final class JitFeed implements Consumer<JitEvent> {
  private final JitObserver observer;
  private final JitMetrics metrics;
  private final JsonMapper json;
  private final Map<String, Set<OutputLog>> logs = new ConcurrentHashMap<>();

  JitFeed(JitObserver observer, JitMetrics metrics, JsonMapper json) {
    this.observer = observer;
    this.metrics = metrics;
    this.json = json;
  }

  @Override
  public void accept(JitEvent event) {
    metrics.add(event);
    observer.add(event);
    Set<OutputLog> interested = logs.get(event.site().source());
    if (interested != null && !(event instanceof CacheEvent)) {
      String text = json.writeValueAsString(JitEvents.described(event, Instant.now()));
      interested.forEach(log -> log.append(OutputLog.Kind.JIT, text, 0, text.length()));
    }
  }

  /** A log hears of a script from now on. */
  void attach(String fileName, OutputLog log) {
    logs.compute(
        fileName,
        (name, known) -> {
          Set<OutputLog> all = known == null ? ConcurrentHashMap.newKeySet() : known;
          all.add(log);
          return all;
        });
  }

  /** A log hears no more. */
  void detach(String fileName, OutputLog log) {
    logs.computeIfPresent(
        fileName,
        (name, known) -> {
          known.remove(log);
          return known.isEmpty() ? null : known;
        });
  }
}
