package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.syntax.Parser;
import java.util.List;

/** What {@code compile(text, file, "single")} takes: one line of statements, or one with a body. */
final class SingleStatement {
  private SingleStatement() {}

  /** Checks a text of statements. */
  static void check(SourceText source, List<Stmt> body) {
    if (body.isEmpty()) {
      throw error(source, "invalid syntax", 0, 0);
    }
    Stmt first = body.get(0);
    for (Stmt each : body) {
      if (source.line(each.start()) == source.line(first.start())) {
        continue;
      }
      if (Parser.isCompound(first)) {
        throw error(source, "invalid syntax", each.start(), each.end());
      }
      Stmt last = body.get(body.indexOf(each) - 1);
      throw error(
          source,
          "multiple statements found while compiling a single statement",
          last.end(),
          last.end());
    }
  }

  private static SyntaxException error(SourceText source, String message, int start, int end) {
    return new SyntaxException(source, Diagnostic.syntaxError(source, message, start, end), false);
  }
}
