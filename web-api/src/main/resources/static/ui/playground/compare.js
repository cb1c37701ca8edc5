// Draws what a script took with the JIT off, on, and on again with the compiled code kept.
import { barChart } from "../common/chart.js";
import { element, row, table } from "../common/dom.js";
import { count, factor, millis } from "../common/format.js";

const RUNS = [
  { name: "off", jit: "off", colour: "--interpreted" },
  { name: "on", jit: "auto", colour: "--compiling" },
  { name: "again", jit: "auto", colour: "--compiled" },
];

const MEASURES = [
  { title: "Wall time", usage: "wallTime", show: millis },
  { title: "CPU time", usage: "cpuTime", show: millis },
  { title: "Steps", usage: "steps", show: count },
];

/** Runs a script in each way with run(mode), which gives an execution or null, and draws them. */
export async function compare(host, run) {
  const executions = [];
  for (const { jit } of RUNS) {
    const execution = await run(jit);
    if (!execution || execution.status === "cancelled") {
      return;
    }
    executions.push(execution);
  }
  show(host, executions);
}

function show(host, executions) {
  const charts = element("div", { class: "charts" });
  const used = (measure) => executions.map((execution) => execution.usage[measure.usage].used);
  const rows = MEASURES.map((measure) => row(measure.title, ...used(measure).map(measure.show)));
  host.replaceChildren(
    element("p", { class: "verdict" }, verdict(executions)),
    charts,
    table("With and without the JIT", ["", "JIT off", "JIT on", "JIT on, again"], rows),
  );
  for (const measure of MEASURES) {
    barChart(charts, {
      title: measure.title,
      names: RUNS.map((each) => each.name),
      colours: RUNS.map((each) => each.colour),
      values: used(measure),
      show: measure.show,
    });
  }
}

function verdict([off, , again]) {
  const before = off.usage.cpuTime.used;
  const after = again.usage.cpuTime.used;
  const times = before / after;
  const same = off.usage.steps.used === again.usage.steps.used ? " Both count the same steps." : "";
  if (off.status !== again.status) {
    return `With the JIT off it ended as “${off.status}”, with it as “${again.status}”.`;
  }
  if (times >= 1.1) {
    return `With compiled code it takes ${factor(times)} times less CPU time: ${millis(after)} instead of ${millis(before)}.${same}`;
  }
  return `Compiled code makes no great difference here: ${millis(after)} and ${millis(before)} of CPU time.${same}`;
}
