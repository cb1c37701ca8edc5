package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Comprehension;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Keyword;
import java.util.List;

/**
 * Whether an expression contains {@code name := …} for one of a function's registers: an operand
 * that was read in place before must then be copied first.
 */
final class Rebinding {
  private Rebinding() {}

  static boolean rebinds(Expr expr, String name) {
    Expr next = expr;
    while (next instanceof Expr.BinOp) {
      if (rebinds(((Expr.BinOp) next).right(), name)) {
        return true;
      }
      next = ((Expr.BinOp) next).left();
    }
    if (next == null || next instanceof Expr.Name || next instanceof Expr.Constant) {
      return false;
    }
    if (next instanceof Expr.NamedExpr) {
      Expr.NamedExpr named = (Expr.NamedExpr) next;
      // The register's name may be mangled, so its end is what counts.
      return name.endsWith(named.target().id()) || rebinds(named.value(), name);
    }
    return inOperators(next, name);
  }

  private static boolean any(List<Expr> list, String name) {
    for (Expr expr : list) {
      if (rebinds(expr, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inOperators(Expr expr, String name) {
    if (expr instanceof Expr.BoolOp) {
      return any(((Expr.BoolOp) expr).values(), name);
    }
    if (expr instanceof Expr.UnaryOp) {
      return rebinds(((Expr.UnaryOp) expr).operand(), name);
    }
    if (expr instanceof Expr.IfExp) {
      Expr.IfExp choice = (Expr.IfExp) expr;
      return rebinds(choice.test(), name)
          || rebinds(choice.body(), name)
          || rebinds(choice.orelse(), name);
    }
    if (expr instanceof Expr.Compare) {
      Expr.Compare compare = (Expr.Compare) expr;
      return rebinds(compare.left(), name) || any(compare.comparators(), name);
    }
    if (expr instanceof Expr.Attribute) {
      return rebinds(((Expr.Attribute) expr).value(), name);
    }
    if (expr instanceof Expr.Subscript) {
      Expr.Subscript subscript = (Expr.Subscript) expr;
      return rebinds(subscript.value(), name) || rebinds(subscript.slice(), name);
    }
    if (expr instanceof Expr.Call) {
      Expr.Call call = (Expr.Call) expr;
      for (Keyword keyword : call.keywords()) {
        if (rebinds(keyword.value(), name)) {
          return true;
        }
      }
      return rebinds(call.func(), name) || any(call.args(), name);
    }
    return inDisplays(expr, name);
  }

  private static boolean inDisplays(Expr expr, String name) {
    if (expr instanceof Expr.Starred) {
      return rebinds(((Expr.Starred) expr).value(), name);
    }
    if (expr instanceof Expr.Slice) {
      Expr.Slice slice = (Expr.Slice) expr;
      return rebinds(slice.lower(), name)
          || rebinds(slice.upper(), name)
          || rebinds(slice.step(), name);
    }
    if (expr instanceof Expr.ListExpr) {
      return any(((Expr.ListExpr) expr).elts(), name);
    }
    if (expr instanceof Expr.Tuple) {
      return any(((Expr.Tuple) expr).elts(), name);
    }
    if (expr instanceof Expr.SetExpr) {
      return any(((Expr.SetExpr) expr).elts(), name);
    }
    if (expr instanceof Expr.Dict) {
      return any(((Expr.Dict) expr).keys(), name) || any(((Expr.Dict) expr).values(), name);
    }
    if (expr instanceof Expr.JoinedStr) {
      return any(((Expr.JoinedStr) expr).values(), name);
    }
    if (expr instanceof Expr.FormattedValue) {
      Expr.FormattedValue field = (Expr.FormattedValue) expr;
      return rebinds(field.value(), name) || rebinds(field.formatSpec(), name);
    }
    return inSuspensions(expr, name);
  }

  private static boolean inSuspensions(Expr expr, String name) {
    if (expr instanceof Expr.Await) {
      return rebinds(((Expr.Await) expr).value(), name);
    }
    if (expr instanceof Expr.Yield) {
      return rebinds(((Expr.Yield) expr).value(), name);
    }
    if (expr instanceof Expr.YieldFrom) {
      return rebinds(((Expr.YieldFrom) expr).value(), name);
    }
    // A comprehension binds in cells, but its first iterable is evaluated here.
    List<Comprehension> generators = generators(expr);
    return !generators.isEmpty() && rebinds(generators.get(0).iter(), name);
  }

  private static List<Comprehension> generators(Expr expr) {
    if (expr instanceof Expr.ListComp) {
      return ((Expr.ListComp) expr).generators();
    }
    if (expr instanceof Expr.SetComp) {
      return ((Expr.SetComp) expr).generators();
    }
    if (expr instanceof Expr.DictComp) {
      return ((Expr.DictComp) expr).generators();
    }
    return expr instanceof Expr.GeneratorExp ? ((Expr.GeneratorExp) expr).generators() : List.of();
  }
}
