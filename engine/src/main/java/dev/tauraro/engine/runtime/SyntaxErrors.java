package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.LineMap;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.source.SyntaxException.Stage;
import java.util.Arrays;
import java.util.List;

/** The exceptions that scripts see when they compile text that is no program. */
public final class SyntaxErrors {
  /** The attributes that tell the place. */
  public static final List<String> FIELDS =
      List.of("filename", "lineno", "offset", "text", "end_lineno", "end_offset");

  private static final int WITHOUT_END = 4;

  private SyntaxErrors() {}

  /**
   * The exception for the first error in a text. Only the parser knows the lines of a text that is
   * no file.
   *
   * @param lines whether the text is lines, the last of which may lack its end
   */
  public static ScriptRaise of(SyntaxException error, String file, boolean lines) {
    Diagnostic first = error.first();
    PyType type =
        first.kind().equals("IndentationError")
            ? Exceptions.INDENTATION_ERROR
            : first.kind().equals("TabError") ? Exceptions.TAB_ERROR : Exceptions.SYNTAX_ERROR;
    String line = null;
    if (error.stage() == Stage.READING) {
      line = first.place().text();
    } else if (error.stage() == Stage.PARSING) {
      line = lineOf(error, lines);
    }
    boolean told = error.stage() != Stage.SCOPING;
    return raise(type, first.message(), file, first.place(), line, told);
  }

  /** The error that a text has characters that no program has; it has no place. */
  public static ScriptRaise nullBytes() {
    Object message = Str.of("source code string cannot contain null bytes");
    PyException exception = new PyException(Exceptions.SYNTAX_ERROR, message);
    exception.fields().set("msg", message);
    return new ScriptRaise(exception);
  }

  /** An error whose attributes tell the place; the arguments do so too if {@code told}. */
  private static ScriptRaise raise(
      PyType type, String message, String file, Diagnostic.Place place, String line, boolean told) {
    boolean placed = place.column() >= 0;
    Object[] details = {
      Str.of(file),
      (long) place.line(),
      (long) place.column(),
      line == null ? None.NONE : Str.of(line),
      placed ? (Object) (long) place.endLine() : None.NONE,
      placed && told || place.endColumn() > 0 ? (Object) (long) place.endColumn() : None.NONE
    };
    PyException exception =
        told
            ? new PyException(
                type,
                Str.of(message),
                PyTuple.of(Arrays.copyOf(details, placed ? details.length : WITHOUT_END)))
            : new PyException(type, Str.of(message));
    exception.fields().set("msg", Str.of(message));
    for (int i = 0; i < details.length; i++) {
      exception.fields().set(FIELDS.get(i), details[i]);
    }
    return new ScriptRaise(exception);
  }

  /**
   * The line to show, with its end if it has one and no line behind it was read. Fields of
   * f-strings always have one.
   */
  private static String lineOf(SyntaxException error, boolean ended) {
    Diagnostic.Place place = error.first().place();
    LineMap lines = error.source().lines();
    String line = place.text();
    int last = ended ? lines.lineCount() : lines.lineCount() - 1;
    if (line != null && place.ofField()) {
      return line + "\n";
    }
    boolean passed = error.readTo() > place.line();
    if (line == null || place.line() < 1 || place.line() > last || passed) {
      return line;
    }
    boolean whole = line.equals(lines.lineText(place.line()));
    return whole ? line + "\n" : line;
  }
}
