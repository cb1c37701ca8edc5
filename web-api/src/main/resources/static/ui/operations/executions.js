// Executions, the latest first, page by page.
import { get } from "../common/api.js";
import { byId, element, row, table } from "../common/dom.js";
import { millis, timeOfDay } from "../common/format.js";

const PAGE = 20;

let cursor = null;
let shownBefore = "";

export function bindExecutions() {
  byId("execution-status").addEventListener("change", () => turnTo(null));
}

/** Shows the page that begins at a cursor; null for the first one. */
function turnTo(next) {
  cursor = next;
  refreshExecutions().catch(() => {});
}

export async function refreshExecutions() {
  const query = new URLSearchParams({ limit: PAGE });
  const status = byId("execution-status").value;
  if (status) {
    query.set("status", status);
  }
  if (cursor) {
    query.set("cursor", cursor);
  }
  const page = await get(`/executions?${query}`);
  const shown = JSON.stringify([page, cursor]);
  if (shown === shownBefore) {
    return;
  }
  shownBefore = shown;
  const host = byId("executions");
  if (page.executions.length === 0) {
    host.replaceChildren(element("p", { class: "empty" }, "There are none."));
    return;
  }
  const headings = ["Begun", "Status", "Took", "Script", "Labels"];
  host.replaceChildren(table("Recent executions", headings, page.executions.map(executionRow)), pages(page.nextCursor));
}

function executionRow(execution) {
  const begun = execution.startedAt ?? execution.createdAt;
  const took = execution.finishedAt ? Date.parse(execution.finishedAt) - Date.parse(begun) : null;
  return row(
    timeOfDay(begun),
    element("span", { class: `state state-${execution.status}` }, execution.status.replace("_", " ")),
    took === null ? "" : millis(Math.max(took, 0)),
    element("code", { title: execution.script }, execution.script.slice(0, 8)),
    Object.entries(execution.labels)
      .map((label) => label.join("="))
      .join(", "),
  );
}

function pages(nextCursor) {
  const button = (text, target, disabled) =>
    element("button", { type: "button", class: "small", disabled, click: () => turnTo(target) }, text);
  return element(
    "div",
    { class: "filters pages" },
    button("Latest", null, cursor === null),
    button("Older", nextCursor, nextCursor === null),
  );
}
