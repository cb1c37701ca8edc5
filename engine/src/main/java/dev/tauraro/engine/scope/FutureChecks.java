package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.Alias;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.source.CompileSettings;
import java.util.List;
import java.util.Set;

/** Imports from {@code __future__}: only at the beginning, and only what there is. */
final class FutureChecks {
  static final String FUTURE = "__future__";

  private static final Set<String> FEATURES =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  private final ScopeTable table;

  FutureChecks(ScopeTable table) {
    this.table = table;
  }

  void check(List<Stmt> body) {
    boolean docstring = !body.isEmpty() && isString(body.get(0));
    for (int i = docstring ? 1 : 0; i < body.size() && isFutureImport(body.get(i)); i++) {
      check((Stmt.ImportFrom) body.get(i));
    }
  }

  private void check(Stmt.ImportFrom node) {
    table.acceptFuture(node);
    for (Alias alias : node.names()) {
      String feature = alias.name();
      if (feature.equals("annotations")) {
        table.source().addFeature(CompileSettings.ANNOTATIONS);
      } else if (feature.equals("braces")) {
        table.errorFrom("not a chance", node);
      } else if (!FEATURES.contains(feature)) {
        table.errorFrom("future feature " + feature + " is not defined", node);
      }
    }
  }

  static boolean isFutureImport(Stmt statement) {
    return statement instanceof Stmt.ImportFrom node
        && node.level() == 0
        && FUTURE.equals(node.module());
  }

  private static boolean isString(Stmt statement) {
    return statement instanceof Stmt.ExprStmt node
        && node.value() instanceof Expr.Constant constant
        && constant.value() instanceof String;
  }
}
