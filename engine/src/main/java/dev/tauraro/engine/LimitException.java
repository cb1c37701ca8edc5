package dev.tauraro.engine;

import dev.tauraro.engine.sandbox.Limit;
import java.util.List;

/** A run that was ended because it exceeded a limit, or was cancelled. */
public final class LimitException extends ScriptException {
  private static final long serialVersionUID = 1L;

  private final Limit limit;
  private final long allowed;
  private final long used;

  LimitException(Details details, Limit limit, long allowed, long used) {
    super(details, List.of(), null);
    this.limit = limit;
    this.allowed = allowed;
    this.used = used;
  }

  /** Which limit. */
  public Limit limit() {
    return limit;
  }

  /** How much was allowed, in the unit that {@link Limit} states. */
  public long allowed() {
    return allowed;
  }

  /** How much was used when the run ended. */
  public long used() {
    return used;
  }
}
