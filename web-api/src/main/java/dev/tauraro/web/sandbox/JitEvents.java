package dev.tauraro.web.sandbox;

import dev.tauraro.engine.telemetry.CompileEvent;
import dev.tauraro.engine.telemetry.DeoptEvent;
import dev.tauraro.engine.telemetry.InvalidationEvent;
import dev.tauraro.engine.telemetry.JitEvent;
import dev.tauraro.engine.telemetry.RejectEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Events of the compiler as clients see them. */
final class JitEvents {
  private JitEvents() {}

  static Map<String, Object> described(JitEvent event, Instant time) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("event", name(event));
    shown.put("time", time.toString());
    shown.put("kind", event.kind().toString());
    shown.put("line", event.site().line());
    shown.put("column", event.site().column());
    if (event instanceof CompileEvent) {
      CompileEvent.Report report = ((CompileEvent) event).report();
      shown.put("endLine", report.endLine());
      shown.put("guards", report.guards());
      shown.put("inlined", report.inlined());
      shown.put("helperCalls", report.helperCalls());
      shown.put("bytes", report.bytes());
      shown.put("compileMillis", report.millis());
    } else if (event instanceof DeoptEvent) {
      DeoptEvent deopt = (DeoptEvent) event;
      shown.put("reason", deopt.reason());
      shown.put("expected", deopt.expected());
      shown.put("found", deopt.found());
    } else if (event instanceof RejectEvent) {
      shown.put("reason", ((RejectEvent) event).reason());
    } else if (event instanceof InvalidationEvent) {
      shown.put("reason", ((InvalidationEvent) event).reason());
    }
    return shown;
  }

  private static String name(JitEvent event) {
    if (event instanceof CompileEvent) {
      return "compiled";
    } else if (event instanceof DeoptEvent) {
      return "deopt";
    } else if (event instanceof RejectEvent) {
      return "rejected";
    }
    return event instanceof InvalidationEvent ? "invalidated" : "cache";
  }
}
