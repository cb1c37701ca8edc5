package dev.tauraro.web.sandbox;

import dev.tauraro.engine.telemetry.Explanation;
import dev.tauraro.engine.telemetry.UnitKind;
import java.time.Instant;
import java.util.Locale;

/**
 * A guard that failed.
 *
 * @param id grows from event to event
 * @param script id of the script
 * @param expected kind of value that the code was compiled for
 * @param found kind of value that came
 */
public record JitDeopt(
    long id,
    Instant time,
    String script,
    String kind,
    int line,
    int column,
    String reason,
    String expected,
    String found) {
  /** The same as an explanation tells it, once. */
  Explanation.Deopt explained() {
    UnitKind unitKind = UnitKind.valueOf(kind.toUpperCase(Locale.ROOT));
    return new Explanation.Deopt(unitKind, line, reason, expected, found, 1);
  }
}
