// The operators' page: asks the service every two seconds and follows its deopts.
import { get } from "../common/api.js";
import { byId } from "../common/dom.js";
import { bindKeyForm } from "../common/key.js";
import { bindThemeSwitch } from "../common/theme.js";
import { DeoptFeed } from "./deopts.js";
import { bindExecutions, refreshExecutions } from "./executions.js";
import { ServiceView } from "./service.js";
import { bindUnits, refreshUnits } from "./units.js";

const INTERVAL = 2000;

let timer = null;
let refreshing = false;

const service = new ServiceView();
const feed = new DeoptFeed();

function connection(state, text) {
  byId("connection").textContent = text;
  byId("connection").className = `badge badge-${state}`;
}

/** Asks for everything once. What one answer lacks, others may have: a key may not open all calls. */
async function refresh() {
  if (refreshing || document.hidden) {
    return;
  }
  refreshing = true;
  const parts = await Promise.allSettled([
    Promise.all([get("/runtime"), get("/jit/cache")]).then(([runtime, cache]) =>
      service.show(runtime, cache, feed.taken()),
    ),
    refreshUnits(),
    refreshExecutions(),
    feed.refreshSummary(),
  ]);
  const failure = parts.find((part) => part.status === "rejected")?.reason;
  if (failure) {
    connection("failed", failure.message);
  } else {
    connection("completed", "live");
  }
  refreshing = false;
  document.documentElement.dataset.ready = "true";
}

/** Begins, or begins anew with another key. */
function begin() {
  clearInterval(timer);
  timer = setInterval(refresh, INTERVAL);
  feed.follow();
  refresh();
}

bindThemeSwitch(byId("theme"));
bindKeyForm(begin);
bindUnits();
bindExecutions();
feed.bind(byId("pause"));
document.addEventListener("visibilitychange", refresh);
begin();
