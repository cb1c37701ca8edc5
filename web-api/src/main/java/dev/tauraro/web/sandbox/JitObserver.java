package dev.tauraro.web.sandbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tauraro.engine.telemetry.CacheEvent;
import dev.tauraro.engine.telemetry.CompileEvent;
import dev.tauraro.engine.telemetry.DeoptEvent;
import dev.tauraro.engine.telemetry.Explanation;
import dev.tauraro.engine.telemetry.JitEvent;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Remembers what the compilers of all engines do, within bounds: units, the last deopts, and
 * counts. Knows scripts by their ids, and never a value of one.
 */
@Component
public final class JitObserver {
  /** Most units and lines with details of units, together: some 400 bytes each. */
  private static final int MOST_LINES = 65536;

  private static final int MOST_SCRIPTS = 4096;
  private static final int MOST_DEOPTS = 2048;
  private static final int ID_LENGTH = 16;

  private final Cache<String, UnitRecord> units =
      Caffeine.newBuilder()
          .maximumWeight(MOST_LINES)
          .weigher((String id, UnitRecord unit) -> 1 + unit.detailedLines())
          .build();
  private final Cache<String, String> scriptIds =
      Caffeine.newBuilder().maximumSize(MOST_SCRIPTS).build();
  private final Deque<JitDeopt> deopts = new ArrayDeque<>();
  private final List<Consumer<JitDeopt>> listeners = new CopyOnWriteArrayList<>();
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final LongAdder evictions = new LongAdder();
  private long lastDeopt;

  /** Events about a file name will be about this script. */
  void know(SourceCode source) {
    String fileName = source.fileName();
    if (scriptIds.getIfPresent(fileName) == null) {
      scriptIds.put(fileName, source.id());
    }
  }

  /** Notes an event; what happens to library modules is counted only. */
  void add(JitEvent event) {
    if (event instanceof CacheEvent) {
      count((CacheEvent) event);
    }
    String script = scriptIds.getIfPresent(event.site().source());
    if (script == null) {
      return;
    }
    Instant now = Instant.now();
    if (event instanceof DeoptEvent) {
      unitAround(script, event).ifPresent(unit -> unit.add(event, now));
      add(script, (DeoptEvent) event, now);
    } else {
      String id = unitId(script, event);
      UnitRecord unit = units.get(id, key -> new UnitRecord(key, script, event));
      unit.add(event, now);
      if (event instanceof CompileEvent) {
        units.put(id, unit); // weighed anew
      }
    }
  }

  private static String unitId(String script, JitEvent event) {
    String place = script + event.kind() + event.site().line() + ':' + event.site().column();
    return SourceCode.of(place).id().substring(0, ID_LENGTH);
  }

  /** The unit that a guard belongs to: the smallest one with its line. */
  private Optional<UnitRecord> unitAround(String script, JitEvent event) {
    int line = event.site().line();
    return units.asMap().values().stream()
        .filter(unit -> unit.script().equals(script) && unit.kind() == event.kind())
        .filter(unit -> unit.linesAround(line) != Integer.MAX_VALUE)
        .min(Comparator.comparingInt(unit -> unit.linesAround(line)));
  }

  private void count(CacheEvent event) {
    switch (event.action()) {
      case HIT -> hits.increment();
      case MISS -> misses.increment();
      default -> evictions.increment();
    }
  }

  private void add(String script, DeoptEvent event, Instant now) {
    JitDeopt deopt;
    synchronized (deopts) {
      deopt =
          new JitDeopt(
              ++lastDeopt,
              now,
              script,
              event.kind().toString(),
              event.site().line(),
              event.site().column(),
              event.reason(),
              event.expected(),
              event.found());
      if (deopts.size() == MOST_DEOPTS) {
        deopts.removeFirst();
      }
      deopts.add(deopt);
    }
    listeners.forEach(listener -> listener.accept(deopt));
  }

  /** What is known of a script, line by line. */
  public ScriptExplanation explain(SourceCode source) {
    List<Explanation.Unit> compiled =
        units.asMap().values().stream()
            .filter(unit -> unit.script().equals(source.id()))
            .sorted(Comparator.comparing(UnitRecord::compiledAt))
            .map(UnitRecord::explained)
            .toList();
    Map<Explanation.Deopt, Long> failures =
        deopts().stream()
            .filter(deopt -> deopt.script().equals(source.id()))
            .collect(Collectors.groupingBy(JitDeopt::explained, Collectors.counting()));
    List<Explanation.Deopt> counted = new ArrayList<>();
    failures.forEach((failure, count) -> counted.add(failure.times(count)));
    return ScriptExplanation.of(source.id(), Explanation.lines(source.text(), compiled, counted));
  }

  /** The units that are known, by script and line. */
  public List<JitUnit> units() {
    return units.asMap().values().stream()
        .map(UnitRecord::shown)
        .sorted(Comparator.comparing(JitUnit::script).thenComparing(JitUnit::line))
        .toList();
  }

  /** One unit. */
  public Optional<JitUnit> unit(String id) {
    return find(id).map(UnitRecord::shown);
  }

  /** The last deopts, the latest first. */
  public List<JitDeopt> deopts() {
    synchronized (deopts) {
      List<JitDeopt> latest = new ArrayList<>();
      deopts.descendingIterator().forEachRemaining(latest::add);
      return latest;
    }
  }

  /** Id of the last deopt; 0 when there was none. */
  public long lastDeopt() {
    synchronized (deopts) {
      return lastDeopt;
    }
  }

  /** The first deopt after an id that is wanted, or null. */
  public JitDeopt firstDeoptAfter(long id, Predicate<JitDeopt> wanted) {
    synchronized (deopts) {
      return deopts.stream()
          .filter(deopt -> deopt.id() > id && wanted.test(deopt))
          .findFirst()
          .orElse(null);
    }
  }

  /** What is known of a unit. */
  Optional<UnitRecord> find(String id) {
    return Optional.ofNullable(units.getIfPresent(id));
  }

  /** The compiled code that is kept, over all engines. */
  public JitCache cache() {
    List<UnitRecord> compiled =
        units.asMap().values().stream().filter(UnitRecord::isCompiled).toList();
    long asked = hits.sum() + misses.sum();
    return new JitCache(
        compiled.size(),
        compiled.stream().mapToLong(UnitRecord::bytes).sum(),
        hits.sum(),
        misses.sum(),
        evictions.sum(),
        asked == 0 ? 0 : (double) hits.sum() / asked,
        metaspace());
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().contains("Metaspace"))
        .mapToLong(pool -> pool.getUsage().getUsed())
        .sum();
  }

  /** Has a listener hear of each deopt; called by a script's thread, so it must be quick. */
  public void addListener(Consumer<JitDeopt> listener) {
    listeners.add(listener);
  }

  /** Calls a listener no more. */
  public void removeListener(Consumer<JitDeopt> listener) {
    listeners.remove(listener);
  }
}
