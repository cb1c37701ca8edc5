package dev.tauraro.engine.telemetry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** The events of one engine: counted, the last ones kept, listeners told, and recorded by JFR. */
public final class Telemetry {
  /** Events kept. */
  public static final int KEPT = 1024;

  /** What is counted. */
  public enum Counter {
    LOOPS_COMPILED,
    FUNCTIONS_COMPILED,
    REJECTED,
    DEOPTS,
    CACHE_HITS,
    CACHE_MISSES,
    EVICTED,
    INVALIDATED,
    COMPILE_NANOS
  }

  private final Map<Counter, LongAdder> counters = new EnumMap<>(Counter.class);
  private final List<Consumer<JitEvent>> listeners = new CopyOnWriteArrayList<>();
  private final JitEvent[] ring = new JitEvent[KEPT];
  private long recorded;

  public Telemetry() {
    for (Counter counter : Counter.values()) {
      counters.put(counter, new LongAdder());
    }
  }

  /** Adds a listener; it is called by the thread in which an event happens and must be quick. */
  public void addListener(Consumer<JitEvent> listener) {
    listeners.add(listener);
  }

  /** Whether anybody listens, so that details are worth the work. */
  public boolean hasListeners() {
    return !listeners.isEmpty();
  }

  /** Counts, keeps and passes on an event. */
  public void record(JitEvent event) {
    count(event);
    synchronized (ring) {
      ring[(int) (recorded++ % KEPT)] = event;
    }
    JfrEvents.commit(event);
    for (Consumer<JitEvent> listener : listeners) {
      listener.accept(event);
    }
  }

  private void count(JitEvent event) {
    if (event instanceof CompileEvent) {
      add(event.kind() == UnitKind.LOOP ? Counter.LOOPS_COMPILED : Counter.FUNCTIONS_COMPILED, 1);
      add(Counter.COMPILE_NANOS, ((CompileEvent) event).report().nanos());
    } else if (event instanceof RejectEvent) {
      add(Counter.REJECTED, 1);
    } else if (event instanceof DeoptEvent) {
      add(Counter.DEOPTS, 1);
    } else if (event instanceof InvalidationEvent) {
      add(Counter.INVALIDATED, 1);
    } else {
      switch (((CacheEvent) event).action()) {
        case HIT:
          add(Counter.CACHE_HITS, 1);
          break;
        case MISS:
          add(Counter.CACHE_MISSES, 1);
          break;
        default:
          add(Counter.EVICTED, 1);
          break;
      }
    }
  }

  private void add(Counter counter, long amount) {
    counters.get(counter).add(amount);
  }

  /** The present value of a counter; nanoseconds for {@link Counter#COMPILE_NANOS}. */
  public long count(Counter counter) {
    return counters.get(counter).sum();
  }

  /** The last events, oldest first, at most {@value #KEPT}. */
  public List<JitEvent> events() {
    synchronized (ring) {
      List<JitEvent> events = new ArrayList<>();
      for (long i = Math.max(0, recorded - KEPT); i < recorded; i++) {
        events.add(ring[(int) (i % KEPT)]);
      }
      return events;
    }
  }
}
