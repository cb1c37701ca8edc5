package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.source.SyntaxException.Stage;
import java.util.List;

/** Issues the warnings about a text by the module {@code warnings}, as filters want it. */
public final class SyntaxWarnings {
  /** How warnings of the lexer begin; it knows the lines of a text that is no file. */
  private static final String OF_TOKEN = "invalid ";

  private SyntaxWarnings() {}

  /** Shows, ignores or raises what is suspicious in a text that was just compiled. */
  public static void issue(SourceText source) {
    List<Diagnostic> warnings = source.warnings();
    if (!warnings.isEmpty() && !ExecutionContext.current().host().isLibrary(source.name())) {
      warnings.forEach(warning -> issue(source, warning));
    }
  }

  private static void issue(SourceText source, Diagnostic warning) {
    PyType category =
        warning.kind().equals("SyntaxWarning")
            ? Exceptions.SYNTAX_WARNING
            : Exceptions.DEPRECATION_WARNING;
    boolean shown = !source.name().startsWith("<");
    Object[] details = {
      Str.of(warning.message()),
      category,
      Str.of(source.name()),
      (long) warning.line(),
      shown ? Str.of(source.lines().lineText(warning.line())) : None.NONE
    };
    try {
      Warnings.call("_warn_of_code", details);
    } catch (ScriptRaise raise) {
      if (!raise.exception().type().isSubtypeOf(category)) {
        throw raise;
      }
      Diagnostic error =
          new Diagnostic("SyntaxError", warning.message(), warning.span(), warning.place());
      Stage stage = warning.message().startsWith(OF_TOKEN) ? Stage.PARSING : Stage.COMPILING;
      throw SyntaxErrors.of(
          new SyntaxException(source, stage, List.of(error), false), source.name(), false);
    }
  }
}
