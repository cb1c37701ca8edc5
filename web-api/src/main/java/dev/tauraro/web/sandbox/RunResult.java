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
    Failure error,
    Map<String, Amount> usage,
    Jit jit) {
  /** How a run ended. */
  public enum Status {
    COMPLETED,
    FAILED,
    LIMIT_EXCEEDED
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

  /** What the compiler did for the run. */
  public record Jit(
      long loopsCompiled,
      long functionsCompiled,
      long cacheHits,
      long deopts,
      double compileMillis) {}
}
