package dev.tauraro.engine.telemetry;

/**
 * What a compilation made.
 *
 * @param kind "loop" or "function"
 * @param firstLine first source line
 * @param lastLine last source line
 * @param round 1 for the first compilation, more for later ones with other guesses
 * @param guards guards emitted
 * @param inlined operations done by JVM instructions alone
 * @param helperCalls calls of runtime methods
 * @param bytes bytes of bytecode of the largest method
 * @param nanos time from the request to the installed code, without waiting
 */
public record CompileReport(
    String kind,
    int firstLine,
    int lastLine,
    int round,
    int guards,
    int inlined,
    int helperCalls,
    int bytes,
    long nanos) {
  @Override
  public String toString() {
    return String.format(
        "%s lines %d-%d round %d: %d guards, %d inlined, %d helper calls, %d bytes, %.2f ms",
        kind, firstLine, lastLine, round, guards, inlined, helperCalls, bytes, nanos / 1e6);
  }
}
