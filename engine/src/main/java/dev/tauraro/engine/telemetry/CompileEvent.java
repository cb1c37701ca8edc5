package dev.tauraro.engine.telemetry;

import java.util.List;
import java.util.Locale;

/** Code was compiled. */
public record CompileEvent(Site site, UnitKind kind, Report report) implements JitEvent {
  /**
   * What the code looks like.
   *
   * @param endLine last source line
   * @param guards checks that may leave the code
   * @param inlined operations emitted in place
   * @param helperCalls calls of runtime methods
   * @param bytes size of the bytecode of its methods
   * @param nanos time that compiling took
   * @param lines what the code has for each line; empty unless the engine has listeners
   */
  public record Report(
      int endLine,
      int guards,
      int inlined,
      int helperCalls,
      int bytes,
      long nanos,
      List<CompiledLine> lines) {
    private static final double NANOS_PER_MILLI = 1e6;

    /** Time that compiling took, in milliseconds. */
    public double millis() {
      return nanos / NANOS_PER_MILLI;
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "compiled %s at %s to line %d: %d guards, %d inlined, %d helper calls, %d bytes, %.1f ms",
        kind,
        site,
        report.endLine(),
        report.guards(),
        report.inlined(),
        report.helperCalls(),
        report.bytes(),
        report.millis());
  }
}
