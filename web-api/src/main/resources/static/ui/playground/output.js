// What the script writes, as it comes, and how it ended.
import { byId, element } from "../common/dom.js";
import { lines } from "../common/format.js";

const STATUS = {
  completed: "completed",
  failed: "failed",
  limit_exceeded: "limit exceeded",
  cancelled: "cancelled",
  running: "running",
  queued: "waiting",
};

export class Output {
  #text = byId("output");
  #error = byId("error");
  #status = byId("status");
  #pending = [];

  /** Forgets what was shown. */
  clear() {
    this.#pending = [];
    this.#text.replaceChildren();
    this.#error.hidden = true;
    this.#error.replaceChildren();
  }

  /** Adds text of "stdout" or "stderr"; many small pieces are drawn at once. */
  add(kind, text) {
    if (this.#pending.length === 0) {
      requestAnimationFrame(() => this.flush());
    }
    this.#pending.push([kind, text]);
  }

  flush() {
    const atEnd = this.#text.scrollHeight - this.#text.scrollTop - this.#text.clientHeight < 40;
    for (const [kind, text] of this.#pending) {
      const last = this.#text.lastElementChild;
      if (last?.className === kind) {
        last.append(text);
      } else {
        this.#text.append(element("span", { class: kind }, text));
      }
    }
    this.#pending = [];
    if (atEnd) {
      this.#text.scrollTop = this.#text.scrollHeight;
    }
  }

  status(name) {
    this.#status.textContent = STATUS[name] ?? name;
    this.#status.className = `badge badge-${name}`;
  }

  /** Shows why a run did not complete; goTo is called with a line and column. */
  failure(error, goTo) {
    const parts = [
      element("strong", {}, error.limit ? `Limit exceeded: ${limitName(error.limit)}` : error.type),
      element("span", {}, error.message ? ` ${error.message}` : ""),
    ];
    if (error.line) {
      const go = element(
        "button",
        { type: "button", class: "link", click: () => goTo(error.line, error.column ?? 1) },
        `Go to ${lines(error.line)}`,
      );
      parts.push(" ", go);
    }
    if (error.traceback && error.traceback.trim() !== error.message) {
      parts.push(element("pre", { class: "traceback", tabindex: "0", "aria-label": "Traceback" }, error.traceback));
    }
    this.#show(parts);
  }

  /** Shows why the service did not run it at all. */
  refused(error) {
    const fields = (error.fields ?? []).map(({ field, message }) => element("li", {}, `${field}: ${message}`));
    const later = error.retryAfter ? ` Try again in ${error.retryAfter} s.` : "";
    this.#show([
      element("strong", {}, "Not run."),
      element("span", {}, ` ${error.message}${later}`),
      ...(fields.length > 0 ? [element("ul", {}, ...fields)] : []),
    ]);
  }

  #show(parts) {
    this.#error.replaceChildren(...parts);
    this.#error.hidden = false;
  }
}

/** WALL_TIME as "wall time". */
function limitName(name) {
  return name.toLowerCase().replaceAll("_", " ");
}
