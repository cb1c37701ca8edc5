package dev.tauraro.engine;

import java.util.List;

/** A script that ended itself with {@code sys.exit} (an uncaught SystemExit). */
public final class ScriptExit extends ScriptException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String message;

  ScriptExit(Details details, int status, String message) {
    super(details, List.of(), null);
    this.status = status;
    this.message = message;
  }

  /** Exit status for a process: 0 for success. */
  public int status() {
    return status;
  }

  /** What a command line prints to standard error, or the empty string. */
  @Override
  public String message() {
    return message;
  }
}
