package dev.tauraro.jsr223;

import dev.tauraro.engine.LimitException;
import javax.script.ScriptException;

/** A run that exceeded a limit or was cancelled. */
public final class LimitScriptException extends ScriptException {
  private static final long serialVersionUID = 1L;

  private final String limit;
  private final long allowed;
  private final long used;

  LimitScriptException(LimitException failure) {
    super(
        failure.getMessage(), failure.fileName(), Failures.line(failure), Failures.column(failure));
    this.limit = failure.limit().name();
    this.allowed = failure.allowed();
    this.used = failure.used();
    initCause(failure);
    setStackTrace(failure.getStackTrace());
  }

  /** Name of the limit, such as {@code WALL_TIME}, or {@code CANCELLED}. */
  public String getLimit() {
    return limit;
  }

  /** How much was allowed: steps, nanoseconds, bytes or characters. */
  public long getAllowed() {
    return allowed;
  }

  /** How much was used when the run ended. */
  public long getUsed() {
    return used;
  }
}
