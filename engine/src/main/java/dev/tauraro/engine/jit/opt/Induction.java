package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;

/**
 * A phi that changes by the same amount on each trip.
 *
 * @param phi its value during a trip
 * @param next its value on the next trip
 * @param step what is added, from outside the loop
 * @param down whether the step is subtracted instead
 */
record Induction(Node phi, Node next, Node step, boolean down) {
  /** The phi of a loop header with one back edge as one that counts, or null. */
  static Induction of(Loop loop, Node phi) {
    if (phi.inputs().length != 2 || phi.ty() != Ty.LONG && phi.ty() != Ty.INT) {
      return null;
    }
    Node next = phi.input(1);
    boolean adds = next.op() == IrOp.ADD || next.op() == IrOp.ADD_EXACT;
    boolean subtracts = next.op() == IrOp.SUB || next.op() == IrOp.SUB_EXACT;
    if (!adds && !subtracts || next.ty() != phi.ty()) {
      return null;
    }
    if (next.input(0) == phi && !loop.contains(next.input(1))) {
      return new Induction(phi, next, next.input(1), subtracts);
    }
    return adds && next.input(1) == phi && !loop.contains(next.input(0))
        ? new Induction(phi, next, next.input(0), false)
        : null;
  }

  /** The step when it is known, else 0. */
  long knownStep() {
    if (!step.isConstant()) {
      return 0;
    }
    long value = ((Number) step.data()).longValue();
    return down ? -value : value;
  }

  /** Whether it goes up or down by one. */
  boolean isUnit() {
    return knownStep() == 1 || knownStep() == -1;
  }
}
