package dev.tauraro.engine.cli;

import dev.tauraro.engine.telemetry.CompiledLine;
import dev.tauraro.engine.telemetry.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An explanation for programs: one JSON object. */
final class ExplainJson {
  private ExplainJson() {}

  /**
   * The object.
   *
   * @param percent part of the steps that the interpreter did not take
   */
  static String of(Explanation explanation, String source, long steps, double percent) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("steps", steps);
    all.put("stepsCompiledPercent", percent);
    all.put("lines", explanation.lines(source).stream().map(ExplainJson::line).toList());
    StringBuilder out = new StringBuilder();
    write(all, out);
    return out.append('\n').toString();
  }

  private static Map<String, Object> line(Explanation.Line line) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("line", line.number());
    shown.put("text", line.text());
    shown.put("hot", line.hot());
    shown.put("compiled", line.compiled());
    CompiledLine code = line.code();
    if (code != null) {
      shown.put("types", code.types());
      shown.put("inlined", code.inlined());
      shown.put("calls", code.calls());
      shown.put("helpers", code.helpers());
      shown.put("interpreted", code.interpreted());
      shown.put("guards", code.guards());
    }
    shown.put("units", line.units().stream().map(ExplainJson::unit).toList());
    shown.put("deopts", line.deopts().stream().map(ExplainJson::deopt).toList());
    return shown;
  }

  private static Map<String, Object> unit(Explanation.Unit unit) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("kind", unit.kind().toString());
    shown.put("state", unit.state().name().toLowerCase(Locale.ROOT));
    shown.put("reason", unit.reason());
    shown.put("column", unit.column());
    shown.put("compilations", unit.compilations());
    if (unit.report() != null) {
      shown.put("endLine", unit.report().endLine());
      shown.put("bytes", unit.report().bytes());
      shown.put("compileMillis", unit.report().millis());
    }
    return shown;
  }

  private static Map<String, Object> deopt(Explanation.Deopt deopt) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("kind", deopt.kind().toString());
    shown.put("reason", deopt.reason());
    shown.put("expected", deopt.expected());
    shown.put("found", deopt.found());
    shown.put("count", deopt.count());
    return shown;
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        out.append(separator);
        write(entry.getKey().toString(), out);
        out.append(": ");
        write(entry.getValue(), out);
        separator = ", ";
      }
      out.append(((Map<?, ?>) value).isEmpty() ? "{}" : "}");
    } else if (value instanceof List) {
      String separator = "[";
      for (Object item : (List<?>) value) {
        out.append(separator);
        write(item, out);
        separator = ", ";
      }
      out.append(((List<?>) value).isEmpty() ? "[]" : "]");
    } else if (value instanceof String) {
      write((String) value, out);
    } else {
      out.append(value);
    }
  }

  private static void write(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
