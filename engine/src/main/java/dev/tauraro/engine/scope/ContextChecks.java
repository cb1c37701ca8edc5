package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.Alias;
import dev.tauraro.engine.ast.Arg;
import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.Comprehension;
import dev.tauraro.engine.ast.ExceptHandler;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Keyword;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What only makes sense in the right place: return, yield, await, break, stars and the like. */
final class ContextChecks extends TreeWalker {
  private static final String DEBUG = "__debug__";

  /** What the code being visited belongs to. */
  private enum Place {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    LAMBDA,
    COMPREHENSION;

    boolean isFunctionLike() {
      return this != MODULE && this != CLASS;
    }
  }

  private final ScopeTable table;
  private final PatternChecks patterns;
  private final SuspiciousCode suspicious;
  private Expr assigned;
  private Place place = Place.MODULE;
  private Scope scope;
  private boolean inLoop;
  private boolean inExceptStar;
  private boolean leavesExceptStar;

  ContextChecks(ScopeTable table) {
    this.table = table;
    this.patterns = new PatternChecks(table);
    this.suspicious = new SuspiciousCode(table.source());
  }

  void check(List<Stmt> body) {
    scope = table.top();
    statements(body);
  }

  private record Surroundings(
      Place place, Scope scope, boolean loop, boolean exceptStar, boolean leavesExceptStar) {}

  /** Goes into a function, class or comprehension; returns what to go back to. */
  private Surroundings enter(Place inner, Node node) {
    Surroundings outer = new Surroundings(place, scope, inLoop, inExceptStar, leavesExceptStar);
    place = inner;
    scope = table.scope(node);
    inLoop = false;
    inExceptStar = false;
    leavesExceptStar = false;
    return outer;
  }

  private void leave(Surroundings outer) {
    place = outer.place;
    scope = outer.scope;
    inLoop = outer.loop;
    inExceptStar = outer.exceptStar;
    leavesExceptStar = outer.leavesExceptStar;
  }

  // --- functions and classes ---

  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    expressions(node.decoratorList());
    forbid(node.name(), node, "assign to");
    checkArguments(node.args(), node);
    annotations(node.args(), node.returns());
    Surroundings outer = enter(Place.FUNCTION, node);
    statements(node.body());
    leave(outer);
    return null;
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    expressions(node.decoratorList());
    forbid(node.name(), node, "assign to");
    checkArguments(node.args(), node);
    annotations(node.args(), node.returns());
    Surroundings outer = enter(Place.ASYNC_FUNCTION, node);
    statements(node.body());
    leave(outer);
    return null;
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    checkArguments(node.args(), node);
    Surroundings outer = enter(Place.LAMBDA, node);
    expression(node.body());
    leave(outer);
    return null;
  }

  private void checkArguments(Arguments args, Node node) {
    forbid(args.posonlyargs(), node);
    forbid(args.args(), node);
    forbid(args.vararg(), node);
    forbid(args.kwonlyargs(), node);
    forbid(args.kwarg(), node);
    defaults(args);
  }

  private void forbid(List<Arg> args, Node node) {
    for (Arg arg : args) {
      forbid(arg, node);
    }
  }

  private void forbid(Arg arg, Node node) {
    if (arg != null) {
      forbid(arg.arg(), node, "assign to");
    }
  }

  private void forbid(String name, Node at, String verb) {
    if (name.equals(DEBUG)) {
      table.error("cannot " + verb + " " + DEBUG, at);
    }
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    expressions(node.decoratorList());
    forbid(node.name(), node, "assign to");
    checkKeywords(node.keywords(), node);
    elements(node.bases());
    keywordValues(node.keywords());
    Surroundings outer = enter(Place.CLASS, node);
    statements(node.body());
    leave(outer);
    return null;
  }

  // --- leaving ---

  @Override
  public Void visitReturn(Stmt.Return node) {
    if (place != Place.FUNCTION && place != Place.ASYNC_FUNCTION) {
      table.error("'return' outside function", node);
    } else if (node.value() != null && scope.isAsyncGenerator()) {
      table.error("'return' with value in async generator", node);
    }
    if (inExceptStar) {
      leavesExceptStar(node);
    }
    return super.visitReturn(node);
  }

  private void leavesExceptStar(Stmt node) {
    table.error("'break', 'continue' and 'return' cannot appear in an except* block", node);
  }

  @Override
  public Void visitBreak(Stmt.Break node) {
    if (leavesExceptStar) {
      leavesExceptStar(node);
    } else if (!inLoop) {
      table.error("'break' outside loop", node);
    }
    return null;
  }

  @Override
  public Void visitContinue(Stmt.Continue node) {
    if (leavesExceptStar) {
      leavesExceptStar(node);
    } else if (!inLoop) {
      table.error("'continue' not properly in loop", node);
    }
    return null;
  }

  @Override
  void loopBody(List<Stmt> body) {
    boolean outerLoop = inLoop;
    boolean outerLeaves = leavesExceptStar;
    inLoop = true;
    leavesExceptStar = false;
    statements(body);
    inLoop = outerLoop;
    leavesExceptStar = outerLeaves;
  }

  @Override
  public Void visitTry(Stmt.Try node) {
    List<ExceptHandler> handlers = node.handlers();
    for (int i = 0; i < handlers.size() - 1; i++) {
      if (handlers.get(i).type() == null) {
        table.error("default 'except:' must be last", handlers.get(i));
      }
    }
    return super.visitTry(node);
  }

  @Override
  public Void visitTryStar(Stmt.TryStar node) {
    statements(node.body());
    statements(node.orelse());
    boolean outerStar = inExceptStar;
    boolean outerLeaves = leavesExceptStar;
    inExceptStar = true;
    leavesExceptStar = true;
    handlers(node.handlers());
    inExceptStar = outerStar;
    leavesExceptStar = outerLeaves;
    statements(node.finalbody());
    return null;
  }

  // --- generators and coroutines ---

  private boolean mayAwait() {
    return place == Place.ASYNC_FUNCTION || place == Place.MODULE && table.source().mayAwait();
  }

  @Override
  public Void visitYield(Expr.Yield node) {
    if (!place.isFunctionLike()) {
      table.error("'yield' outside function", node);
    }
    return super.visitYield(node);
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    if (!place.isFunctionLike()) {
      table.error("'yield' outside function", node);
    } else if (place == Place.ASYNC_FUNCTION) {
      table.error("'yield from' inside async function", node);
    }
    return super.visitYieldFrom(node);
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    if (!place.isFunctionLike() && !mayAwait()) {
      table.error("'await' outside function", node);
    } else if (!mayAwait() && place != Place.COMPREHENSION) {
      table.error("'await' outside async function", node);
    }
    return super.visitAwait(node);
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    if (!mayAwait()) {
      table.error("'async for' outside async function", node);
    }
    return super.visitAsyncFor(node);
  }

  @Override
  public Void visitAsyncWith(Stmt.AsyncWith node) {
    if (!mayAwait()) {
      table.error("'async with' outside async function", node);
    }
    return super.visitAsyncWith(node);
  }

  @Override
  void comprehension(Expr node, List<Expr> results, List<Comprehension> generators) {
    boolean generator = node instanceof Expr.GeneratorExp;
    boolean allowed = mayAwait() || place == Place.COMPREHENSION;
    if (table.scope(node).awaits && !generator && !allowed) {
      table.error("asynchronous comprehension outside of an asynchronous function", node);
    }
    expression(generators.get(0).iter());
    Surroundings outer = enter(Place.COMPREHENSION, node);
    for (int i = 0; i < generators.size(); i++) {
      Comprehension clause = generators.get(i);
      if (i > 0) {
        expression(clause.iter());
      }
      target(clause.target());
      expressions(clause.ifs());
    }
    expressions(results);
    leave(outer);
  }

  // --- targets, stars and keywords ---

  @Override
  void target(Expr node) {
    if (node instanceof Expr.Starred) {
      table.error("starred assignment target must be in a list or tuple", node);
    } else if (node instanceof Expr.Tuple tuple) {
      targets(tuple.elts(), node);
    } else if (node instanceof Expr.ListExpr list) {
      targets(list.elts(), node);
    } else {
      if (node instanceof Expr.Attribute attribute) {
        forbid(attribute.attr(), node, "assign to");
      }
      assigned = node;
      super.target(node);
    }
  }

  private void targets(List<Expr> elements, Expr node) {
    int stars = 0;
    for (Expr element : elements) {
      stars += element instanceof Expr.Starred ? 1 : 0;
    }
    if (stars > 1) {
      table.error("multiple starred expressions in assignment", node);
    }
    for (Expr element : elements) {
      target(element instanceof Expr.Starred starred ? starred.value() : element);
    }
  }

  @Override
  void stored(Expr.Name name) {
    forbid(name.id(), name, "assign to");
  }

  @Override
  void deleted(Expr node) {
    if (node instanceof Expr.Name name) {
      forbid(name.id(), name, "delete");
    } else {
      super.deleted(node);
    }
  }

  @Override
  public Void visitStarred(Expr.Starred node) {
    table.error("can't use starred expression here", node);
    return null;
  }

  @Override
  void call(Expr.Call node) {
    suspicious.call(node);
    checkKeywords(node.keywords(), node);
    super.call(node);
  }

  @Override
  void subscript(Expr.Subscript node) {
    if (node != assigned) {
      suspicious.subscript(node);
    }
    super.subscript(node);
  }

  @Override
  public Void visitCompare(Expr.Compare node) {
    suspicious.comparison(node);
    return super.visitCompare(node);
  }

  @Override
  public Void visitAssert(Stmt.Assert node) {
    suspicious.assertion(node);
    return super.visitAssert(node);
  }

  private void checkKeywords(List<Keyword> keywords, Node node) {
    Set<String> names = new HashSet<>();
    for (Keyword keyword : keywords) {
      if (keyword.arg() != null) {
        forbid(keyword.arg(), node, "assign to");
        if (!names.add(keyword.arg())) {
          table.error("keyword argument repeated: " + keyword.arg(), keyword);
        }
      }
    }
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom node) {
    if (FutureChecks.isFutureImport(node) && !table.isAcceptedFuture(node)) {
      table.error("from __future__ imports must occur at the beginning of the file", node);
    }
    checkNames(node.names(), node);
    return null;
  }

  @Override
  public Void visitImport(Stmt.Import node) {
    checkNames(node.names(), node);
    return null;
  }

  private void checkNames(List<Alias> names, Node node) {
    for (Alias alias : names) {
      forbid(alias.asname() == null ? alias.name() : alias.asname(), node, "assign to");
    }
  }

  @Override
  public Void visitMatch(Stmt.Match node) {
    patterns.check(node);
    return super.visitMatch(node);
  }
}
