package dev.tauraro.engine.telemetry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gathers what the JIT did with one script, and tells it line by line. It is fed with the events of
 * an engine, by any threads, and keeps a bounded amount.
 */
public final class Explanation {
  /** Most units, and most different deopts, that are kept. */
  public static final int KEPT = 1000;

  /** What has become of a unit. */
  public enum State {
    /** It is hot and waits for the compiler. */
    WAITING,
    COMPILED,
    /** A guess failed too often: it is interpreted until it is compiled again. */
    DROPPED,
    /** It was given up and stays interpreted. */
    REJECTED
  }

  /**
   * A loop or function that got hot.
   *
   * @param reason why it is not compiled any more; empty when it is
   * @param compilations how often it was compiled
   * @param report what its last code looks like; null when it was never compiled
   */
  public record Unit(
      UnitKind kind,
      int line,
      int column,
      State state,
      String reason,
      int compilations,
      CompileEvent.Report report) {}

  /** Guards of one place that failed alike, so many times. */
  public record Deopt(
      UnitKind kind, int line, String reason, String expected, String found, long count) {
    /** The same with another count. */
    public Deopt times(long other) {
      return new Deopt(kind, line, reason, expected, found, other);
    }
  }

  /**
   * One line of the script.
   *
   * @param number 1-based
   * @param hot whether it is in code that got hot
   * @param compiled whether there is compiled code for it
   * @param code what that is made of; of the last unit with that line, null for none
   * @param units those that begin there
   * @param deopts guards that failed there
   */
  public record Line(
      int number,
      String text,
      boolean hot,
      boolean compiled,
      CompiledLine code,
      List<Unit> units,
      List<Deopt> deopts) {}

  private record Place(UnitKind kind, int line, int column) {}

  private final String source;
  private final Map<Place, Unit> units = new LinkedHashMap<>();

  /** How often guards failed, by what happened once. */
  private final Map<Deopt, Long> failures = new LinkedHashMap<>();

  /** An explanation of the script that was compiled under that name. */
  public Explanation(String source) {
    this.source = Objects.requireNonNull(source, "source");
  }

  /** Takes an event into account; those about other scripts are ignored. */
  public synchronized void add(JitEvent event) {
    if (!event.site().source().equals(source)) {
      return;
    }
    if (event instanceof DeoptEvent) {
      add((DeoptEvent) event);
    } else if (event instanceof CompileEvent) {
      compiled(event, ((CompileEvent) event).report());
    } else if (event instanceof RejectEvent) {
      change(event, State.REJECTED, ((RejectEvent) event).reason());
    } else if (event instanceof InvalidationEvent) {
      change(event, State.DROPPED, ((InvalidationEvent) event).reason());
    } else if (((CacheEvent) event).action() == CacheEvent.Action.EVICTED) {
      change(event, State.DROPPED, "EVICTED");
    } else if (((CacheEvent) event).action() == CacheEvent.Action.MISS) {
      change(event, State.WAITING, "");
    }
  }

  private void add(DeoptEvent event) {
    Deopt failure =
        new Deopt(
            event.kind(), event.site().line(), event.reason(), event.expected(), event.found(), 1);
    if (failures.containsKey(failure) || failures.size() < KEPT) {
      failures.merge(failure, 1L, Long::sum);
    }
  }

  private void compiled(JitEvent event, CompileEvent.Report report) {
    Unit before = units.remove(place(event));
    int compilations = before == null ? 1 : before.compilations + 1;
    put(event, State.COMPILED, "", compilations, report);
  }

  private void change(JitEvent event, State state, String reason) {
    Unit before = units.get(place(event));
    put(
        event,
        state,
        reason,
        before == null ? 0 : before.compilations,
        before == null ? null : before.report);
  }

  private void put(
      JitEvent event, State state, String reason, int compilations, CompileEvent.Report report) {
    Place place = place(event);
    if (units.containsKey(place) || units.size() < KEPT) {
      units.put(
          place,
          new Unit(event.kind(), place.line, place.column, state, reason, compilations, report));
    }
  }

  private static Place place(JitEvent event) {
    return new Place(event.kind(), event.site().line(), event.site().column());
  }

  /** The units, in the order in which they were last compiled. */
  public synchronized List<Unit> units() {
    return List.copyOf(units.values());
  }

  /** All lines of the script's text. */
  public synchronized List<Line> lines(String text) {
    List<Deopt> deopts = new ArrayList<>();
    failures.forEach((failure, count) -> deopts.add(failure.times(count)));
    return lines(text, units.values(), deopts);
  }

  /**
   * All lines of a script's text, told by what somebody else gathered.
   *
   * @param units in the order in which they were last compiled
   */
  public static List<Line> lines(String text, Collection<Unit> units, List<Deopt> deopts) {
    List<String> texts = text.lines().toList();
    List<Line> lines = new ArrayList<>();
    Map<Integer, Unit> lastUnit = new HashMap<>();
    Map<Integer, CompiledLine> lastCode = new HashMap<>();
    for (Unit unit : units) {
      for (CompiledLine line :
          unit.report == null ? List.<CompiledLine>of() : unit.report.lines()) {
        Unit other = lastUnit.get(line.line());
        if (other == null || unit.state == State.COMPILED || other.state != State.COMPILED) {
          lastUnit.put(line.line(), unit);
          lastCode.put(line.line(), line);
        }
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      int number = i + 1;
      Unit unit = lastUnit.get(number);
      List<Unit> begun = units.stream().filter(each -> each.line == number).toList();
      lines.add(
          new Line(
              number,
              texts.get(i),
              unit != null || !begun.isEmpty(),
              unit != null && unit.state == State.COMPILED,
              lastCode.get(number),
              begun,
              deopts.stream().filter(each -> each.line == number).toList()));
    }
    return lines;
  }
}
