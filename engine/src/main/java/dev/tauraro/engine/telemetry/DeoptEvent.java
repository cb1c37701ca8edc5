package dev.tauraro.engine.telemetry;

/**
 * A guard failed, and the interpreter went on.
 *
 * @param reason from a closed set, such as {@code TYPE_CHANGED}
 * @param expected kind of value that the code was compiled for
 * @param found kind of value that came; empty when the reason says all
 */
public record DeoptEvent(Site site, UnitKind kind, String reason, String expected, String found)
    implements JitEvent {
  @Override
  public String toString() {
    return "deopt in "
        + kind
        + " at "
        + site
        + ": "
        + reason
        + (expected.isEmpty() ? "" : ", expected " + expected)
        + (found.isEmpty() ? "" : ", found " + found);
  }
}
