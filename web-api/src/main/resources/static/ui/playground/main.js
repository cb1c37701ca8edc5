// The playground: connects the editor, the runner and the views of what a run does.
import { get } from "../common/api.js";
import { byId, element } from "../common/dom.js";
import { bindKeyForm } from "../common/key.js";
import { bindThemeSwitch } from "../common/theme.js";
import { compare } from "./compare.js";
import { createEditor } from "./editor.js";
import { explanationOf, showExplanation } from "./explain.js";
import { bindExamples, examples, sourceOf } from "./examples.js";
import { showJit } from "./jit.js";
import { markInvalid, showLimitFields, showUsage } from "./limits.js";
import { Output } from "./output.js";
import { marksOf } from "./report.js";
import { Runner } from "./run.js";
import { readSettings, writeSettings } from "./settings.js";
import { linkTo, linkedState } from "./share.js";
import { showTimeline } from "./timeline.js";
import { tree } from "./tree.js";

const output = new Output();
let marks = new Map();
let off = false;

const editor = createEditor(byId("editor"), {
  run: () => runOnce(),
  leave: () => byId("run").focus(),
  change: () => history.replaceState(null, "", location.pathname),
  line: (number) => showLine(number),
});

const runner = new Runner({
  begin(report) {
    output.clear();
    output.status("running");
    byId("result").replaceChildren(element("p", { class: "empty" }, "It runs."));
    byId("explanation-card").hidden = true;
    byId("explain").hidden = true;
    mark(report, null);
  },
  output: (kind, text) => output.add(kind, text),
  jit(report) {
    mark(report, null);
    showJit(byId("jit"), report, null, off);
  },
  end(execution, report) {
    output.flush();
    output.status(execution.status);
    if (execution.error) {
      output.failure(execution.error, editor.goTo);
    }
    byId("result").replaceChildren(execution.status === "completed" ? tree(execution.result) : noResult());
    showUsage(byId("limits"), execution.usage, execution.error?.limit);
    showJit(byId("jit"), report, execution.jit, off);
    showTimeline(byId("timeline"), report, off);
    mark(report, execution.error);
    markInvalid([]);
    byId("explain").hidden = off || report.units.length === 0;
    announce(`The script ended: ${execution.status.replace("_", " ")}.`);
  },
  refused(error) {
    output.flush();
    output.status("failed");
    output.refused(error);
    markInvalid(error.fields ?? []);
    byId("result").replaceChildren(noResult());
  },
});

function noResult() {
  return element("p", { class: "empty" }, "There is no result.");
}

function mark(report, error) {
  marks = marksOf(report, error);
  editor.mark(marks);
  showLine(editor.line());
}

function showLine(number) {
  const known = marks.get(number)?.text;
  byId("line-info").textContent = `Line ${number}${known ? `: ${known}` : ""}`;
}

function announce(text) {
  byId("announcement").textContent = text;
}

/** While a script runs there is a button to cancel it in place of that to compare. */
function setBusy(busy) {
  byId("run").disabled = busy;
  byId("compare").hidden = busy;
  byId("cancel").hidden = !busy;
}

/** Runs the script in a mode; gives the execution, or null when there is none. */
async function runIn(mode, settings) {
  off = mode === "off";
  return runner.run({ ...settings, source: editor.text(), jit: mode });
}

/** Does something while one can but cancel it; a button that was focused is so again then. */
async function busily(action) {
  const settings = runner.busy ? null : readSettings();
  if (!settings) {
    return;
  }
  const button = document.activeElement?.closest("#run, #compare");
  setBusy(true);
  if (button) {
    byId("cancel").focus();
  }
  try {
    await action(settings);
  } finally {
    const cancelFocused = document.activeElement === byId("cancel");
    setBusy(false);
    if (cancelFocused) {
      (button ?? byId("run")).focus();
    }
  }
}

function runOnce() {
  return busily((settings) => runIn(settings.jit, settings));
}

function runCompared() {
  return busily(async (settings) => {
    byId("comparison-card").hidden = false;
    byId("comparison").replaceChildren(element("p", { class: "empty" }, "Runs it three times."));
    await compare(byId("comparison"), (mode) => runIn(mode, settings));
    if (byId("comparison").querySelector(".charts") === null) {
      byId("comparison-card").hidden = true;
    }
  });
}

async function explain() {
  byId("explanation-card").hidden = false;
  try {
    showExplanation(byId("explanation"), await explanationOf(editor.text()));
  } catch (error) {
    byId("explanation").replaceChildren(element("p", { class: "problem" }, error.message));
  }
}

async function copyLink() {
  const settings = readSettings();
  if (!settings) {
    return;
  }
  const link = await linkTo({ source: editor.text(), ...settings });
  history.replaceState(null, "", link);
  try {
    await navigator.clipboard.writeText(link);
    announce("The link is copied.");
    byId("share").textContent = "Link copied";
  } catch {
    announce("The link is in the address bar.");
    byId("share").textContent = "See the address bar";
  }
  setTimeout(() => (byId("share").textContent = "Share"), 2000);
}

function show(source, settings) {
  marks = new Map();
  editor.show(source);
  writeSettings(settings);
}

async function loadLimits() {
  try {
    showLimitFields(byId("limit-fields"), await get("/limits"));
  } catch {
    // The fields do without: the service says what it allows when it answers.
  }
}

async function begin() {
  bindThemeSwitch(byId("theme"));
  bindKeyForm(loadLimits);
  bindExamples(byId("example"), async (example) => show(await sourceOf(example), example));
  byId("run").addEventListener("click", runOnce);
  byId("cancel").addEventListener("click", () => runner.cancel());
  byId("compare").addEventListener("click", runCompared);
  byId("explain").addEventListener("click", explain);
  byId("share").addEventListener("click", copyLink);
  showLimitFields(byId("limit-fields"));
  const linked = await linkedState();
  if (linked) {
    show(linked.source, linked);
  } else {
    show(await sourceOf(examples[0]), examples[0]);
    byId("example").value = "0";
  }
  await loadLimits();
  document.documentElement.dataset.ready = "true";
}

begin();
