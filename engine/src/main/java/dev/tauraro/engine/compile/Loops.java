package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.bytecode.AwaitOrigin;
import dev.tauraro.engine.bytecode.Intrinsic;
import dev.tauraro.engine.bytecode.Op;
import java.util.List;
import java.util.function.Consumer;

/**
 * Compiles loops. A loop's code is contiguous; its last instruction is its only back edge, to which
 * {@code continue} jumps forward.
 */
final class Loops {
  /**
   * A loop over an iterator.
   *
   * @param at what getting the next item is blamed on, as CPython does: all of the statement
   * @param target the variables for the item
   * @param iterator register of the iterator
   */
  record Each(Node at, Expr target, int iterator) {}

  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Loops(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void whileLoop(Stmt.While node) {
    Boolean known = unit.conditions.known(node.test());
    if (known != null && !known) {
      unit.statements.all(node.orelse());
      return;
    }
    Label next = new Label();
    Label exit = new Label();
    Label end = new Label();
    LoopRange loop = code.beginLoop(node);
    if (known != null && unit.module.isTraced()) {
      code.emit(node, Op.NOP, 0, 0, 0); // each trip begins at the line of the condition
    }
    unit.conditions.jump(node, node.test(), exit, false);
    body(node, node.body(), new ControlStack.LoopBlock(end, next));
    code.bind(next);
    code.endLoop(node, loop);
    code.bind(exit);
    unit.statements.all(node.orelse());
    code.bind(end);
  }

  void forLoop(Stmt.For node) {
    forLoop(node, node.target(), node.iter(), node.body(), node.orelse(), false);
  }

  void asyncFor(Stmt.AsyncFor node) {
    forLoop(node, node.target(), node.iter(), node.body(), node.orelse(), true);
  }

  private void forLoop(
      Stmt node,
      Expr target,
      Expr iterableExpr,
      List<Stmt> body,
      List<Stmt> orelse,
      boolean isAsync) {
    int mark = registers.mark();
    int iterator = registers.take();
    int iterable = isAsync ? unit.expressions.any(iterableExpr) : iterable(iterableExpr);
    code.emit(node, isAsync ? Op.GET_AITER : Op.GET_ITER, iterator, iterable, 0);
    Label end = new Label();
    each(
        new Each(node, target, iterator),
        isAsync,
        new Label(),
        next -> body(node, body, new ControlStack.LoopBlock(end, next)));
    unit.statements.all(orelse);
    code.bind(end);
    registers.release(mark);
  }

  private void body(Node node, List<Stmt> body, ControlStack.LoopBlock block) {
    unit.control.push(node, block);
    unit.statements.all(body);
    unit.control.pop();
  }

  /** Compiles what is iterated over to a register that is free again; lists become tuples. */
  int iterable(Expr expr) {
    int mark = registers.mark();
    Object constant = unit.displays.searched(expr);
    int register =
        constant == null
            ? unit.expressions.any(expr)
            : unit.expressions.constantTemporary(expr, constant);
    registers.release(mark);
    return register;
  }

  /**
   * The loop proper, which goes on at {@code exit} behind it.
   *
   * @param body compiles the body; it is given the label at which the next iteration starts
   */
  void each(Each each, boolean isAsync, Label exit, Consumer<Label> body) {
    if (isAsync) {
      eachAsync(each, exit, body);
      return;
    }
    Label next = new Label();
    LoopRange loop = code.beginLoop(each.at());
    int mark = registers.mark();
    int local = unit.variables.local(each.target());
    int item = local >= 0 ? local : registers.take();
    code.emitJump(each.at(), Op.FOR_ITER, item, each.iterator(), exit);
    if (local < 0) {
      unit.assignments.store(each.target(), item);
    }
    registers.release(mark);
    body.accept(next);
    code.bind(next);
    code.endLoop(each.at(), loop);
    code.bind(exit);
  }

  private void eachAsync(Each each, Label exit, Consumer<Label> body) {
    Label next = new Label();
    LoopRange loop = code.beginLoop(each.at());
    int mark = registers.mark();
    Region region = new Region(code);
    int item = registers.take();
    code.emit(each.at(), Op.GET_ANEXT, item, each.iterator(), 0);
    unit.suspensions.awaitRegister(each.at(), item, item, AwaitOrigin.NEXT);
    region.suspend();
    unit.assignments.store(each.target(), item);
    registers.release(mark);
    body.accept(next);
    code.jump(each.at(), next);
    // The end of the iteration arrives as an exception; its handler belongs to the loop.
    int raised = registers.take();
    code.bindHandler(region, raised);
    int test = registers.take();
    code.emit(each.at(), Op.MOVE, test, raised, 0);
    unit.intrinsic(each.at(), Intrinsic.IS_STOP_ASYNC_ITERATION, test, test, 1);
    code.emitJump(each.at(), Op.JUMP_IF_TRUE, test, 0, exit);
    code.emit(each.at(), Op.RERAISE, raised, 0, 0);
    registers.release(mark);
    code.bind(next);
    code.endLoop(each.at(), loop);
    code.bind(exit);
  }
}
