package dev.tauraro.web.sandbox;

import java.util.List;
import java.util.Map;

/**
 * How a script is to be run.
 *
 * @param inputs variables to set: text, numbers, booleans, nulls, and lists and maps of these
 * @param args what {@code sys.argv} has after the name of the script
 * @param determinism null for the real clock and randomness
 */
public record RunOptions(
    Map<String, Object> inputs,
    String stdin,
    List<String> args,
    RequestedLimits limits,
    RunMode jit,
    Determinism determinism) {
  /** Nothing given, everything as usual. */
  public static final RunOptions DEFAULTS =
      new RunOptions(Map.of(), "", List.of(), RequestedLimits.NONE, RunMode.AUTO, null);

  /** Seed of random numbers, and where the clock stands. */
  public record Determinism(long seed, long epochNanos) {}
}
