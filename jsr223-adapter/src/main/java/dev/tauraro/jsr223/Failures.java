package dev.tauraro.jsr223;

import dev.tauraro.engine.LimitException;
import javax.script.ScriptException;

/** Turns the engine's exceptions into those of {@code javax.script}. */
final class Failures {
  private static final int UNKNOWN = -1;

  private Failures() {}

  static ScriptException of(dev.tauraro.engine.ScriptException failure) {
    if (failure instanceof LimitException) {
      return new LimitScriptException((LimitException) failure);
    }
    ScriptException exception =
        new ScriptException(
            failure.getMessage(), failure.fileName(), line(failure), column(failure));
    Throwable cause = failure.getCause();
    exception.initCause(
        cause == null || cause.getClass().getName().startsWith("dev.tauraro.") ? failure : cause);
    return exception;
  }

  static int line(dev.tauraro.engine.ScriptException failure) {
    return failure.line() > 0 ? failure.line() : UNKNOWN;
  }

  static int column(dev.tauraro.engine.ScriptException failure) {
    return failure.column() > 0 ? failure.column() : UNKNOWN;
  }
}
