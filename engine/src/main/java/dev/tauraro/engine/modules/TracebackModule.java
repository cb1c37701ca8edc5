package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.CodeSource;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTraceback;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.traceback.TracebackText;
import java.util.List;

/** The module {@code _traceback}: the text of exceptions, below {@code traceback}. */
final class TracebackModule {
  private TracebackModule() {}

  static PyModule create() {
    return new ModuleBuilder("_traceback", "The text of exceptions.")
        .one("source", TracebackModule::source)
        .one("entries", TracebackModule::entries)
        .one("lines_of", TracebackModule::linesOf)
        .one("text", exception -> Str.of(TracebackText.of(of(exception))))
        .one("last", exception -> Str.of(TracebackText.lastPart(of(exception))))
        .build();
  }

  /** The lines of the source that code is from, with their ends; none for text without a file. */
  private static Object linesOf(Object code) {
    PyList result = new PyList();
    SourceText source = CodeSource.of(code);
    if (source == null || source.name().startsWith("<")) {
      return result;
    }
    Work.elements(source.text().length());
    int count = source.lines().lineCount();
    for (int line = 1; line <= count; line++) {
      String text = source.lines().lineText(line);
      if (line < count || !text.isEmpty()) {
        result.append(Str.of(text.stripTrailing().isEmpty() ? "\n" : text + "\n"));
      }
    }
    return result;
  }

  private static PyException of(Object value) {
    if (!(value instanceof PyException)) {
      throw Errors.typeError("Exception expected for value, " + Types.nameOf(value) + " found");
    }
    return (PyException) value;
  }

  /** The whole source in which a function stands. */
  private static Object source(Object function) {
    if (!(function instanceof PyFunction)) {
      throw Errors.typeError("a function is required, not " + Types.nameOf(function));
    }
    String text = ((PyFunction) function).code().source().text();
    Work.steps(text.length() >> 4);
    return Str.of(text);
  }

  /** The calls of a traceback, outermost first: file, line, name, text of the line, carets. */
  private static Object entries(Object traceback) {
    if (!(traceback instanceof PyTraceback)) {
      throw Errors.typeError("a traceback is required, not " + Types.nameOf(traceback));
    }
    List<PyTraceback> entries = ((PyTraceback) traceback).innermostFirst();
    Work.steps(entries.size());
    PyList result = new PyList();
    for (int i = entries.size() - 1; i >= 0; i--) {
      PyTraceback entry = entries.get(i);
      String[] source = TracebackText.source(entry);
      result.append(
          PyTuple.of(
              Str.of(entry.code().source().name()),
              (long) entry.line(),
              Str.of(entry.code().name()),
              Str.of(source[0]),
              Str.of(source[1])));
    }
    return result;
  }
}
