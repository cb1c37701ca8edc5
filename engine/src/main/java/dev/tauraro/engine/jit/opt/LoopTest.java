package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;

/**
 * An analysis of a loop that counts towards a bound: the header decides whether another trip
 * follows, and it is known in advance for how many trips.
 *
 * @param counter what counts by one
 * @param bound from outside the loop, or read there with the same result on each trip
 * @param stay the condition of counter and bound under which a trip follows
 * @param leave where the loop goes when it is over
 */
record LoopTest(Induction counter, Node bound, Condition stay, Block leave) {
  /** Of a loop, or null when its header decides otherwise. */
  static LoopTest of(Loop loop, Effects effects) {
    Block header = loop.header();
    if (header.end() != Block.End.BRANCH || !mayRunOnce(header)) {
      return null;
    }
    boolean leavesWhenTrue = !loop.contains(header.target());
    Block leave = leavesWhenTrue ? header.target() : header.other();
    Block inside = leavesWhenTrue ? header.other() : header.target();
    if (loop.contains(leave) || !loop.contains(inside) || leave.predecessors().size() != 1) {
      return null;
    }
    Node condition = header.condition();
    boolean leaves = leavesWhenTrue;
    while (condition.op() == IrOp.NOT) {
      condition = condition.input(0);
      leaves = !leaves;
    }
    if (condition.op() != IrOp.COMPARE) {
      return null;
    }
    Condition test = (Condition) condition.data();
    Condition stay = leaves ? test.negated() : test;
    LoopTest result = of(loop, effects, condition.input(0), condition.input(1), stay, leave);
    return result != null
        ? result
        : of(loop, effects, condition.input(1), condition.input(0), mirrored(stay), leave);
  }

  private static LoopTest of(
      Loop loop, Effects effects, Node phi, Node bound, Condition stay, Block leave) {
    if (phi.op() != IrOp.PHI || phi.block() != loop.header()) {
      return null;
    }
    Induction counter = Induction.of(loop, phi);
    if (counter == null || !counter.isUnit() || !effects.isInvariant(loop, bound)) {
      return null;
    }
    boolean up = counter.knownStep() > 0;
    boolean towards =
        up
            ? stay == Condition.LT || stay == Condition.LE
            : stay == Condition.GT || stay == Condition.GE;
    return towards ? new LoopTest(counter, bound, stay, leave) : null;
  }

  /** Whether what the header computes may be computed once for many trips. */
  private static boolean mayRunOnce(Block header) {
    for (Node node : header.nodes()) {
      if (!node.op().isRemovable() && !node.op().isGuard()) {
        return false;
      }
    }
    return true;
  }

  private static Condition mirrored(Condition condition) {
    switch (condition) {
      case LT:
        return Condition.GT;
      case LE:
        return Condition.GE;
      case GT:
        return Condition.LT;
      case GE:
        return Condition.LE;
      default:
        return condition;
    }
  }

  /** Whether the bound itself still gets a trip. */
  boolean isInclusive() {
    return stay == Condition.LE || stay == Condition.GE;
  }
}
