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
    if (expr instanceof Expr.BoolOp boolOp) {
      return any(boolOp.values(), name);
    }
    if (expr instanceof Expr.UnaryOp unaryOp) {
      return rebinds(unaryOp.operand(), name);
    }
    if (expr instanceof Expr.IfExp choice) {

      return rebinds(choice.test(), name)
          || rebinds(choice.body(), name)
          || rebinds(choice.orelse(), name);
    }
    if (expr instanceof Expr.Compare compare) {

      return rebinds(compare.left(), name) || any(compare.comparators(), name);
    }
    if (expr instanceof Expr.Attribute attribute) {
      return rebinds(attribute.value(), name);
    }
    if (expr instanceof Expr.Subscript subscript) {

      return rebinds(subscript.value(), name) || rebinds(subscript.slice(), name);
    }
    if (expr instanceof Expr.Call call) {

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
    if (expr instanceof Expr.Starred starred) {
      return rebinds(starred.value(), name);
    }
    if (expr instanceof Expr.Slice slice) {

      return rebinds(slice.lower(), name)
          || rebinds(slice.upper(), name)
          || rebinds(slice.step(), name);
    }
    if (expr instanceof Expr.ListExpr listExpr) {
      return any(listExpr.elts(), name);
    }
    if (expr instanceof Expr.Tuple tuple) {
      return any(tuple.elts(), name);
    }
    if (expr instanceof Expr.SetExpr setExpr) {
      return any(setExpr.elts(), name);
    }
    if (expr instanceof Expr.Dict dict) {
      return any(dict.keys(), name) || any(dict.values(), name);
    }
    if (expr instanceof Expr.JoinedStr joinedStr) {
      return any(joinedStr.values(), name);
    }
    if (expr instanceof Expr.FormattedValue field) {

      return rebinds(field.value(), name) || rebinds(field.formatSpec(), name);
    }
    return inSuspensions(expr, name);
  }

  private static boolean inSuspensions(Expr expr, String name) {
    if (expr instanceof Expr.Await await) {
      return rebinds(await.value(), name);
    }
    if (expr instanceof Expr.Yield yield) {
      return rebinds(yield.value(), name);
    }
    if (expr instanceof Expr.YieldFrom yieldFrom) {
      return rebinds(yieldFrom.value(), name);
    }
    // A comprehension binds in cells, but its first iterable is evaluated here.
    List<Comprehension> generators = generators(expr);
    return !generators.isEmpty() && rebinds(generators.get(0).iter(), name);
  }

  private static List<Comprehension> generators(Expr expr) {
    if (expr instanceof Expr.ListComp listComp) {
      return listComp.generators();
    }
    if (expr instanceof Expr.SetComp setComp) {
      return setComp.generators();
    }
    if (expr instanceof Expr.DictComp dictComp) {
      return dictComp.generators();
    }
    return expr instanceof Expr.GeneratorExp generatorExp ? generatorExp.generators() : List.of();
  }
}
