package dev.tauraro.web.sandbox;

import dev.tauraro.engine.telemetry.CacheEvent;
import dev.tauraro.engine.telemetry.CompileEvent;
import dev.tauraro.engine.telemetry.DeoptEvent;
import dev.tauraro.engine.telemetry.Explanation;
import dev.tauraro.engine.telemetry.InvalidationEvent;
import dev.tauraro.engine.telemetry.JitEvent;
import dev.tauraro.engine.telemetry.RejectEvent;
import dev.tauraro.engine.telemetry.Site;
import dev.tauraro.engine.telemetry.UnitKind;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What is known of one unit; grows with each event about it. */
final class UnitRecord {
  private static final int MOST_HISTORY = 20;
  private static final CompileEvent.Report NOTHING =
      new CompileEvent.Report(0, 0, 0, 0, 0, 0, List.of());

  private final String id;
  private final String script;
  private final Site site;
  private final UnitKind kind;
  private final Deque<JitUnit.Happening> history = new ArrayDeque<>();
  private String state = "seen";
  private String reason = "";
  private Instant compiledAt = Instant.MIN;
  private CompileEvent.Report report = NOTHING;
  private int compilations;
  private long heat;
  private long deopts;

  UnitRecord(String id, String script, JitEvent first) {
    this.id = id;
    this.script = script;
    this.site = first.site();
    this.kind = first.kind();
  }

  String script() {
    return script;
  }

  Site site() {
    return site;
  }

  UnitKind kind() {
    return kind;
  }

  synchronized void add(JitEvent event, Instant time) {
    if (event instanceof CompileEvent) {
      report = ((CompileEvent) event).report();
      compilations++;
      compiledAt = time;
      change("compiled", "", time);
    } else if (event instanceof RejectEvent) {
      change("rejected", ((RejectEvent) event).reason(), time);
    } else if (event instanceof InvalidationEvent) {
      change("invalidated", ((InvalidationEvent) event).reason(), time);
    } else if (event instanceof DeoptEvent) {
      deopts++;
      happened("deopt", ((DeoptEvent) event).reason(), time);
    } else if (((CacheEvent) event).action() == CacheEvent.Action.HIT) {
      heat++;
    } else if (((CacheEvent) event).action() == CacheEvent.Action.EVICTED) {
      change("evicted", "", time);
    }
  }

  private void change(String next, String detail, Instant time) {
    state = next;
    reason = detail;
    happened(next, detail, time);
  }

  private void happened(String event, String detail, Instant time) {
    if (history.size() == MOST_HISTORY) {
      history.removeFirst();
    }
    history.add(new JitUnit.Happening(time, event, detail));
  }

  synchronized boolean isCompiled() {
    return state.equals("compiled");
  }

  synchronized int bytes() {
    return report.bytes();
  }

  /** Number of its lines, or a large number when a line is none of them. */
  synchronized int linesAround(int line) {
    return line < site.line() || line > report.endLine()
        ? Integer.MAX_VALUE
        : report.endLine() - site.line();
  }

  /** Number of lines that its last code has details for. */
  synchronized int detailedLines() {
    return report.lines().size();
  }

  /** When it was last compiled. */
  synchronized Instant compiledAt() {
    return compiledAt;
  }

  /** As an explanation of the script tells it. */
  synchronized Explanation.Unit explained() {
    Explanation.State known =
        switch (state) {
          case "compiled" -> Explanation.State.COMPILED;
          case "rejected" -> Explanation.State.REJECTED;
          case "seen" -> Explanation.State.WAITING;
          default -> Explanation.State.DROPPED;
        };
    return new Explanation.Unit(
        kind, site.line(), site.column(), known, reason, compilations, report);
  }

  synchronized JitUnit shown() {
    return new JitUnit(
        id,
        script,
        kind.toString(),
        state,
        site.line(),
        report.endLine() == 0 ? null : report.endLine(),
        site.column(),
        report.guards(),
        report.inlined(),
        report.helperCalls(),
        report.bytes(),
        report.millis(),
        compilations,
        heat,
        deopts,
        List.copyOf(history));
  }
}
