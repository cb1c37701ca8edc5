// Shows a JSON value as a tree that opens and closes. Children are made when they are first seen.
import { element } from "../common/dom.js";

const PAGE = 100;
const OPEN_UP_TO = 20;

/** The tree of a value. */
export function tree(value) {
  return element("ul", { class: "tree-root" }, item(null, value, 0));
}

function item(name, value, depth) {
  const label = name === null ? [] : [element("span", { class: "tree-name" }, name), ": "];
  if (value === null || typeof value !== "object") {
    return element("li", {}, ...label, leaf(value));
  }
  if (typeof value.$type === "string" && typeof value.$repr === "string") {
    return element("li", {}, ...label, element("span", { class: "tree-type" }, value.$type), " ", element("code", {}, value.$repr));
  }
  const entries = Array.isArray(value) ? value.map((each, index) => [index, each]) : Object.entries(value);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (entries.length === 0) {
    return element("li", {}, ...label, open + close);
  }
  return element("li", {}, branch(label, `${open} ${entries.length} ${close}`, entries, depth));
}

function branch(label, summary, entries, depth) {
  const children = element("ul");
  let made = 0;
  const more = () => {
    children.querySelector(":scope > .tree-more")?.remove();
    const next = entries.slice(made, made + PAGE);
    children.append(...next.map(([name, value]) => item(String(name), value, depth + 1)));
    made += next.length;
    if (made < entries.length) {
      const button = element("button", { type: "button", class: "link", click: more }, `${entries.length - made} more`);
      children.append(element("li", { class: "tree-more" }, button));
    }
  };
  const details = element(
    "details",
    { toggle: () => details.open && made === 0 && more() },
    element("summary", {}, ...label, element("span", { class: "tree-size" }, summary)),
    children,
  );
  if (depth < 2 && entries.length <= OPEN_UP_TO) {
    more();
    details.open = true;
  }
  return details;
}

function leaf(value) {
  const kind = value === null ? "null" : typeof value;
  return element("code", { class: `tree-${kind}` }, JSON.stringify(value));
}
