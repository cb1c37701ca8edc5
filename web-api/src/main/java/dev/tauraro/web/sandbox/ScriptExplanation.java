package dev.tauraro.web.sandbox;

import dev.tauraro.engine.telemetry.CompileEvent;
import dev.tauraro.engine.telemetry.CompiledLine;
import dev.tauraro.engine.telemetry.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A script's source with what became of each line, whoever ran it.
 *
 * @param script its id
 */
public record ScriptExplanation(String script, List<Line> lines) {
  private static final CompiledLine NOTHING =
      new CompiledLine(0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /**
   * One line.
   *
   * @param line 1-based
   * @param hot whether it is in code that got hot
   * @param compiled whether there is compiled code for it
   * @param types kinds of values seen, by expression
   * @param inlined script functions whose code is in place of their calls
   * @param calls direct calls of compiled functions
   * @param helpers runtime methods that compiled code calls
   * @param interpreted operations left to the interpreter
   * @param guards checks that may leave the code, by reason
   * @param units loops and functions that begin there
   * @param deopts guards that failed there
   */
  public record Line(
      int line,
      String text,
      boolean hot,
      boolean compiled,
      Map<String, String> types,
      Map<String, Integer> inlined,
      Map<String, Integer> calls,
      Map<String, Integer> helpers,
      Map<String, Integer> interpreted,
      Map<String, Integer> guards,
      List<Unit> units,
      List<Deopt> deopts) {}

  /**
   * A loop or function.
   *
   * @param state waiting, compiled, dropped or rejected
   * @param reason why it is not compiled; empty when it is
   */
  public record Unit(
      String kind,
      String state,
      String reason,
      int column,
      Integer endLine,
      int compilations,
      int bytes,
      double compileMillis) {}

  /** Guards that failed alike, so many times. */
  public record Deopt(String kind, String reason, String expected, String found, long count) {}

  static ScriptExplanation of(String script, List<Explanation.Line> lines) {
    return new ScriptExplanation(script, lines.stream().map(ScriptExplanation::line).toList());
  }

  private static Line line(Explanation.Line line) {
    CompiledLine code = line.code() == null ? NOTHING : line.code();
    return new Line(
        line.number(),
        line.text(),
        line.hot(),
        line.compiled(),
        code.types(),
        code.inlined(),
        code.calls(),
        code.helpers(),
        code.interpreted(),
        code.guards(),
        line.units().stream().map(ScriptExplanation::unit).toList(),
        line.deopts().stream().map(ScriptExplanation::deopt).toList());
  }

  private static Unit unit(Explanation.Unit unit) {
    CompileEvent.Report report = unit.report();
    return new Unit(
        unit.kind().toString(),
        unit.state().name().toLowerCase(Locale.ROOT),
        unit.reason(),
        unit.column(),
        report.endLine() == 0 ? null : report.endLine(),
        unit.compilations(),
        report.bytes(),
        report.millis());
  }

  private static Deopt deopt(Explanation.Deopt deopt) {
    return new Deopt(
        deopt.kind().toString(), deopt.reason(), deopt.expected(), deopt.found(), deopt.count());
  }
}
