package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;

/**
 * An analysis that recognises the inner loop of two that {@link StripMining} made.
 *
 * @param loop the inner loop
 * @param latch the last block of a trip
 * @param trip the number of the trip, from 0
 * @param trips how many there are in the strip
 */
record StripLoop(Loop loop, Block latch, Node trip, Node trips) {
  /** Of a loop, or null when it is no such loop. */
  static StripLoop of(Loop loop) {
    Block header = loop.header();
    if (loop.latches().size() != 1 || loop.entry().end() != Block.End.GOTO) {
      return null;
    }
    Block again = loop.latches().get(0);
    if (again.predecessors().size() != 1) {
      return null;
    }
    Block latch = again.predecessors().get(0);
    Node more = latch.condition();
    if (latch.end() != Block.End.BRANCH
        || more.op() != IrOp.COMPARE
        || more.data() != Condition.LT
        || more.input(1).op() != IrOp.STRIP_TRIPS) {
      return null;
    }
    Node trip = more.input(0).input(0);
    return trip.block() == header ? new StripLoop(loop, latch, trip, more.input(1)) : null;
  }

  /** The block that runs once before the trips of a strip. */
  Block first() {
    return loop.entry();
  }
}
