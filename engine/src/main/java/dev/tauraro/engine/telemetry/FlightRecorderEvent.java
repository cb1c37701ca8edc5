package dev.tauraro.engine.telemetry;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A {@link JitEvent} as JDK Flight Recorder shows it. */
@Name("dev.tauraro.Jit")
@Label("Tauraro JIT")
@Category({"Tauraro"})
@StackTrace(false)
final class FlightRecorderEvent extends Event {
  @Label("Kind")
  String kind;

  @Label("Source")
  String source;

  @Label("Unit")
  String unit;

  @Label("Line")
  int line;

  @Label("Column")
  int column;

  @Label("Description")
  String description;

  /** Records an event if a recording wants it. */
  static void record(JitEvent event) {
    FlightRecorderEvent record = new FlightRecorderEvent();
    if (!record.shouldCommit()) {
      return;
    }
    record.kind = event.getClass().getSimpleName();
    record.source = event.place().source();
    record.unit = event.place().unit();
    record.line = event.place().line();
    record.column = event.place().column();
    record.description = event.describe();
    record.commit();
  }
}
