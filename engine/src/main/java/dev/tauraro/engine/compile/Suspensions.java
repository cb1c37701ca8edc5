package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.bytecode.AwaitOrigin;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Intrinsic;
import dev.tauraro.engine.bytecode.Op;

/** Compiles {@code yield}, {@code yield from} and {@code await}. */
final class Suspensions {
  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Suspensions(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void yieldValue(Expr.Yield node, int target) {
    int mark = registers.mark();
    int value;
    if (node.value() == null) {
      value = registers.take();
      unit.expressions.none(node, value);
    } else {
      value = unit.expressions.any(node.value());
    }
    registers.release(mark);
    yieldRegister(node, value, target);
  }

  /** Yields a register of an ordinary or an async generator. */
  void yieldRegister(Node at, int value, int target) {
    int mark = registers.mark();
    int yielded = value;
    if (unit.kind == CodeUnit.Kind.ASYNC_GENERATOR) {
      // The wrapper tells what the generator yields from what it awaits.
      int argument = registers.take();
      unit.expressions.move(at, argument, value);
      unit.intrinsic(at, Intrinsic.ASYNC_GENERATOR_WRAP, argument, argument, 1);
      yielded = argument;
    }
    registers.release(mark);
    code.emit(at, Op.YIELD, target, yielded, 0);
  }

  void yieldFrom(Expr.YieldFrom node, int target) {
    int mark = registers.mark();
    int iterator = registers.take();
    int inner = registers.mark();
    int value = unit.expressions.any(node.value());
    registers.release(inner);
    code.emit(node, Op.GET_YIELD_FROM_ITER, iterator, value, 0);
    delegate(node, iterator, target);
    registers.release(mark);
  }

  void await(Expr.Await node, int target) {
    int mark = registers.mark();
    int value = unit.expressions.any(node.value());
    registers.release(mark);
    awaitRegister(node, value, target, AwaitOrigin.AWAIT);
  }

  /** Awaits what a register holds. */
  void awaitRegister(Node at, int awaitable, int target, AwaitOrigin origin) {
    int mark = registers.mark();
    int iterator = registers.take();
    code.emit(at, Op.GET_AWAITABLE, iterator, awaitable, origin.ordinal());
    delegate(at, iterator, target);
    registers.release(mark);
  }

  /**
   * Yields what an iterator yields until it ends. The YIELD stands between the SEND and the back
   * edge to it, so that whoever ends the delegation from outside finds the way on.
   */
  private void delegate(Node at, int iterator, int target) {
    int sent = registers.take();
    unit.expressions.none(at, sent);
    Label end = new Label();
    LoopRange loop = code.beginLoop(at);
    code.emitJump(at, Op.SEND, sent, iterator, end);
    code.emit(at, Op.YIELD, sent, sent, 1 + iterator);
    code.endLoop(at, loop);
    code.bind(end);
    unit.expressions.move(at, target, sent);
  }
}
