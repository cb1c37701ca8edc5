package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.Alias;
import dev.tauraro.engine.ast.Arg;
import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.Comprehension;
import dev.tauraro.engine.ast.ExceptHandler;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Pattern;
import dev.tauraro.engine.ast.Stmt;
import java.util.List;

/** Writes down, for every scope, what is done with which name. */
final class SymbolCollector extends TreeWalker {
  private static final String CLASS_CELL = "__class__";

  private final ScopeTable table;
  private Scope scope;

  /**
   * The scope in which an annotation that will be kept as text is being visited, or null; names in
   * there belong to no scope.
   */
  private Scope annotating;

  private int iterableDepth;
  private boolean inIterationTarget;

  SymbolCollector(ScopeTable table) {
    this.table = table;
  }

  void collect(Node top, List<Stmt> body) {
    scope = table.add(new Scope(Scope.Kind.MODULE, "<module>", top, null));
    statements(body);
  }

  // --- names ---

  private Symbol symbol(String name) {
    return scope.symbol(scope.mangle(name));
  }

  @Override
  public Void visitName(Expr.Name node) {
    if (annotating != null) {
      return null;
    }
    Symbol symbol = symbol(node.id());
    symbol.used = true;
    symbol.iterationVariable |= inIterationTarget;
    if (scope.isFunctionLike() && node.id().equals("super")) {
      scope.symbol(CLASS_CELL).used = true;
    }
    return null;
  }

  @Override
  void stored(Expr.Name name) {
    Symbol symbol = symbol(name.id());
    symbol.assigned = true;
    if (inIterationTarget) {
      symbol.iterationVariable = true;
      if (symbol.global || symbol.nonlocal) {
        table.error(
            "comprehension inner loop cannot rebind assignment expression target '"
                + name.id()
                + "'",
            name);
      }
    }
  }

  private void bind(String name) {
    symbol(name).assigned = true;
  }

  @Override
  public Void visitAugAssign(Stmt.AugAssign node) {
    if (node.target() instanceof Expr.Name name) {
      symbol(name.id());
    }
    return super.visitAugAssign(node);
  }

  @Override
  public Void visitAnnAssign(Stmt.AnnAssign node) {
    if (!(node.target() instanceof Expr.Name name)) {
      return super.visitAnnAssign(node);
    }
    expression(node.value());
    Symbol symbol = symbol(name.id());
    boolean declared = symbol.global || symbol.nonlocal;
    if (declared && node.simple() && scope.kind() != Scope.Kind.MODULE) {
      String what = symbol.global ? "global" : "nonlocal";
      table.error("annotated name '" + name.id() + "' can't be " + what, node);
    }
    if (node.simple()) {
      symbol.annotated = true;
      symbol.assigned = true;
    } else if (node.value() != null) {
      symbol.assigned = true;
    }
    annotation(node.annotation());
    return null;
  }

  @Override
  void annotation(Expr node) {
    Scope outer = annotating;
    annotating = table.postponedAnnotations() ? scope : null;
    super.annotation(node);
    annotating = outer;
  }

  private void forbidInAnnotation(String what, Expr node) {
    if (annotating == scope) {
      table.error("'" + what + " expression' can not be used within an annotation", node);
    }
  }

  @Override
  public Void visitImport(Stmt.Import node) {
    for (Alias alias : node.names()) {
      bind(alias);
    }
    return null;
  }

  private void bind(Alias alias) {
    String name = alias.asname();
    if (name == null) {
      int dot = alias.name().indexOf('.');
      name = dot < 0 ? alias.name() : alias.name().substring(0, dot);
    }
    symbol(name).imported = true;
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom node) {
    for (Alias alias : node.names()) {
      if (!alias.name().equals("*")) {
        bind(alias);
      } else if (scope.kind() == Scope.Kind.MODULE) {
        scope.starImport = true;
      } else {
        table.error("import * only allowed at module level", alias);
      }
    }
    return null;
  }

  @Override
  public Void visitGlobal(Stmt.Global node) {
    for (String name : node.names()) {
      Symbol symbol = declare(name, "global", node);
      symbol.global = true;
      table.top().explicitGlobals.add(scope.mangle(name));
    }
    return null;
  }

  @Override
  public Void visitNonlocal(Stmt.Nonlocal node) {
    for (String name : node.names()) {
      Symbol symbol = declare(name, "nonlocal", node);
      symbol.nonlocal = true;
    }
    return null;
  }

  private Symbol declare(String name, String what, Stmt node) {
    Symbol symbol = symbol(name);
    String quoted = "name '" + name + "' is ";
    if (symbol.parameter) {
      table.error(quoted + "parameter and " + what, node);
    } else if (symbol.used) {
      table.error(quoted + "used prior to " + what + " declaration", node);
    } else if (symbol.annotated) {
      table.error("annotated name '" + name + "' can't be " + what, node);
    } else if (symbol.assigned) {
      table.error(quoted + "assigned to before " + what + " declaration", node);
    }
    if (symbol.declaration == null) {
      symbol.declaration = node;
    }
    return symbol;
  }

  @Override
  void handler(ExceptHandler handler) {
    expression(handler.type());
    if (handler.name() != null) {
      bind(handler.name());
    }
    statements(handler.body());
  }

  // --- patterns ---

  @Override
  public Void visitMatchStar(Pattern.MatchStar node) {
    if (node.name() != null) {
      bind(node.name());
    }
    return null;
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs node) {
    super.visitMatchAs(node);
    if (node.name() != null) {
      bind(node.name());
    }
    return null;
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping node) {
    super.visitMatchMapping(node);
    if (node.rest() != null) {
      bind(node.rest());
    }
    return null;
  }

  // --- functions and classes ---

  private void enter(Scope.Kind kind, String name, Node node) {
    scope = table.add(new Scope(kind, name, node, scope));
  }

  private void leave() {
    scope = scope.parent();
  }

  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    expressions(node.decoratorList());
    defaults(node.args());
    annotations(node.args(), node.returns());
    bind(node.name());
    enter(Scope.Kind.FUNCTION, node.name(), node);
    arguments(node.args());
    statements(node.body());
    leave();
    return null;
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    expressions(node.decoratorList());
    defaults(node.args());
    annotations(node.args(), node.returns());
    bind(node.name());
    enter(Scope.Kind.FUNCTION, node.name(), node);
    scope.async = true;
    arguments(node.args());
    statements(node.body());
    leave();
    return null;
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    defaults(node.args());
    enter(Scope.Kind.LAMBDA, "<lambda>", node);
    arguments(node.args());
    expression(node.body());
    leave();
    return null;
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    expressions(node.decoratorList());
    elements(node.bases());
    keywordValues(node.keywords());
    bind(node.name());
    enter(Scope.Kind.CLASS, node.name(), node);
    statements(node.body());
    leave();
    return null;
  }

  @Override
  void arguments(Arguments args) {
    parameters(args.posonlyargs());
    parameters(args.args());
    parameters(args.kwonlyargs());
    if (args.vararg() != null) {
      parameter(args.vararg());
    }
    if (args.kwarg() != null) {
      parameter(args.kwarg());
    }
  }

  private void parameters(List<Arg> args) {
    for (Arg arg : args) {
      parameter(arg);
    }
  }

  private void parameter(Arg arg) {
    Symbol symbol = symbol(arg.arg());
    if (symbol.parameter) {
      table.error("duplicate argument '" + arg.arg() + "' in function definition", arg);
      return;
    }
    symbol.parameter = true;
    scope.parameterNames.add(scope.mangle(arg.arg()));
  }

  // --- what makes generators and coroutines ---

  @Override
  public Void visitYield(Expr.Yield node) {
    forbidInAnnotation("yield", node);
    super.visitYield(node);
    yields(node);
    return null;
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    forbidInAnnotation("yield", node);
    super.visitYieldFrom(node);
    yields(node);
    return null;
  }

  private void yields(Expr node) {
    scope.yields = true;
    if (scope.kind() == Scope.Kind.COMPREHENSION) {
      table.error("'yield' inside " + describe(scope.node()), node);
    }
  }

  private static String describe(Node comprehension) {
    if (comprehension instanceof Expr.ListComp) {
      return "list comprehension";
    }
    if (comprehension instanceof Expr.SetComp) {
      return "set comprehension";
    }
    return comprehension instanceof Expr.DictComp ? "dict comprehension" : "generator expression";
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    forbidInAnnotation("await", node);
    super.visitAwait(node);
    scope.awaits = true;
    return null;
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    scope.awaits = true;
    return super.visitAsyncFor(node);
  }

  @Override
  public Void visitAsyncWith(Stmt.AsyncWith node) {
    scope.awaits = true;
    return super.visitAsyncWith(node);
  }

  // --- comprehensions ---

  @Override
  void comprehension(Expr node, List<Expr> results, List<Comprehension> generators) {
    iterable(generators.get(0).iter());
    int outerDepth = iterableDepth;
    enter(Scope.Kind.COMPREHENSION, nameOf(node), node);
    scope.parameterNames.add(Scope.ITERATOR);
    scope.symbol(Scope.ITERATOR).parameter = true;
    for (int i = 0; i < generators.size(); i++) {
      Comprehension generator = generators.get(i);
      scope.awaits |= generator.isAsync();
      boolean before = inIterationTarget;
      inIterationTarget = true;
      target(generator.target());
      inIterationTarget = before;
      if (i > 0) {
        iterable(generator.iter());
      }
      expressions(generator.ifs());
    }
    expressions(results);
    boolean awaits = scope.awaits && !(node instanceof Expr.GeneratorExp);
    leave();
    scope.awaits |= awaits;
    iterableDepth = outerDepth;
  }

  private void iterable(Expr iterable) {
    boolean before = inIterationTarget;
    inIterationTarget = false;
    iterableDepth++;
    expression(iterable);
    iterableDepth--;
    inIterationTarget = before;
  }

  private static String nameOf(Expr node) {
    if (node instanceof Expr.ListComp) {
      return "<listcomp>";
    }
    if (node instanceof Expr.SetComp) {
      return "<setcomp>";
    }
    return node instanceof Expr.DictComp ? "<dictcomp>" : "<genexpr>";
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    forbidInAnnotation("named", node);
    if (iterableDepth > 0) {
      table.error(
          "assignment expression cannot be used in a comprehension iterable expression", node);
    }
    if (scope.kind() == Scope.Kind.COMPREHENSION) {
      bindAround(node.target());
    }
    expression(node.value());
    Symbol symbol = symbol(node.target().id());
    symbol.assigned = true;
    return null;
  }

  /** The target of a named expression belongs to the scope around all comprehensions. */
  private void bindAround(Expr.Name target) {
    Scope around = scope;
    while (around.kind() == Scope.Kind.COMPREHENSION) {
      Symbol known = around.symbols.get(around.mangle(target.id()));
      if (known != null && known.iterationVariable) {
        table.error(
            "assignment expression cannot rebind comprehension iteration variable '"
                + target.id()
                + "'",
            target);
        return;
      }
      around = around.parent();
    }
    if (around.kind() == Scope.Kind.CLASS) {
      table.error(
          "assignment expression within a comprehension cannot be used in a class body", target);
      return;
    }
    Symbol outer = around.symbol(around.mangle(target.id()));
    boolean global = around.kind() == Scope.Kind.MODULE || outer.global;
    if (!global) {
      outer.assigned = true;
    }
    for (Scope inner = scope; inner != around; inner = inner.parent()) {
      Symbol symbol = inner.symbol(inner.mangle(target.id()));
      if (inner == scope) {
        symbol.global = global;
        symbol.nonlocal = !global;
        symbol.declaration = target;
      }
    }
    if (around.kind() == Scope.Kind.MODULE) {
      outer.assigned = true;
    }
  }
}
