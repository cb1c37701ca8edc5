// The editor. It lives in a shadow root: there CodeMirror's styles are constructed sheets, which a
// strict content security policy allows.
import { EditorState } from "@codemirror/state";
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { defaultKeymap, history, historyKeymap, indentWithTab, toggleComment } from "@codemirror/commands";
import {
  HighlightStyle,
  StreamLanguage,
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from "@codemirror/autocomplete";
import { python } from "@codemirror/legacy-modes/mode/python";
import { tags } from "@lezer/highlight";
import { completionSources } from "./completion.js";
import { lineMarks, setMarks } from "./marks.js";

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: tags.number, color: "var(--code-number)" },
  { tag: tags.comment, color: "var(--code-comment)", fontStyle: "italic" },
  { tag: [tags.definition(tags.variableName), tags.typeName], color: "var(--code-definition)" },
  { tag: tags.standard(tags.variableName), color: "var(--code-builtin)" },
  { tag: tags.meta, color: "var(--code-builtin)" },
  { tag: tags.operator, color: "var(--code-operator)" },
]);

const look = EditorView.theme({
  "&": { height: "100%", isolation: "isolate", fontSize: "0.875rem", backgroundColor: "var(--surface)", color: "var(--text)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55" },
  ".cm-content": { caretColor: "var(--text)", padding: "0.5rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-gutters": { backgroundColor: "var(--surface)", color: "var(--muted)", border: "none" },
  ".cm-activeLine": { backgroundColor: "var(--active-line)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--active-line)", color: "var(--text)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "var(--selection)" },
  ".cm-tooltip": {
    backgroundColor: "var(--surface-raised)",
    color: "var(--text)",
    border: "1px solid var(--border)",
    borderRadius: "6px",
    overflow: "hidden",
  },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "var(--on-accent)",
  },
  ".cm-completionDetail": { color: "inherit", opacity: "0.7", fontStyle: "normal", marginLeft: "1em" },
});

/**
 * Typing over a selection is done here: browsers would keep the look of what is replaced in a style
 * attribute, which the content security policy forbids, before the editor puts it right.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { main } = view.state.selection;
    if (event.inputType !== "insertText" || !event.data || main.empty || view.composing) {
      return false;
    }
    event.preventDefault();
    const insert = () => view.state.update(view.state.replaceSelection(event.data), { userEvent: "input.type" });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, main.from, main.to, event.data, insert))) {
      view.dispatch(insert());
    }
    return true;
  },
});

/** The editor in an element; handlers: run, leave, change(text), line(number). */
export function createEditor(host, handlers) {
  const root = host.attachShadow({ mode: "open" });
  const view = new EditorView({ parent: root, root, state: EditorState.create({ extensions: [] }) });

  /** Whoever runs has typed enough: else a list still being made would take the next Escape, unseen. */
  function run() {
    closeCompletion(view);
    handlers.run();
    return true;
  }

  const keys = keymap.of([
    { key: "Mod-Enter", run, preventDefault: true },
    { key: "Mod-/", run: toggleComment },
    { key: "Tab", run: acceptCompletion },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...historyKeymap,
    { key: "Escape", run: () => (handlers.leave(), true) },
    indentWithTab,
    ...defaultKeymap,
  ]);

  const watch = EditorView.updateListener.of((update) => {
    if (update.docChanged) {
      handlers.change(update.state.doc.toString());
    }
    if (update.docChanged || update.selectionSet) {
      handlers.line(currentLine());
    }
  });

  const extensions = [
    lineNumbers(),
    lineMarks,
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ override: completionSources, icons: false }),
    StreamLanguage.define(python),
    syntaxHighlighting(colours),
    indentUnit.of("    "),
    EditorState.tabSize.of(4),
    EditorView.contentAttributes.of({ "aria-label": "Python script", spellcheck: "false" }),
    look,
    typeOver,
    keys,
    watch,
  ];

  function currentLine() {
    return view.state.doc.lineAt(view.state.selection.main.head).number;
  }

  return {
    text: () => view.state.doc.toString(),
    /** Begins anew with a text: nothing to undo, no marks. */
    show(text) {
      view.setState(EditorState.create({ doc: text, extensions }));
      handlers.line(1);
    },
    mark: (marks) => view.dispatch({ effects: setMarks.of(marks) }),
    line: currentLine,
    /** Moves the cursor to a line and the focus into the editor. */
    goTo(number, column = 1) {
      const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
      const position = Math.min(line.from + column - 1, line.to);
      view.dispatch({ selection: { anchor: position }, effects: EditorView.scrollIntoView(position, { y: "center" }) });
      view.focus();
    },
  };
}
