// Charts: bars of a few figures, and lines over time. They follow the theme and the width.
import uPlot from "../../webjars/uplot/dist/uPlot.esm.js";
import { element } from "./dom.js";
import { colour, onThemeChange } from "./theme.js";

const HEIGHT = 150;

function axes(bottom, left) {
  const common = {
    stroke: () => colour("--muted"),
    grid: { stroke: () => colour("--grid"), width: 1 },
    ticks: { show: false },
    font: "11px system-ui, sans-serif",
  };
  return [
    { ...common, size: 24, ...bottom },
    { ...common, size: 58, ...left },
  ];
}

/** Puts a chart into an element of its own and keeps its width. */
function place(host, title, options, data) {
  const box = element("div", { class: "chart-box" });
  const figure = element("figure", { class: "chart" }, element("figcaption", {}, title), box);
  host.append(figure);
  const chart = new uPlot(
    { width: 300, height: HEIGHT, legend: { show: false }, cursor: { show: false }, ...options },
    data,
    box,
  );
  const watch = new ResizeObserver(() => {
    if (!figure.isConnected) {
      watch.disconnect();
    } else if (box.clientWidth > 0) {
      chart.setSize({ width: box.clientWidth, height: HEIGHT });
    }
  });
  watch.observe(box);
  onThemeChange(() => figure.isConnected && chart.redraw());
  return { chart, figure };
}

/** Bars with a name and a colour (a custom property) each. */
export function barChart(host, { title, names, values, colours, show }) {
  const positions = values.map((_, index) => index);
  const fills = {
    fill: { unit: 3, values: () => colours.map(colour) },
    stroke: { unit: 3, values: () => colours.map(colour) },
  };
  const { figure } = place(
    host,
    title,
    {
      scales: {
        x: { time: false, range: () => [-0.6, values.length - 0.4] },
        y: { range: (_, __, most) => [0, most * 1.1 || 1] },
      },
      axes: axes(
        { splits: () => positions, values: () => names, grid: { show: false } },
        { values: (_, splits) => splits.map(show) },
      ),
      series: [{}, { paths: uPlot.paths.bars({ size: [0.55, 90], disp: fills }), points: { show: false } }],
    },
    [positions, values],
  );
  const spoken = names.map((name, index) => `${name} ${show(values[index])}`).join(", ");
  figure.querySelector(".chart-box").setAttribute("role", "img");
  figure.querySelector(".chart-box").setAttribute("aria-label", `${title}: ${spoken}`);
}

const WHOLE_STEPS = [1, 2, 5].flatMap((n) => Array.from({ length: 12 }, (_, zeros) => n * 10 ** zeros)).sort(
  (a, b) => a - b,
);
const BYTE_STEPS = Array.from({ length: 36 }, (_, power) => 2 ** power);

const clock = (_, splits) => splits.map((time) => new Date(time * 1000).toLocaleTimeString("en-GB"));

/**
 * Lines over time, of counts or of bytes; add(...values) adds a point of each, those before the
 * last `most` go.
 */
export function timeChart(host, { title, series, show, inBytes = false, most = 150 }) {
  const data = [[], ...series.map(() => [])];
  const legend = series.map(({ name, colour: property }) => {
    const swatch = element("span", { class: "swatch" });
    swatch.style.background = `var(${property})`;
    return element("span", { class: "series-name" }, swatch, name);
  });
  const { chart, figure } = place(
    host,
    title,
    {
      scales: { y: { range: (_, __, top) => [0, Math.max(top * 1.1, 1)] } },
      axes: axes(
        { space: 70, values: clock },
        {
          space: 28,
          incrs: inBytes ? BYTE_STEPS : WHOLE_STEPS,
          values: (_, splits) => splits.map(show),
        },
      ),
      series: [
        {},
        ...series.map(({ colour: property }) => ({
          stroke: () => colour(property),
          width: 2,
          points: { show: false },
        })),
      ],
    },
    data,
  );
  figure.querySelector("figcaption").append(...legend);
  const box = figure.querySelector(".chart-box");
  box.setAttribute("role", "img");
  return {
    add(...values) {
      [Date.now() / 1000, ...values].forEach((value, index) => data[index].push(value));
      if (data[0].length > most) {
        data.forEach((column) => column.shift());
      }
      chart.setData(data);
      const spoken = series.map(({ name }, index) => `${name} ${show(values[index])}`).join(", ");
      box.setAttribute("aria-label", `${title}: now ${spoken}`);
    },
  };
}
