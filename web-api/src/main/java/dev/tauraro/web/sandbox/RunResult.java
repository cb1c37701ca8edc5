package dev.tauraro.web.sandbox;

import java.util.Map;

/**
 * How a run ended and what it used.
 *
 * @param result the script's result as JSON knows values, see {@link ResultValues}
 * @param error null unless the run failed or was stopped
 * @param usage for each limit how much was used and allowed, in the unit that the API documents
 */
public record RunResult(
    Status status,
    Object result,
    String stdout,
    String stderr,
    Truncated truncated,
    Failure error,
    Map<String, Amount> usage,
    Jit jit) {
  /** How a run ended. */
  public enum Status {
    COMPLETED,
    FAILED,
    LIMIT_EXCEEDED,
    CANCELLED
  }

  /** Which output is not there to its end, since it was more than the limit. */
  public record Truncated(boolean stdout, boolean stderr) {
    static final Truncated NONE = new Truncated(false, false);
  }

  /** A run that was cancelled before it began. */
  public static RunResult neverBegun() {
    return empty(
        Status.CANCELLED,
        new Failure("Cancelled", "cancelled before it began", null, null, "", "CANCELLED"));
  }

  /** A run that the service could not carry out, whatever it tried. */
  public static RunResult notPossible() {
    return empty(
        Status.FAILED,
        new Failure("InternalError", "the service could not run it", null, null, "", null));
  }

  private static RunResult empty(Status status, Failure error) {
    return new RunResult(
        status, null, "", "", Truncated.NONE, error, Map.of(), new Jit(0, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  /**
   * Why a run did not complete.
   *
   * @param line 1-based, null when unknown
   * @param column 1-based, null when unknown
   * @param limit name of the limit that stopped it, else null
   */
  public record Failure(
      String type, String message, Integer line, Integer column, String traceback, String limit) {}

  /**
   * Use of one limit.
   *
   * @param allowed null when there is no bound
   */
  public record Amount(Number used, Number allowed) {}

  /**
   * What the compiler did for the run.
   *
   * @param stepsCompiledPercent part of the steps that compiled code and built-ins took
   */
  public record Jit(
      long unitsCompiled,
      long loopsCompiled,
      long functionsCompiled,
      long cacheHits,
      long cacheMisses,
      long deopts,
      long rejected,
      double compileMillis,
      double stepsCompiledPercent) {}
}
