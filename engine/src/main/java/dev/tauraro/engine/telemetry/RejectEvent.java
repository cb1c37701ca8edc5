package dev.tauraro.engine.telemetry;

/**
 * Code was not compiled, or given up.
 *
 * @param reason from a closed set, such as {@code METHOD_TOO_LARGE}
 * @param detail more about it; may be empty
 */
public record RejectEvent(Site site, UnitKind kind, String reason, String detail)
    implements JitEvent {
  @Override
  public String toString() {
    return "rejected "
        + kind
        + " at "
        + site
        + ": "
        + reason
        + (detail.isEmpty() ? "" : " (" + detail + ")");
  }
}
