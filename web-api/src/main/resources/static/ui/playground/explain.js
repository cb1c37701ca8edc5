// Tells of each line what compiled code does there: kinds of values, calls, guards.
import { get, remove, store } from "../common/api.js";
import { element, row, table } from "../common/dom.js";
import { reason } from "../common/format.js";

/** The lines of a script as the service explains them. It explains stored ones: this is stored so long. */
export async function explanationOf(source) {
  const { id, created } = await store(source);
  try {
    return (await get(`/scripts/${id}/explain`)).lines;
  } finally {
    if (created) {
      await remove(`/scripts/${id}`);
    }
  }
}

/** Shows the lines that there is something to say about. */
export function showExplanation(host, lines) {
  const rows = lines
    .filter((line) => line.compiled || line.deopts.length > 0)
    .map((line) =>
      row(
        String(line.line),
        element("code", {}, line.text.trim()),
        list(line.types, (expression, kind) => `${expression}: ${kind}`),
        list({ ...line.inlined, ...line.calls }, (name) => (name in line.inlined ? `${name} (inlined)` : name)),
        list({ ...line.helpers, ...line.interpreted }, times),
        list(line.guards, (name, many) => times(reason(name), many)),
      ),
    );
  host.replaceChildren(
    rows.length > 0
      ? table("Line by line", ["Line", "Source", "Kinds of values", "Calls", "Runtime", "Guards"], rows, { class: "explanation" })
      : element("p", { class: "empty" }, "No line is compiled."),
  );
}

function list(object, text) {
  const items = Object.entries(object).map(([name, value]) => element("li", {}, text(name, value)));
  return items.length > 0 ? element("ul", { class: "plain" }, ...items) : "";
}

function times(name, many) {
  return many > 1 ? `${many} × ${name}` : name;
}
