// Runs scripts, one at a time, and gives what they do to a view.
import { Refused, cancel, execute, get } from "../common/api.js";
import { JitReport } from "./report.js";

/** What the service knows of a script's units; nothing when the key does not let one see that. */
async function unitsOf(script) {
  try {
    return (await get(`/jit/units?script=${script}`)).units;
  } catch (error) {
    if (error instanceof Refused && error.problem.status === 403) {
      return [];
    }
    throw error;
  }
}

export class Runner {
  #view;
  #execution = null;
  #busy = false;
  #cancelled = false;

  /** The view has begin(report), output(kind, text), jit(report), end(execution, report), refused(error). */
  constructor(view) {
    this.#view = view;
  }

  get busy() {
    return this.#busy;
  }

  /** Runs a request; gives the execution when it has ended, or null when the service refused it. */
  async run(request) {
    const report = new JitReport();
    let execution = null;
    this.#busy = true;
    this.#cancelled = false;
    this.#view.begin(report);
    try {
      await execute(request, (id) => this.#begun(id), (name, data) => {
        if (name === "result") {
          execution = data;
        } else if (name === "jit") {
          report.add(data);
          this.#view.jit(report);
        } else if (name === "stdout" || name === "stderr") {
          this.#view.output(name, data.text);
        }
      });
      if (!execution) {
        throw new Error("The connection ended before the script did.");
      }
      report.bound(execution.startedAt, execution.finishedAt);
      if (request.jit !== "off") {
        report.complete(await unitsOf(execution.script));
      }
      this.#view.end(execution, report);
    } catch (error) {
      this.#view.refused(error);
    } finally {
      this.#busy = false;
      this.#execution = null;
    }
    return execution;
  }

  #begun(id) {
    this.#execution = id;
    if (this.#cancelled) {
      this.cancel();
    }
  }

  /** Cancels what runs; if its id is not known yet, as soon as it is. */
  async cancel() {
    this.#cancelled = true;
    if (this.#execution) {
      await cancel(this.#execution).catch(() => {});
    }
  }
}
