// Makes elements. Texts become text nodes: nothing that a script wrote is taken for markup.

/**
 * An element with attributes and children. Attributes that are functions listen to the event of
 * their name; false and null leave an attribute out.
 */
export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for drawings. */
export function drawn(name, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill(node, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      node.addEventListener(key, value);
    } else if (value === true) {
      node.setAttribute(key, "");
    } else if (value !== false && value != null) {
      node.setAttribute(key, value);
    }
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

export function byId(id) {
  return document.getElementById(id);
}

/** A table with a caption for those who can't see where it is. */
export function table(caption, headings, rows, attributes = {}) {
  return element(
    "div",
    { class: "table-scroll", tabindex: "0", role: "region", "aria-label": caption },
    element(
      "table",
      attributes,
      element("caption", { class: "sr-only" }, caption),
      element(
        "thead",
        {},
        element("tr", {}, ...headings.map((text) => element("th", { scope: "col" }, text))),
      ),
      element("tbody", {}, ...rows),
    ),
  );
}

/** A row of texts and elements; numbers stand to the right. */
export function row(...cells) {
  return element(
    "tr",
    {},
    ...cells.map((cell) =>
      element("td", { class: /^[-\d][\d.,]*( \D+)?$/.test(String(cell)) ? "number" : null }, cell),
    ),
  );
}

/** Figures with names under them: [name, figure] each. */
export function tiles(pairs) {
  return element(
    "dl",
    { class: "tiles" },
    ...pairs.map(([name, figure]) =>
      element("div", {}, element("dt", {}, name), element("dd", {}, String(figure))),
    ),
  );
}
