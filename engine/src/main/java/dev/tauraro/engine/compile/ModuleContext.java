package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.bytecode.GlobalNames;
import dev.tauraro.engine.scope.ScopeTable;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import java.util.List;

/** What all units of one module have in common while they are compiled. */
record ModuleContext(
    SourceText source, ScopeTable scopes, GlobalNames globals, CompileOptions options) {

  /** Whether the text asks to be told of each line that runs: all lines get instructions. */
  boolean isTraced() {
    return options.traced();
  }

  /** What {@code __debug__} is: whether there are assertions. */
  boolean isDebug() {
    return source.settings().optimization() == 0;
  }

  /** Whether annotations are kept as text. */
  boolean postponesAnnotations() {
    return scopes.postponedAnnotations();
  }

  SyntaxException error(Node at, String message) {
    Diagnostic error = Diagnostic.syntaxError(source, message, at.start(), at.end());
    return new SyntaxException(source, SyntaxException.Stage.COMPILING, List.of(error), false);
  }
}
