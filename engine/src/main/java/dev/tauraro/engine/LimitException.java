package dev.tauraro.engine;

import dev.tauraro.engine.sandbox.Limit;
import dev.tauraro.engine.sandbox.LimitExceeded;
import java.util.List;

/** A run that was ended because it exceeded a limit, or was cancelled. */
public final class LimitException extends ScriptException {
  private static final long serialVersionUID = 1L;

  private final Limit limit;
  private final long allowed;
  private final long used;
  private final boolean heapFull;

  LimitException(Details details, LimitExceeded exceeded) {
    super(details, List.of(), null);
    this.limit = exceeded.limit();
    this.allowed = exceeded.allowed();
    this.used = exceeded.used();
    this.heapFull = exceeded.isHeapFull();
  }

  /** Which limit. */
  public Limit limit() {
    return limit;
  }

  /** How much was allowed, in the unit that {@link Limit} states. */
  public long allowed() {
    return allowed;
  }

  /**
   * Whether it was the JVM's heap that had no more room ({@link Limit#MEMORY}), while the run kept
   * within its own limit. What is allowed is the heap then.
   */
  public boolean isHeapFull() {
    return heapFull;
  }

  /** How much was used when the run ended. */
  public long used() {
    return used;
  }
}
