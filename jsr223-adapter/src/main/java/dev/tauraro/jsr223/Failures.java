package dev.tauraro.jsr223;

import dev.tauraro.engine.LimitException;
import javax.script.ScriptException;

/**
 * Turns the engine's exceptions into those of {@code javax.script}, whose causes are what a
 * function of the host threw, or else the engine's exceptions, and whose stack traces begin with
 * the calls of the script.
 */
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
    exception.initCause(failure.getCause() instanceof Exception ? failure.getCause() : failure);
    exception.setStackTrace(failure.getStackTrace());
    return exception;
  }

  static int line(dev.tauraro.engine.ScriptException failure) {
    return failure.line() > 0 ? failure.line() : UNKNOWN;
  }

  static int column(dev.tauraro.engine.ScriptException failure) {
    return failure.column() > 0 ? failure.column() : UNKNOWN;
  }
}
