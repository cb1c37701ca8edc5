// The service as a whole: figures of now, and charts of the last minutes.
import { timeChart } from "../common/chart.js";
import { byId, tiles } from "../common/dom.js";
import { bytes, count, percent } from "../common/format.js";

export class ServiceView {
  #charts = null;
  #before = null;

  /** Shows answers of /runtime and /jit/cache, and the number of deopts since the last ones. */
  show(runtime, cache, deopts) {
    const { scripts } = runtime;
    byId("versions").textContent =
      `Tauraro ${runtime.version} on ${runtime.java.vm} ${runtime.java.version}, up for ${duration(runtime.uptime)}`;
    byId("figures").replaceChildren(
      tiles([
        ["running", `${scripts.running} of ${scripts.workers}`],
        ["waiting", `${scripts.waiting} of ${scripts.queueCapacity}`],
        ["compiled units", count(cache.entries)],
        ["of code", bytes(cache.bytes)],
        ["found compiled", percent(cache.hitRatio * 100)],
        ["evictions", count(cache.evictions)],
        ["class memory", bytes(cache.metaspaceBytes)],
        ["processors", count(runtime.processors)],
      ]),
    );
    this.#charts ??= makeCharts();
    this.#charts.load.add(scripts.running, scripts.waiting);
    this.#charts.code.add(cache.bytes);
    const before = this.#before ?? cache;
    this.#charts.lookups.add(Math.max(cache.hits - before.hits, 0), Math.max(cache.misses - before.misses, 0));
    this.#charts.deopts.add(deopts);
    this.#before = cache;
  }
}

function makeCharts() {
  const host = byId("charts");
  return {
    load: timeChart(host, {
      title: "Scripts",
      show: count,
      series: [
        { name: "running", colour: "--compiled" },
        { name: "waiting", colour: "--compiling" },
      ],
    }),
    lookups: timeChart(host, {
      title: "Code lookups",
      show: count,
      series: [
        { name: "found", colour: "--compiled" },
        { name: "not found", colour: "--interpreted" },
      ],
    }),
    code: timeChart(host, { title: "Compiled code", show: bytes, inBytes: true, series: [{ name: "size", colour: "--compiled" }] }),
    deopts: timeChart(host, { title: "Deopts", show: count, series: [{ name: "in 2 s", colour: "--deopt" }] }),
  };
}

/** PT26H3M4.5S as "26 h 3 min"; only the two largest parts count. */
function duration(text) {
  const [, hours, minutes, seconds] = /PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?/.exec(text) ?? [];
  const parts = [
    [hours, "h"],
    [minutes, "min"],
    [seconds, "s"],
  ];
  return parts
    .filter(([amount]) => amount)
    .slice(0, 2)
    .map((part) => part.join(" "))
    .join(" ");
}
