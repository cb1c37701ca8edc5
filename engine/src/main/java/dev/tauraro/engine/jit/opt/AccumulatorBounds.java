package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.deopt.CodePlace;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Bounds;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;

/**
 * Checks before a strip that a sum is far enough from the bounds of a long that nothing the strip
 * can add overflows, so that its additions need no checks.
 */
public final class AccumulatorBounds implements Pass {
  /** What a sum may be when a strip begins. */
  private static final Bounds START = new Bounds(-(1L << 62), 1L << 62);

  /** What all trips of a strip together may add at most: a strip has less than 2^13 trips. */
  private static final Bounds CHANGE = new Bounds(-(1L << 48), 1L << 48);

  @Override
  public void run(Graph graph) {
    ValueBounds bounds = null;
    for (Loop loop : LoopForest.of(graph).loops()) {
      StripLoop strip = StripLoop.of(loop);
      if (strip != null && loop.header().headerState() != null) {
        bounds = bounds == null ? ValueBounds.of(graph) : bounds;
        for (Node phi : loop.header().phis()) {
          check(graph, strip, phi, bounds);
        }
      }
    }
  }

  private static void check(Graph graph, StripLoop strip, Node phi, ValueBounds bounds) {
    Node guard = exactUser(strip.loop(), phi);
    Bounds change = guard == null ? null : Accumulator.change(phi, bounds);
    Node start = phi.input(0);
    if (change == null
        || !CHANGE.contains(change)
        || START.contains(bounds.of(start))
        || Bounds.INDEX.contains(bounds.of(start))) {
      return;
    }
    Block header = strip.loop().header();
    CodePlace origin = guard.state().origin();
    if (header.refuses(origin, ExitReason.OVERFLOW)) {
      return;
    }
    Node checked = graph.node(IrOp.CHECK_BOUNDS, Ty.LONG, START, start);
    checked.setComment(start.comment());
    checked.setBlock(strip.first());
    checked.setExit(header.headerState().onBehalfOf(origin), ExitReason.OVERFLOW);
    strip.first().nodes().add(checked);
    phi.setInput(0, checked);
  }

  /** An addition to the phi that checks for overflow. */
  private static Node exactUser(Loop loop, Node phi) {
    for (Block block : loop.blocks()) {
      for (Node node : block.nodes()) {
        boolean exact = node.op() == IrOp.ADD_EXACT || node.op() == IrOp.SUB_EXACT;
        if (exact && (node.input(0) == phi || node.input(1) == phi)) {
          return node;
        }
      }
    }
    return null;
  }
}
