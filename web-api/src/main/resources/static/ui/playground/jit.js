// Tells what the compiler did: figures, units, and guards that failed.
import { element, row, table, tiles } from "../common/dom.js";
import { bytes, count, lines, millis, percent, reason } from "../common/format.js";

/** Shows a report; summary is the part jit of an execution, or null while it runs. */
export function showJit(host, report, summary, off) {
  const parts = [];
  if (summary) {
    parts.push(
      tiles([
        ["newly compiled", count(summary.unitsCompiled)],
        ["found compiled", count(summary.cacheHits)],
        ["deopts", count(summary.deopts)],
        ["of steps compiled", percent(summary.stepsCompiledPercent)],
        ["compile time", millis(summary.compileMillis)],
      ]),
    );
  }
  const guards = report.failedGuards();
  if (guards.length > 0) {
    parts.push(element("h4", {}, "Guards that failed"), deoptTable(guards));
  }
  if (report.units.length > 0) {
    parts.push(element("h4", {}, "Loops and functions"), unitTable(report.units));
  } else {
    const why = off ? "The JIT was off." : "Nothing got hot enough to be compiled.";
    parts.push(element("p", { class: "empty" }, why));
  }
  host.replaceChildren(...parts);
}

function unitTable(units) {
  const rows = units.map((unit) =>
    row(
      `${unit.kind}, ${lines(unit.line, unit.endLine)}`,
      element("span", { class: `state state-${unit.state}` }, unit.state),
      count(unit.guards),
      count(unit.inlined),
      count(unit.helperCalls),
      bytes(unit.bytes),
      millis(unit.compileMillis),
    ),
  );
  const headings = ["Unit", "State", "Guards", "Inlined", "Helper calls", "Size", "Compiled in"];
  return table("Compiled loops and functions", headings, rows);
}

function deoptTable(guards) {
  const rows = guards.map((guard) =>
    row(
      `line ${guard.line}`,
      reason(guard.reason),
      kind(guard.expected),
      kind(guard.found, "found"),
      count(guard.count),
    ),
  );
  return table("Guards that failed", ["Line", "Why", "Expected", "Found", "Times"], rows);
}

/** A kind of value; some guards are about none. */
function kind(name, style = null) {
  return name ? element("code", { class: style }, name) : "–";
}
