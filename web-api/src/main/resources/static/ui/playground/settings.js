// What goes with a script: inputs, standard input, limits and the mode of the JIT.
import { byId } from "../common/dom.js";
import { readLimits, writeLimits } from "./limits.js";

/** Shows settings; those that are not there are empty. */
export function writeSettings({ inputs, stdin, limits, jit }) {
  byId("inputs").value = inputs ? JSON.stringify(inputs, null, 2) : "";
  byId("stdin").value = stdin ?? "";
  byId("jit-mode").value = jit ?? "auto";
  writeLimits(limits);
  byId("settings").open = Boolean(inputs || stdin || Object.keys(limits ?? {}).length > 0);
  showProblem("");
}

/** The settings as a request has them, or null when the inputs are no JSON object; says so then. */
export function readSettings() {
  const settings = { limits: readLimits(), jit: byId("jit-mode").value, stdin: byId("stdin").value };
  const text = byId("inputs").value.trim();
  try {
    settings.inputs = text ? JSON.parse(text) : {};
  } catch (failure) {
    return refuse(`This is no JSON: ${failure.message}`);
  }
  if (settings.inputs === null || typeof settings.inputs !== "object" || Array.isArray(settings.inputs)) {
    return refuse('A JSON object is wanted, such as {"name": "Ada"}.');
  }
  showProblem("");
  return settings;
}

function refuse(problem) {
  byId("settings").open = true;
  showProblem(problem);
  byId("inputs").focus();
  return null;
}

function showProblem(text) {
  const place = byId("inputs-problem");
  place.textContent = text;
  place.hidden = text === "";
  byId("inputs").setAttribute("aria-invalid", String(text !== ""));
}
