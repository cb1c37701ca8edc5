package dev.tauraro.web.telemetry;

import dev.tauraro.web.sandbox.JitDeopt;
import dev.tauraro.web.sandbox.JitObserver;
import dev.tauraro.web.streams.Event;
import dev.tauraro.web.streams.EventJson;
import dev.tauraro.web.streams.EventSource;
import java.util.function.Consumer;

/**
 * Deopts as they happen, for one client. It reads them from those that are kept: a client that is
 * too slow misses some.
 */
final class DeoptEvents implements EventSource {
  private final JitObserver observer;
  private final DeoptFilter filter;
  private long last;
  private Consumer<JitDeopt> listener = deopt -> {};

  /**
   * Deopts from now on, or from after one.
   *
   * @param last id of the one that the client had last, or null
   */
  DeoptEvents(JitObserver observer, DeoptFilter filter, Long last) {
    this.observer = observer;
    this.filter = filter;
    this.last = last == null ? observer.lastDeopt() : last;
  }

  @Override
  public void begin(Runnable wake) {
    listener =
        deopt -> {
          if (filter.matches(deopt)) {
            wake.run();
          }
        };
    observer.addListener(listener);
  }

  @Override
  public Event next() {
    JitDeopt next = observer.firstDeoptAfter(last, filter::matches);
    if (next == null) {
      return null;
    }
    last = next.id();
    return new Event(next.id(), "deopt", EventJson.of(next), false);
  }

  @Override
  public boolean isEndless() {
    return true;
  }

  @Override
  public void close() {
    observer.removeListener(listener);
  }
}
