// What the compiler did for one run: made from the events of the run's stream, and completed with
// the units that the service knows. Plain data; timeline.js, jit.js and the editor draw it.

/** A report that is being written. */
export class JitReport {
  units = [];
  deopts = [];
  startedAt = null;
  finishedAt = null;

  /** Notes an event of the stream. */
  add(event) {
    const time = Date.parse(event.time);
    this.startedAt = Math.min(this.startedAt ?? time, time);
    if (event.event === "deopt") {
      this.deopts.push({ ...event, time });
    } else {
      const unit = this.unitAt(event);
      unit.happenings.push({ event: event.event, time, reason: event.reason, millis: event.compileMillis });
      if (event.event === "compiled") {
        Object.assign(unit, figures(event));
      }
    }
  }

  /**
   * Notes what the service knows of the script's units, some of which have no events since they
   * were there before the run, and which deopts happened in which unit.
   */
  complete(known) {
    for (const unit of known) {
      Object.assign(this.unitAt(unit), figures(unit), { state: unit.state });
    }
    for (const { time, ...deopt } of this.deopts) {
      this.unitOf(deopt)?.happenings.push({ event: "deopt", time });
    }
    this.units.forEach((unit) => unit.happenings.sort((a, b) => a.time - b.time));
  }

  /** Notes when the run began and ended. */
  bound(startedAt, finishedAt) {
    const begin = Date.parse(startedAt);
    this.startedAt = Math.min(this.startedAt ?? begin, begin);
    this.finishedAt = Date.parse(finishedAt);
  }

  unitAt(place) {
    const same = (unit) => unit.kind === place.kind && unit.line === place.line && unit.column === place.column;
    let unit = this.units.find(same);
    if (!unit) {
      unit = {
        kind: place.kind,
        line: place.line,
        column: place.column,
        endLine: place.line,
        happenings: [],
        guards: 0,
        inlined: 0,
        helperCalls: 0,
        bytes: 0,
        compileMillis: 0,
        state: "compiled",
      };
      this.units.push(unit);
      this.units.sort((a, b) => a.line - b.line || b.endLine - a.endLine);
    }
    return unit;
  }

  /** The unit that a guard belongs to: the smallest one with its line. */
  unitOf(deopt) {
    return this.units
      .filter((unit) => unit.kind === deopt.kind && unit.line <= deopt.line && deopt.line <= unit.endLine)
      .sort((a, b) => a.endLine - a.line - (b.endLine - b.line))[0];
  }

  /** The deopts by line, reason and types: {line, kind, reason, expected, found, count}, in order of lines. */
  failedGuards() {
    const groups = new Map();
    for (const deopt of this.deopts) {
      const key = [deopt.line, deopt.kind, deopt.reason, deopt.expected, deopt.found].join("|");
      const group = groups.get(key) ?? { ...deopt, count: 0 };
      group.count++;
      groups.set(key, group);
    }
    return [...groups.values()].sort((a, b) => a.line - b.line);
  }
}

function figures(source) {
  const { guards, inlined, helperCalls, bytes, compileMillis } = source;
  return { guards, inlined, helperCalls, bytes, compileMillis, endLine: source.endLine ?? source.line };
}

/**
 * The state of a unit over time: {state, from, to} each, where the state is interpreted, compiling
 * or compiled.
 */
export function phases(unit, from, to) {
  const found = [];
  let state = wasCompiled(unit) ? "compiled" : "interpreted";
  let since = from;
  const change = (next, time) => {
    if (time > since) {
      found.push({ state, from: since, to: time });
    }
    state = next;
    since = Math.max(since, time);
  };
  for (const happening of unit.happenings) {
    if (happening.event === "compiled") {
      change("compiling", happening.time - happening.millis);
      change("compiled", happening.time);
    } else if (happening.event === "invalidated") {
      change("interpreted", happening.time);
    }
  }
  change(state, to);
  return found;
}

/** Whether there was compiled code of a unit when the run began. */
function wasCompiled(unit) {
  const first = unit.happenings[0];
  return first ? first.event === "deopt" || first.event === "invalidated" : unit.state === "compiled";
}

/** What there is to say of each line: a map from numbers to what marks.js shows. */
export function marksOf(report, error) {
  const marks = new Map();
  const at = (line) => {
    if (!marks.has(line)) {
      marks.set(line, { compiled: false, depth: 0, deopts: 0, error: false, text: "" });
    }
    return marks.get(line);
  };
  const say = (mark, text) => {
    mark.text += (mark.text ? "; " : "") + text;
  };
  for (const unit of report.units.filter((each) => each.state === "compiled")) {
    for (let line = unit.line; line <= unit.endLine; line++) {
      const mark = at(line);
      mark.compiled = true;
      mark.depth++;
      const first = line === unit.line ? `, ${unit.guards} guards, ${unit.inlined} operations inlined` : "";
      say(mark, `compiled (${unit.kind} of line ${unit.line}${first})`);
    }
  }
  for (const guard of report.failedGuards()) {
    const mark = at(guard.line);
    mark.deopts += guard.count;
    const kinds = guard.expected || guard.found ? `: expected ${guard.expected}, found ${guard.found}` : "";
    say(mark, `${guard.count} × deopt${kinds}`);
  }
  if (error?.line) {
    const mark = at(error.line);
    mark.error = true;
    say(mark, `${error.type}: ${error.message}`);
  }
  return marks;
}
