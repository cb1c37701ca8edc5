// Draws when each loop or function was interpreted and compiled, and where guards failed.
import { drawn, element } from "../common/dom.js";
import { lines, millis } from "../common/format.js";
import { phases } from "./report.js";

const LANE = 24;
const BAR = 12;
const WIDTH = 1000;
const MOST_LANES = 12;

export function showTimeline(host, report, off) {
  const from = report.startedAt;
  const to = Math.max(report.finishedAt ?? 0, ...report.units.flatMap((unit) => unit.happenings.map((h) => h.time)));
  const known = report.units.filter((unit) => unit.happenings.length > 0 || unit.state === "compiled");
  if (known.length === 0 || !(to > from)) {
    const why = off ? "The JIT is off: all of it was interpreted." : "Nothing got hot enough to be compiled.";
    host.replaceChildren(element("p", { class: "empty" }, why));
    return;
  }
  const units = known.slice(0, MOST_LANES);
  const scale = (time) => ((time - from) / (to - from)) * WIDTH;
  const height = units.length * LANE;
  const drawing = drawn("svg", {
    viewBox: `0 0 ${WIDTH} ${height}`,
    height,
    preserveAspectRatio: "none",
    role: "img",
    "aria-label": spoken(units, report, from),
  });
  units.forEach((unit, index) => drawing.append(...lane(unit, index * LANE, from, to, scale)));
  const names = units.map((unit) => element("li", {}, `${unit.kind}, ${lines(unit.line, unit.endLine)}`));
  const more = known.length - units.length;
  host.replaceChildren(
    element("ol", { class: "lane-names" }, ...names),
    element("div", { class: "lanes" }, drawing, axis(to - from)),
    ...(more > 0 ? [element("p", { class: "hint" }, `and ${more} more units`)] : []),
  );
}

function lane(unit, top, from, to, scale) {
  const y = top + (LANE - BAR) / 2;
  const bars = phases(unit, from, to).map((phase) =>
    drawn(
      "rect",
      {
        class: `phase-${phase.state}`,
        x: scale(phase.from),
        y,
        width: Math.max(scale(phase.to) - scale(phase.from), 1.5),
        height: BAR,
      },
      drawn("title", {}, `${phase.state} for ${millis(phase.to - phase.from)}`),
    ),
  );
  const failures = unit.happenings
    .filter((happening) => happening.event === "deopt")
    .map((happening) =>
      drawn(
        "rect",
        { class: "phase-deopt", x: Math.min(scale(happening.time), WIDTH - 3), y: y - 4, width: 3, height: BAR + 8 },
        drawn("title", {}, `deopt at ${millis(happening.time - from)}`),
      ),
    );
  return [...bars, ...failures];
}

function axis(duration) {
  const parts = [0, 0.25, 0.5, 0.75, 1];
  return element(
    "ol",
    { class: "lane-axis", "aria-hidden": "true" },
    ...parts.map((part) => element("li", {}, millis(duration * part))),
  );
}

/** The drawing in words. */
function spoken(units, report, from) {
  const compiled = units.map((unit) => {
    const when = unit.happenings.filter((h) => h.event === "compiled").map((h) => millis(h.time - from));
    const what = `${unit.kind} of ${lines(unit.line, unit.endLine)}`;
    return when.length > 0 ? `${what} compiled after ${when.join(", ")}` : `${what} compiled before`;
  });
  return `Timeline: ${compiled.join("; ")}. ${report.deopts.length} deopts.`;
}
