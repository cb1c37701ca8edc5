package dev.tauraro.engine.telemetry;

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
   */
  public record Report(
      int endLine, int guards, int inlined, int helperCalls, int bytes, long nanos) {}

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
        report.nanos() / 1e6);
  }
}
