package dev.tauraro.engine.cli;

import dev.tauraro.engine.telemetry.CompileEvent;
import dev.tauraro.engine.telemetry.CompiledLine;
import dev.tauraro.engine.telemetry.Explanation;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** An explanation for people: the source, and below each line what became of it. */
final class ExplainText {
  private final StringBuilder out = new StringBuilder();
  private String indent = "";

  private ExplainText() {}

  /**
   * The text.
   *
   * @param percent part of the steps that the interpreter did not take
   */
  static String of(Explanation explanation, String source, long steps, double percent) {
    ExplainText text = new ExplainText();
    text.out.append(
        String.format(
            Locale.ROOT,
            """
            %d steps, %.1f %% of them outside the interpreter
            C compiled, H hot but interpreted

            """,
            steps,
            percent));
    explanation.lines(source).forEach(text::add);
    return text.out.toString();
  }

  private void add(Explanation.Line line) {
    char mark = line.compiled() ? 'C' : line.hot() ? 'H' : ' ';
    out.append(String.format(Locale.ROOT, "%5d %c | %s\n", line.number(), mark, line.text()));
    indent = " ".repeat(line.text().length() - line.text().stripLeading().length());
    line.units().forEach(unit -> note(unit.kind().toString(), described(unit)));
    CompiledLine code = line.code();
    if (code != null) {
      note("types", joined(code.types()));
      note("inlined", counted(code.inlined()));
      note("calls", counted(code.calls()));
      note("helpers", counted(code.helpers()));
      note("interpreted", counted(code.interpreted()));
      note("guards", counted(code.guards()));
    }
    for (Explanation.Deopt deopt : line.deopts()) {
      note("left", described(deopt));
    }
  }

  private void note(String label, String text) {
    if (!text.isEmpty()) {
      out.append(String.format(Locale.ROOT, "        | %s# %s: %s\n", indent, label, text));
    }
  }

  private static String described(Explanation.Unit unit) {
    StringJoiner text = new StringJoiner(", ");
    text.add(unit.state().name().toLowerCase(Locale.ROOT));
    if (!unit.reason().isEmpty()) {
      text.add(unit.reason());
    }
    if (unit.compilations() > 1) {
      text.add("compiled " + unit.compilations() + " times");
    }
    CompileEvent.Report report = unit.report();
    if (report != null) {
      text.add(
          String.format(
              Locale.ROOT,
              "lines %d to %d, %d bytes, %.1f ms to compile",
              unit.line(),
              report.endLine(),
              report.bytes(),
              report.millis()));
    }
    return text.toString();
  }

  private static String described(Explanation.Deopt deopt) {
    return times(deopt.count())
        + deopt.reason()
        + (deopt.expected().isEmpty() ? "" : ", expected " + deopt.expected())
        + (deopt.found().isEmpty() ? "" : ", found " + deopt.found());
  }

  private static String joined(Map<String, String> types) {
    StringJoiner text = new StringJoiner(", ");
    types.forEach((expression, kinds) -> text.add(expression + " -> " + kinds));
    return text.toString();
  }

  private static String counted(Map<String, Integer> counts) {
    StringJoiner text = new StringJoiner(", ");
    counts.forEach((what, count) -> text.add(times(count) + what));
    return text.toString();
  }

  private static String times(long count) {
    return count == 1 ? "" : count + " x ";
  }
}
