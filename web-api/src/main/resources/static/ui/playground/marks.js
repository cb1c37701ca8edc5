// What is shown at lines of the editor: compiled code, guards that failed, the line of an error.
import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutter } from "@codemirror/view";

/** Shows marks, a map from line numbers to {compiled, depth, deopts, error, text}, instead of those before. */
export const setMarks = StateEffect.define();

class LineMarker extends GutterMarker {
  constructor(mark) {
    super();
    this.mark = mark;
  }

  eq(other) {
    return JSON.stringify(other.mark) === JSON.stringify(this.mark);
  }

  toDOM() {
    const dom = document.createElement("span");
    dom.className = "jit-mark";
    dom.classList.toggle("jit-compiled", this.mark.compiled);
    dom.classList.toggle("jit-inner", this.mark.depth > 1);
    dom.classList.toggle("jit-deopt", this.mark.deopts > 0);
    dom.classList.toggle("jit-error", this.mark.error);
    dom.title = this.mark.text;
    return dom;
  }
}

const NONE = { markers: RangeSet.empty, decorations: Decoration.none };

function shown(doc, marks) {
  const markers = [];
  const decorations = [];
  for (const [number, mark] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (number < 1 || number > doc.lines) {
      continue;
    }
    const { from } = doc.line(number);
    markers.push(new LineMarker(mark).range(from));
    const kind = mark.error ? "line-error" : mark.deopts > 0 ? "line-deopt" : mark.compiled ? "line-compiled" : "";
    if (kind) {
      decorations.push(Decoration.line({ class: kind }).range(from));
    }
  }
  return { markers: RangeSet.of(markers), decorations: Decoration.set(decorations) };
}

const field = StateField.define({
  create: () => NONE,
  update(value, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) {
        return shown(transaction.state.doc, effect.value);
      }
    }
    if (!transaction.docChanged) {
      return value;
    }
    return {
      markers: value.markers.map(transaction.changes),
      decorations: value.decorations.map(transaction.changes),
    };
  },
  provide: (self) => EditorView.decorations.from(self, (value) => value.decorations),
});

const markGutter = gutter({
  class: "jit-gutter",
  markers: (view) => view.state.field(field).markers,
  initialSpacer: () => new LineMarker({ compiled: false, depth: 0, deopts: 0, error: false, text: "" }),
});

const look = EditorView.theme({
  ".jit-gutter": { width: "20px" },
  ".jit-gutter .cm-gutterElement": { padding: "0 2px" },
  ".jit-mark": { position: "relative", display: "block", width: "14px", height: "100%" },
  ".jit-compiled": { borderLeft: "4px solid var(--compiled)" },
  ".jit-inner": { borderLeftWidth: "7px" },
  ".jit-deopt::after, .jit-error::after": {
    content: '""',
    position: "absolute",
    left: "3px",
    top: "calc(50% - 4px)",
    width: "8px",
    height: "8px",
    borderRadius: "50%",
    backgroundColor: "var(--deopt)",
    boxShadow: "0 0 0 2px var(--surface)",
  },
  ".jit-error::after": { borderRadius: "1px", backgroundColor: "var(--danger)" },
  ".line-compiled": { backgroundColor: "var(--compiled-line)" },
  ".line-deopt": { backgroundColor: "var(--deopt-line)" },
  ".line-error": { backgroundColor: "var(--error-line)" },
});

export const lineMarks = [field, markGutter, look];
