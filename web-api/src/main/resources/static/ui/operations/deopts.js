// Guards that fail, as the service tells of them, and how many failed at which line.
import { follow, get } from "../common/api.js";
import { byId, element, row, table } from "../common/dom.js";
import { count, reason, timeOfDay } from "../common/format.js";

const MOST_ROWS = 50;
const RETRY_AFTER = 3000;

export class DeoptFeed {
  #latest = [];
  #untaken = 0;
  #paused = false;
  #stop = null;
  #summary = "";
  #frame = 0;

  /** Makes a button hold the list still. */
  bind(button) {
    button.addEventListener("click", () => {
      this.#paused = !this.#paused;
      button.setAttribute("aria-pressed", String(this.#paused));
      this.#draw();
    });
    this.#draw();
  }

  /** Follows the stream from now on, and again whenever it breaks. */
  async follow() {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.#latest = (await get(`/jit/deopts?limit=${MOST_ROWS}`).catch(() => ({ deopts: [] }))).deopts;
    this.#draw();
    while (!stop.signal.aborted) {
      try {
        await follow("/jit/deopts/stream", (_, deopt) => this.#add(deopt), stop.signal);
      } catch {
        // Tried again below; the badge on top tells what is wrong.
      }
      await new Promise((resume) => setTimeout(resume, RETRY_AFTER));
    }
  }

  #add(deopt) {
    this.#untaken++;
    this.#latest = [deopt, ...this.#latest].slice(0, MOST_ROWS);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  /** How many came since this was asked last. */
  taken() {
    const many = this.#untaken;
    this.#untaken = 0;
    return many;
  }

  #draw() {
    if (this.#paused) {
      return;
    }
    const rows = this.#latest.map((deopt) =>
      row(
        timeOfDay(deopt.time),
        place(deopt),
        reason(deopt.reason),
        element("code", {}, deopt.expected || "–"),
        element("code", { class: "found" }, deopt.found || "–"),
      ),
    );
    const headings = ["Time", "Where", "Why", "Expected", "Found"];
    byId("deopts").replaceChildren(rows.length > 0 ? table("Latest deopts", headings, rows) : none());
  }

  async refreshSummary() {
    const { rows } = await get("/jit/deopts/summary");
    const shown = JSON.stringify(rows);
    if (shown === this.#summary) {
      return;
    }
    this.#summary = shown;
    const top = rows.slice(0, 8).map((line) => row(place(line), reason(line.reason), count(line.count)));
    byId("deopt-summary").replaceChildren(
      top.length > 0 ? table("Most frequent deopts", ["Where", "Why", "Times"], top) : none(),
    );
  }
}

function place({ script, line }) {
  return element("span", {}, element("code", { title: script }, script.slice(0, 8)), ` line ${line}`);
}

function none() {
  return element("p", { class: "empty" }, "There are none.");
}
