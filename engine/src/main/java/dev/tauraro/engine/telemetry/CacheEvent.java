package dev.tauraro.engine.telemetry;

/** Compiled code was found in the cache, or not, or dropped from it. */
public record CacheEvent(Site site, UnitKind kind, Action action) implements JitEvent {
  /** What happened. */
  public enum Action {
    HIT,
    MISS,
    EVICTED
  }

  @Override
  public String toString() {
    return "cache "
        + action.name().toLowerCase(java.util.Locale.ROOT)
        + ": "
        + kind
        + " at "
        + site;
  }
}
