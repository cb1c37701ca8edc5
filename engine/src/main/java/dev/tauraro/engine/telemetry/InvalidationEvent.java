package dev.tauraro.engine.telemetry;

/**
 * Compiled code may not be used any more.
 *
 * @param reason which assumption broke
 */
public record InvalidationEvent(Site site, UnitKind kind, String reason) implements JitEvent {
  @Override
  public String toString() {
    return "invalidated " + kind + " at " + site + ": " + reason;
  }
}
