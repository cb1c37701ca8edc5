package dev.tauraro.engine.sandbox;

/**
 * How much of everything a run may use; {@link #UNLIMITED} for no bound.
 *
 * @param steps loop back edges and calls
 * @param wallNanos nanoseconds since the start of a run
 * @param cpuNanos nanoseconds of processor time
 * @param memory bytes of live memory
 * @param stdout characters
 * @param stderr characters
 * @param recursion depth of calls
 * @param objectSize bytes of any one object
 */
public record Allowance(
    long steps,
    long wallNanos,
    long cpuNanos,
    long memory,
    long stdout,
    long stderr,
    int recursion,
    long objectSize) {
  public static final long UNLIMITED = Long.MAX_VALUE;
}
