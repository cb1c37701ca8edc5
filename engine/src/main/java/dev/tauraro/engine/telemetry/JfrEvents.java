package dev.tauraro.engine.telemetry;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The JIT's events as Java Flight Recorder sees them. */
final class JfrEvents {
  private JfrEvents() {}

  /** One event of the JIT. */
  @Name("dev.tauraro.Jit")
  @Label("Tauraro JIT")
  @Category("Tauraro")
  @StackTrace(false)
  static final class JitRecord extends Event {
    @Label("Action")
    String action;

    @Label("Kind")
    String kind;

    @Label("Script")
    String script;

    @Label("Line")
    int line;

    @Label("Column")
    int column;

    @Label("Text")
    String text;
  }

  /** Writes an event to the recordings that are running, if any. */
  static void commit(JitEvent event) {
    // The first use of an event class starts the recorder's machinery: 100 ms that only those who
    // record should pay.
    if (!FlightRecorder.isInitialized()) {
      return;
    }
    JitRecord entry = new JitRecord();
    if (!entry.isEnabled()) {
      return;
    }
    entry.action = event.getClass().getSimpleName();
    entry.kind = event.kind().toString();
    entry.script = event.site().source();
    entry.line = event.site().line();
    entry.column = event.site().column();
    entry.text = event.toString();
    entry.commit();
  }
}
