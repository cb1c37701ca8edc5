// Limits: fields to ask for others, and bars that tell what was used of each.
import { byId, element } from "../common/dom.js";
import { bytes, count, millis } from "../common/format.js";

const LIMITS = [
  { name: "wallTime", title: "Wall time", show: millis },
  { name: "cpuTime", title: "CPU time", show: millis },
  { name: "steps", title: "Steps", show: count },
  { name: "memory", title: "Memory", show: bytes },
  { name: "stdout", title: "Output", show: (n) => `${count(n)} chars` },
  { name: "stderr", title: "Error output", show: (n) => `${count(n)} chars` },
  { name: "recursion", title: "Recursion", show: count },
];

/** The name of a limit in the API, from that in an error: WALL_TIME is wallTime. */
function fieldName(limit) {
  return limit?.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

/** Makes the fields; the service's limits stand in those that are empty. */
export function showLimitFields(host, { defaults, ceilings } = { defaults: {}, ceilings: {} }) {
  const kept = readLimits();
  const fields = LIMITS.map(({ name, title, show }) => {
    const most = ceilings[name] ? `at most ${show(ceilings[name])}` : "";
    return element(
      "div",
      { class: "field" },
      element("label", { for: `limit-${name}` }, title),
      element("input", {
        id: `limit-${name}`,
        autocomplete: "off",
        placeholder: defaults[name] ? show(defaults[name]) : "",
        "aria-describedby": `most-${name}`,
      }),
      element("p", { class: "hint", id: `most-${name}` }, most),
    );
  });
  host.replaceChildren(...fields);
  writeLimits(kept);
}

/** What the fields ask for: plain numbers as such, all else as text for the service to read. */
export function readLimits() {
  const wanted = {};
  for (const { name } of LIMITS) {
    const text = byId(`limit-${name}`)?.value.trim().replaceAll(/[,_]/g, "");
    if (text) {
      wanted[name] = /^\d+$/.test(text) ? Number(text) : text;
    }
  }
  return wanted;
}

export function writeLimits(wanted = {}) {
  for (const { name } of LIMITS) {
    const field = byId(`limit-${name}`);
    if (field) {
      field.value = wanted[name] ?? "";
      field.removeAttribute("aria-invalid");
    }
  }
}

/** Marks the fields that the service found wrong: names such as limits.steps. */
export function markInvalid(problems) {
  for (const { name } of LIMITS) {
    const wrong = problems.some(({ field }) => field === `limits.${name}`);
    byId(`limit-${name}`)?.setAttribute("aria-invalid", String(wrong));
  }
}

/** A text without the unit that another one ends with, too. */
function shortened(text, other) {
  const unit = / \D+$/.exec(text)?.[0];
  return unit && other.endsWith(unit) ? text.slice(0, -unit.length) : text;
}

/** Draws what was used of each limit; exceeded names the one that stopped the script. */
export function showUsage(host, usage, exceeded) {
  const stopped = fieldName(exceeded);
  const bars = LIMITS.filter(({ name }) => usage[name]).map(({ name, title, show }) => {
    const { used, allowed } = usage[name];
    const part = allowed ? Math.min(used / allowed, 1) : 0;
    const level = name === stopped ? "exceeded" : part > 0.8 ? "high" : "fine";
    const inner = element("div", { class: "meter-fill" });
    inner.style.width = `${part * 100}%`;
    const amount = allowed ? `${shortened(show(used), show(allowed))} of ${show(allowed)}` : show(used);
    return element(
      "div",
      { class: `limit limit-${level}` },
      element("span", { class: "limit-title" }, title),
      element(
        "div",
        {
          class: "meter",
          role: "meter",
          "aria-label": title,
          "aria-valuemin": 0,
          "aria-valuemax": 100,
          "aria-valuenow": Math.round(part * 100),
          "aria-valuetext": amount,
        },
        inner,
      ),
      element("span", { class: "limit-amount" }, name === stopped ? `${amount}, exceeded` : amount),
    );
  });
  host.replaceChildren(...bars);
}
