package dev.tauraro.engine.traceback;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTraceback;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.ExceptionGroups;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.source.LineMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes the traceback of an exception, with its causes and contexts. */
public final class TracebackText {
  /** Equal lines in a row that are shown before the rest is counted. */
  /** Names of what was typed or made by a program, whose lines cannot be read again. */
  private static final Set<String> TYPED =
      Set.of("<string>", "<stdin>", "<input>", "<console>", "<unknown>");

  private static final int REPEATED = 3;

  /** Members of a group that are shown before the rest is counted. */
  private static final int GROUP_WIDTH = 15;

  /** Groups inside each other that are shown. */
  private static final int GROUP_DEPTH = 10;

  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";

  private static final String DURING =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  private StringBuilder out = new StringBuilder();
  private long limit = Long.MAX_VALUE;

  /** Whether names are told that may have been meant: only where a program ends by an error. */
  private boolean suggesting;

  private int groupDepth;
  private boolean groupOpen;
  private final Set<PyException> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private TracebackText() {}

  /** The whole text, ending with a line break. Runs script code ({@code __str__}). */
  public static String of(PyException exception) {
    TracebackText text = new TracebackText();
    text.append(exception);
    return text.out.toString();
  }

  /**
   * The whole text for an exception that ends the program: of the calls, only the last {@code
   * sys.tracebacklimit}.
   */
  public static String ofUncaught(PyException exception) {
    TracebackText text = new TracebackText();
    text.limit = callLimit();
    text.suggesting = true;
    text.append(exception);
    return text.out.toString();
  }

  /** The calls, class and message of an exception, without its cause and context. */
  public static String alone(PyException exception) {
    TracebackText text = new TracebackText();
    text.appendAlone(exception);
    return text.out.toString();
  }

  private static long callLimit() {
    ExecutionContext context = ExecutionContext.currentOrNull();
    Object sys = context == null ? null : context.modules().getString("sys");
    Object limit =
        sys instanceof PyModule ? ((PyModule) sys).attributes().get("tracebacklimit") : null;
    return limit instanceof Long ? (Long) limit : Long.MAX_VALUE;
  }

  /** The last part alone: class and message, without line break. */
  public static String lastLine(PyException exception) {
    TracebackText text = new TracebackText();
    text.suggesting = true;
    text.appendMessage(exception);
    return text.out.toString().stripTrailing();
  }

  /** The last part alone, with the line breaks: class, message and notes. */
  public static String lastPart(PyException exception) {
    TracebackText text = new TracebackText();
    text.appendMessage(exception);
    return text.out.toString();
  }

  /** Chains may be long: their end, which is shown first, is found without recursion. */
  private void append(PyException exception) {
    ArrayDeque<PyException> chain = new ArrayDeque<>();
    for (PyException each = exception; each != null && seen.add(each); each = shownBefore(each)) {
      chain.push(each);
    }
    PyException before = null;
    for (PyException each : chain) {
      if (before != null) {
        String link = each.cause() == null ? DURING : CAUSE;
        framed('|', () -> out.append(link));
      }
      appendAlone(each);
      Work.elements(8L * (each.trace().size() + 1));
      Work.checkSize(out.length());
      before = each;
    }
  }

  /** The cause, or else the context, of an exception; null for none. */
  private static PyException shownBefore(PyException exception) {
    return exception.cause() != null || exception.isContextSuppressed()
        ? exception.cause()
        : exception.context();
  }

  private void appendAlone(PyException exception) {
    if (ExceptionGroups.isGroup(exception)) {
      appendGroup(exception);
      return;
    }
    if (exception.traceback() != null && limit > 0) {
      framed('|', () -> out.append("Traceback (most recent call last):\n"));
    }
    framed('|', () -> appendOne(exception));
  }

  private void appendOne(PyException exception) {
    appendTrace(exception.trace());
    appendMessage(exception);
  }

  /** Writes a part, inside groups with a margin that shows how deep. */
  private void framed(char mark, Runnable part) {
    if (groupDepth == 0) {
      part.run();
      return;
    }
    StringBuilder whole = out;
    out = new StringBuilder();
    part.run();
    String text = out.toString();
    out = whole;
    for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
      out.append(indent()).append(mark).append(' ').append(line).append('\n');
    }
  }

  private String indent() {
    return "  ".repeat(groupDepth);
  }

  private void appendGroup(PyException group) {
    if (groupDepth > GROUP_DEPTH) {
      framed('|', () -> out.append("... (max_group_depth is " + GROUP_DEPTH + ")\n"));
      return;
    }
    boolean outermost = groupDepth == 0;
    if (outermost) {
      groupDepth = 1;
    }
    if (group.traceback() != null && limit > 0) {
      framed(
          outermost ? '+' : '|',
          () -> out.append("Exception Group Traceback (most recent call last):\n"));
    }
    framed('|', () -> appendOne(group));
    appendMembers(ExceptionGroups.members(group));
    if (outermost) {
      groupDepth = 0;
    }
  }

  private void appendMembers(Object[] members) {
    int shown = Math.min(members.length, GROUP_WIDTH + 1);
    groupOpen = false;
    for (int i = 0; i < shown; i++) {
      boolean last = i == shown - 1;
      groupOpen |= last;
      boolean rest = i == GROUP_WIDTH;
      out.append(indent())
          .append(i == 0 ? "+-" : "  ")
          .append("+---------------- ")
          .append(rest ? "..." : String.valueOf(i + 1))
          .append(" ----------------\n");
      groupDepth++;
      if (rest) {
        int hidden = members.length - GROUP_WIDTH;
        framed(
            '|',
            () -> out.append("and " + hidden + " more exception" + (hidden > 1 ? "s\n" : "\n")));
      } else {
        append((PyException) members[i]);
      }
      if (last && groupOpen) {
        out.append(indent()).append("+------------------------------------\n");
        groupOpen = false;
      }
      groupDepth--;
    }
  }

  private void appendTrace(List<PyTraceback> trace) {
    String last = null;
    int repeated = 0;
    for (int i = (int) Math.min(trace.size(), limit) - 1; i >= 0; i--) {
      PyTraceback entry = trace.get(i);
      String place = place(entry);
      if (place.equals(last)) {
        repeated++;
      } else {
        appendRepeated(repeated);
        repeated = 1;
        last = place;
      }
      if (repeated <= REPEATED) {
        out.append(place);
        appendSource(entry);
      }
    }
    appendRepeated(repeated);
  }

  private void appendRepeated(int repeated) {
    int hidden = repeated - REPEATED;
    if (hidden > 0) {
      out.append("  [Previous line repeated ")
          .append(hidden)
          .append(hidden == 1 ? " more time]\n" : " more times]\n");
    }
  }

  private static String place(PyTraceback entry) {
    CodeUnit code = entry.code();
    return "  File \""
        + code.source().name()
        + "\", line "
        + entry.line()
        + ", in "
        + code.name()
        + "\n";
  }

  private void appendSource(PyTraceback entry) {
    for (String line : source(entry)) {
      if (!line.isEmpty()) {
        out.append("    ").append(line).append('\n');
      }
    }
  }

  /** The line that was running, without indentation, and the carets below; empty when unknown. */
  public static String[] source(PyTraceback entry) {
    CodeUnit code = entry.code();
    String name = code.source().name();
    if (TYPED.contains(name)) {
      return new String[] {"", ""};
    }
    LineMap lines = code.source().lines();
    if (!entry.isPlace()) {
      boolean known = entry.line() > 0 && entry.line() <= lines.lineCount();
      return new String[] {known ? lines.lineText(entry.line()).strip() : "", ""};
    }
    int start = code.body().spanStarts()[entry.pc()];
    int end = code.body().spanEnds()[entry.pc()];
    int line = lines.line(start);
    String text = lines.lineText(line);
    String shown = text.strip();
    if (shown.isEmpty()) {
      return new String[] {"", ""};
    }
    int indent = text.indexOf(shown);
    int from = start - lines.lineStart(line) - indent;
    boolean oneLine = lines.line(end) == line;
    int to = oneLine ? end - lines.lineStart(line) - indent : shown.length();
    return new String[] {shown, Carets.below(shown, from, to, oneLine)};
  }

  private void appendMessage(PyException exception) {
    PyType type = exception.type();
    if (type.isSubtypeOf(Exceptions.SYNTAX_ERROR) && appendSyntaxError(exception)) {
      return;
    }
    out.append(qualifiedName(type));
    String message = message(exception);
    if (!message.isEmpty()) {
      out.append(": ").append(message);
    }
    String suggestion = suggesting ? suggestion(exception) : null;
    if (suggestion != null) {
      out.append(". Did you mean: '").append(suggestion).append("'?");
    }
    out.append('\n');
    appendNotes(exception);
  }

  private static String message(PyException exception) {
    try {
      return Str.java(Str.unwrap(Text.str(exception)));
    } catch (ScriptRaise failed) {
      return "<exception str() failed>";
    }
  }

  /** The name of a class as tracebacks show it: with its module unless that is the main one. */
  public static String qualifiedName(PyType type) {
    Object module = type.own("__module__");
    String name = type.isBuiltin() ? type.name() : Str.java(type.qualifiedName());
    if (!Str.is(module)) {
      return name;
    }
    String moduleName = Str.java(module);
    return moduleName.equals("__main__") || moduleName.equals("builtins")
        ? name
        : moduleName + "." + name;
  }

  private void appendNotes(PyException exception) {
    Object notes = exception.attributes().get("__notes__");
    if (notes instanceof PyList) {
      for (Object note : ((PyList) notes).toArray()) {
        out.append(Str.java(Str.unwrap(Text.str(note)))).append('\n');
      }
    }
  }

  private boolean appendSyntaxError(PyException exception) {
    Object line = exception.fields().get("lineno");
    if (!(line instanceof Long)) {
      return false;
    }
    Object file = exception.fields().get("filename");
    out.append("  File \"")
        .append(Str.is(file) ? Str.java(file) : "<string>")
        .append("\", line ")
        .append(line)
        .append('\n');
    Object text = exception.fields().get("text");
    Object offset = exception.fields().get("offset");
    if (Str.is(text)) {
      SyntaxCarets carets =
          new SyntaxCarets(
              Str.java(text),
              number(offset),
              number(exception.fields().get("end_offset")),
              number(exception.fields().get("end_lineno")) <= (Long) line);
      if (suggesting) {
        out.append(carets.clipped());
      } else {
        Work.checkSize(carets.carets());
        out.append(carets.whole());
      }
    }
    Object message = exception.fields().get("msg");
    out.append(qualifiedName(exception.type()))
        .append(": ")
        .append(Str.is(message) ? Str.java(message) : message(exception))
        .append('\n');
    appendNotes(exception);
    return true;
  }

  private static long number(Object value) {
    return value instanceof Long ? (Long) value : 0;
  }

  private static String suggestion(PyException exception) {
    Object wanted = exception.fields().get("name");
    if (!Str.is(wanted) || wanted == None.NONE) {
      return null;
    }
    String name = Str.java(wanted);
    if (exception.type().isSubtypeOf(Exceptions.NAME_ERROR)) {
      return exception.type().isSubtypeOf(Exceptions.UNBOUND_LOCAL_ERROR)
          ? null
          : suggestVariable(exception, name);
    }
    if (exception.type().isSubtypeOf(Exceptions.ATTRIBUTE_ERROR)) {
      Object value = exception.fields().get("obj");
      return value == null ? null : Suggestions.nearest(name, attributeNames(value));
    }
    return null;
  }

  private static String suggestVariable(PyException exception, String name) {
    ExecutionContext context = ExecutionContext.currentOrNull();
    if (exception.traceback() == null || context == null) {
      return null;
    }
    PyTraceback last = exception.trace().get(0);
    CodeUnit code = last.code();
    List<String> locals = new ArrayList<>(code.variables().locals());
    locals.addAll(code.variables().cells());
    locals.addAll(code.variables().frees());
    String found = Suggestions.nearest(name, locals);
    if (found == null) {
      found = Suggestions.nearest(name, last.frame().activation().globals().names());
    }
    return found == null ? Suggestions.nearest(name, context.builtins().keySet()) : found;
  }

  private static Set<String> attributeNames(Object value) {
    Set<String> names = new TreeSet<>();
    if (value instanceof PyObject && ((PyObject) value).attributes() != null) {
      names.addAll(((PyObject) value).attributes().names());
    }
    PyType[] order = value instanceof PyType ? ((PyType) value).mro() : Types.of(value).mro();
    for (PyType type : order) {
      names.addAll(type.ownNames());
    }
    return names;
  }
}
