package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.Arg;
import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.Comprehension;
import dev.tauraro.engine.ast.ExceptHandler;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.MatchCase;
import dev.tauraro.engine.ast.Pattern;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.ast.WithItem;
import java.util.List;

/**
 * Visits a whole tree in the order in which it would be evaluated. Does nothing by itself:
 * subclasses override the visits that matter to them.
 */
abstract class TreeWalker extends ExpressionWalker
    implements Stmt.Visitor<Void>, Pattern.Visitor<Void> {

  final void statements(List<Stmt> body) {
    for (Stmt statement : body) {
      statement.accept(this);
    }
  }

  // --- functions and classes ---

  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    expressions(node.decoratorList());
    defaults(node.args());
    annotations(node.args(), node.returns());
    arguments(node.args());
    statements(node.body());
    return null;
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    expressions(node.decoratorList());
    defaults(node.args());
    annotations(node.args(), node.returns());
    arguments(node.args());
    statements(node.body());
    return null;
  }

  final void defaults(Arguments args) {
    expressions(args.defaults());
    expressions(args.kwDefaults());
  }

  final void annotations(Arguments args, Expr returns) {
    annotations(args.posonlyargs());
    annotations(args.args());
    annotation(args.vararg());
    annotations(args.kwonlyargs());
    annotation(args.kwarg());
    annotation(returns);
  }

  private void annotations(List<Arg> args) {
    for (Arg arg : args) {
      annotation(arg);
    }
  }

  private void annotation(Arg arg) {
    if (arg != null) {
      annotation(arg.annotation());
    }
  }

  /** Visits an annotation, unless it is null. */
  void annotation(Expr node) {
    element(node);
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    expressions(node.decoratorList());
    elements(node.bases());
    keywordValues(node.keywords());
    statements(node.body());
    return null;
  }

  // --- simple statements ---

  @Override
  public Void visitReturn(Stmt.Return node) {
    expression(node.value());
    return null;
  }

  @Override
  public Void visitDelete(Stmt.Delete node) {
    for (Expr target : node.targets()) {
      deleted(target);
    }
    return null;
  }

  @Override
  public Void visitAssign(Stmt.Assign node) {
    expression(node.value());
    for (Expr target : node.targets()) {
      target(target);
    }
    return null;
  }

  @Override
  public Void visitAugAssign(Stmt.AugAssign node) {
    target(node.target());
    expression(node.value());
    return null;
  }

  @Override
  public Void visitAnnAssign(Stmt.AnnAssign node) {
    expression(node.value());
    target(node.target());
    annotation(node.annotation());
    return null;
  }

  @Override
  public Void visitRaise(Stmt.Raise node) {
    expression(node.exc());
    expression(node.cause());
    return null;
  }

  @Override
  public Void visitAssert(Stmt.Assert node) {
    expression(node.test());
    expression(node.msg());
    return null;
  }

  @Override
  public Void visitImport(Stmt.Import node) {
    return null;
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom node) {
    return null;
  }

  @Override
  public Void visitGlobal(Stmt.Global node) {
    return null;
  }

  @Override
  public Void visitNonlocal(Stmt.Nonlocal node) {
    return null;
  }

  @Override
  public Void visitExprStmt(Stmt.ExprStmt node) {
    expression(node.value());
    return null;
  }

  @Override
  public Void visitPass(Stmt.Pass node) {
    return null;
  }

  @Override
  public Void visitBreak(Stmt.Break node) {
    return null;
  }

  @Override
  public Void visitContinue(Stmt.Continue node) {
    return null;
  }

  // --- compound statements ---

  @Override
  public Void visitFor(Stmt.For node) {
    expression(node.iter());
    target(node.target());
    loopBody(node.body());
    statements(node.orelse());
    return null;
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    expression(node.iter());
    target(node.target());
    loopBody(node.body());
    statements(node.orelse());
    return null;
  }

  @Override
  public Void visitWhile(Stmt.While node) {
    expression(node.test());
    loopBody(node.body());
    statements(node.orelse());
    return null;
  }

  void loopBody(List<Stmt> body) {
    statements(body);
  }

  @Override
  public Void visitIf(Stmt.If node) {
    Stmt.If current = node;
    while (true) {
      expression(current.test());
      statements(current.body());
      List<Stmt> orelse = current.orelse();
      // An elif chain may be thousands long: no call per link.
      if (orelse.size() != 1 || !(orelse.get(0) instanceof Stmt.If next)) {
        statements(orelse);
        return null;
      }
      current = next;
    }
  }

  @Override
  public Void visitWith(Stmt.With node) {
    withItems(node.items());
    statements(node.body());
    return null;
  }

  @Override
  public Void visitAsyncWith(Stmt.AsyncWith node) {
    withItems(node.items());
    statements(node.body());
    return null;
  }

  private void withItems(List<WithItem> items) {
    for (WithItem item : items) {
      expression(item.contextExpr());
      if (item.optionalVars() != null) {
        target(item.optionalVars());
      }
    }
  }

  @Override
  public Void visitTry(Stmt.Try node) {
    // Python compiles the handlers last, and reports errors in that order.
    statements(node.body());
    statements(node.orelse());
    handlers(node.handlers());
    statements(node.finalbody());
    return null;
  }

  @Override
  public Void visitTryStar(Stmt.TryStar node) {
    // Python compiles the handlers last, and reports errors in that order.
    statements(node.body());
    statements(node.orelse());
    handlers(node.handlers());
    statements(node.finalbody());
    return null;
  }

  final void handlers(List<ExceptHandler> handlers) {
    for (ExceptHandler handler : handlers) {
      handler(handler);
    }
  }

  void handler(ExceptHandler handler) {
    expression(handler.type());
    statements(handler.body());
  }

  // --- match ---

  @Override
  public Void visitMatch(Stmt.Match node) {
    expression(node.subject());
    for (MatchCase matchCase : node.cases()) {
      matchCase.pattern().accept(this);
      expression(matchCase.guard());
      statements(matchCase.body());
    }
    return null;
  }

  final void patterns(List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      pattern.accept(this);
    }
  }

  @Override
  public Void visitMatchValue(Pattern.MatchValue node) {
    expression(node.value());
    return null;
  }

  @Override
  public Void visitMatchSingleton(Pattern.MatchSingleton node) {
    return null;
  }

  @Override
  public Void visitMatchSequence(Pattern.MatchSequence node) {
    patterns(node.patterns());
    return null;
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping node) {
    expressions(node.keys());
    patterns(node.patterns());
    return null;
  }

  @Override
  public Void visitMatchClass(Pattern.MatchClass node) {
    expression(node.cls());
    patterns(node.patterns());
    patterns(node.kwdPatterns());
    return null;
  }

  @Override
  public Void visitMatchStar(Pattern.MatchStar node) {
    return null;
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs node) {
    if (node.pattern() != null) {
      node.pattern().accept(this);
    }
    return null;
  }

  @Override
  public Void visitMatchOr(Pattern.MatchOr node) {
    patterns(node.patterns());
    return null;
  }

  // --- comprehensions ---

  @Override
  void comprehension(Expr node, List<Expr> results, List<Comprehension> generators) {
    boolean first = true;
    for (Comprehension generator : generators) {
      if (first) {
        expression(generator.iter());
      }
      target(generator.target());
      if (!first) {
        expression(generator.iter());
      }
      expressions(generator.ifs());
      first = false;
    }
    expressions(results);
  }
}
