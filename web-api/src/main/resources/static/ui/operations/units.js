// Loops and functions that the compiler has dealt with; compiled ones can be evicted.
import { get, remove } from "../common/api.js";
import { byId, element, row, table } from "../common/dom.js";
import { bytes, count, lines, millis, timeOfDay } from "../common/format.js";

const HEADINGS = ["Script", "Unit", "State", "Last", "Reused", "Deopts", "Compiled", "Guards", "Inlined", "Helper calls", "Size", "Time", ""];
const MOST_ROWS = 200;

let shownBefore = "";

export function bindUnits() {
  for (const id of ["unit-state", "unit-script"]) {
    byId(id).addEventListener("change", () => refreshUnits().catch(() => {}));
  }
}

/** Asks for the units and shows those that something happened to last. */
export async function refreshUnits() {
  const wanted = { state: byId("unit-state").value, script: byId("unit-script").value.trim() };
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value));
  const { units } = await get(`/jit/units?${query}`);
  // A table that stays as it is keeps the focus and the place that one has scrolled to.
  const shown = JSON.stringify(units);
  if (shown === shownBefore) {
    return;
  }
  shownBefore = shown;
  const latest = units.sort((a, b) => lastTime(b).localeCompare(lastTime(a))).slice(0, MOST_ROWS);
  replace(byId("units"), latest.length > 0 ? table("Units", HEADINGS, latest.map(unitRow)) : empty());
}

function lastTime(unit) {
  return unit.history.at(-1)?.time ?? "";
}

function unitRow(unit) {
  const last = unit.history.at(-1);
  return row(
    element("code", { title: unit.script }, unit.script.slice(0, 8)),
    `${unit.kind}, ${lines(unit.line, unit.endLine)}`,
    element("span", { class: `state state-${unit.state}` }, unit.state),
    last ? timeOfDay(last.time) : "",
    count(unit.heat),
    count(unit.deopts),
    `${count(unit.compilations)} ×`,
    count(unit.guards),
    count(unit.inlined),
    count(unit.helperCalls),
    bytes(unit.bytes),
    millis(unit.compileMillis),
    unit.state === "compiled" ? evictButton(unit) : "",
  );
}

function evictButton(unit) {
  const name = `Evict the ${unit.kind} of ${lines(unit.line, unit.endLine)} of ${unit.script.slice(0, 8)}`;
  return element("button", { type: "button", class: "small", "aria-label": name, click: () => evict(unit) }, "Evict");
}

async function evict(unit) {
  try {
    await remove(`/jit/cache/${unit.id}`);
    byId("announcement").textContent = "The compiled code is dropped.";
    byId("units").focus();
  } catch (failure) {
    byId("announcement").textContent = failure.message;
  }
  await refreshUnits().catch(() => {});
}

function empty() {
  return element("p", { class: "empty" }, "There are none.");
}

/** Shows a table in place of another one, scrolled as that was. */
function replace(host, content) {
  const top = host.firstElementChild?.scrollTop ?? 0;
  host.replaceChildren(content);
  content.scrollTop = top;
}
