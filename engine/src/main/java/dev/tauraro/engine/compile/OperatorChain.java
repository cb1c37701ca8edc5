package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The operations of {@code a + b + c …}, innermost first; such chains may be thousands long. */
final class OperatorChain {
  private OperatorChain() {}

  static List<Expr.BinOp> of(Expr.BinOp outermost) {
    if (!(outermost.left() instanceof Expr.BinOp)) {
      return List.of(outermost);
    }
    List<Expr.BinOp> chain = new ArrayList<>();
    Expr next = outermost;
    while (next instanceof Expr.BinOp) {
      chain.add((Expr.BinOp) next);
      next = ((Expr.BinOp) next).left();
    }
    Collections.reverse(chain);
    return chain;
  }
}
