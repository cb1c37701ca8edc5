package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;

/** Leads each kind of expression to the class that compiles it, with the register for its value. */
final class ExpressionTarget implements Expr.Visitor<Void> {
  private final UnitCompiler unit;
  private final int target;

  ExpressionTarget(UnitCompiler unit, int target) {
    this.unit = unit;
    this.target = target;
  }

  @Override
  public Void visitBoolOp(Expr.BoolOp node) {
    unit.operators.shortCircuit(node, target);
    return null;
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    int mark = unit.registers.mark();
    unit.expressions.move(node, target, unit.expressions.named(node));
    unit.registers.release(mark);
    return null;
  }

  @Override
  public Void visitBinOp(Expr.BinOp node) {
    unit.operators.binary(node, target);
    return null;
  }

  @Override
  public Void visitUnaryOp(Expr.UnaryOp node) {
    unit.operators.unary(node, target);
    return null;
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    unit.functions.lambda(node, target);
    return null;
  }

  @Override
  public Void visitIfExp(Expr.IfExp node) {
    unit.expressions.conditional(node, target);
    return null;
  }

  @Override
  public Void visitDict(Expr.Dict node) {
    unit.displays.dict(node, target);
    return null;
  }

  @Override
  public Void visitSetExpr(Expr.SetExpr node) {
    unit.displays.set(node, target);
    return null;
  }

  @Override
  public Void visitListComp(Expr.ListComp node) {
    unit.comprehensions.list(node, target);
    return null;
  }

  @Override
  public Void visitSetComp(Expr.SetComp node) {
    unit.comprehensions.set(node, target);
    return null;
  }

  @Override
  public Void visitDictComp(Expr.DictComp node) {
    unit.comprehensions.dict(node, target);
    return null;
  }

  @Override
  public Void visitGeneratorExp(Expr.GeneratorExp node) {
    unit.comprehensions.generator(node, target);
    return null;
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    unit.suspensions.await(node, target);
    return null;
  }

  @Override
  public Void visitYield(Expr.Yield node) {
    unit.suspensions.yieldValue(node, target);
    return null;
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    unit.suspensions.yieldFrom(node, target);
    return null;
  }

  @Override
  public Void visitCompare(Expr.Compare node) {
    unit.operators.compare(node, target);
    return null;
  }

  @Override
  public Void visitCall(Expr.Call node) {
    unit.calls.call(node, target);
    return null;
  }

  @Override
  public Void visitFormattedValue(Expr.FormattedValue node) {
    unit.strings.field(node, target);
    return null;
  }

  @Override
  public Void visitJoinedStr(Expr.JoinedStr node) {
    unit.strings.joined(node, target);
    return null;
  }

  @Override
  public Void visitConstant(Expr.Constant node) {
    unit.expressions.constant(node, Constants.value(node), target);
    return null;
  }

  @Override
  public Void visitAttribute(Expr.Attribute node) {
    unit.expressions.attribute(node, target);
    return null;
  }

  @Override
  public Void visitSubscript(Expr.Subscript node) {
    unit.expressions.subscript(node, target);
    return null;
  }

  @Override
  public Void visitStarred(Expr.Starred node) {
    throw unit.module.error(node, "can't use starred expression here");
  }

  @Override
  public Void visitName(Expr.Name node) {
    unit.variables.load(node, target);
    return null;
  }

  @Override
  public Void visitListExpr(Expr.ListExpr node) {
    unit.displays.list(node, target);
    return null;
  }

  @Override
  public Void visitTuple(Expr.Tuple node) {
    unit.displays.tuple(node, target);
    return null;
  }

  @Override
  public Void visitSlice(Expr.Slice node) {
    unit.expressions.slice(node, target);
    return null;
  }
}
