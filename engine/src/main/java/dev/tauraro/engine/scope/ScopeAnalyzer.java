package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Module;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException.Stage;
import java.util.List;

/**
 * Finds out which variable every name means, and what is wrong with a tree beyond its grammar.
 *
 * <p>The steps are Python's, because they decide which of several errors is reported: future
 * imports, names, then what only makes sense in the right place.
 */
public final class ScopeAnalyzer {
  private ScopeAnalyzer() {}

  /** Analyzes a module. */
  public static ScopeTable analyze(SourceText source, Module module) {
    return analyze(source, module, module.body());
  }

  /** Analyzes an expression, as {@code eval} runs it: its top scope is like a module's. */
  public static ScopeTable analyze(SourceText source, Expr expression) {
    Stmt statement = new Stmt.ExprStmt(expression, expression.start(), expression.end());
    return analyze(source, expression, List.of(statement));
  }

  private static ScopeTable analyze(SourceText source, Node top, List<Stmt> body) {
    ScopeTable table = new ScopeTable(source);
    new FutureChecks(table).check(body);
    table.throwIfWrong(Stage.SCOPING);
    new SymbolCollector(table).collect(top, body);
    table.throwIfWrong(Stage.SCOPING);
    new Resolver(table).resolve();
    table.throwIfWrong(Stage.SCOPING);
    new ContextChecks(table).check(body);
    table.throwIfWrong(Stage.COMPILING);
    return table;
  }
}
