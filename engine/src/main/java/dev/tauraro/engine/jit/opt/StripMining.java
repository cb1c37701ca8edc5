package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits innermost loops in two: an inner loop that an {@code int} counts, which HotSpot can unroll
 * and vectorise, and one around it that counts the steps of all its trips at once. No strip is
 * longer than the steps that may pass unchecked, so limits are met at the same step as without.
 */
public final class StripMining implements Pass {
  /** More inlined calls than these would make strips short. */
  private static final int MOST_CALLS = 64;

  @Override
  public void run(Graph graph) {
    Effects effects = new Effects();
    for (Loop loop : LoopForest.of(graph).loops()) {
      Node step = loop.isInnermost() ? onlyStep(loop) : null;
      if (step == null) {
        continue;
      }
      List<Node> calls = inlinedCalls(loop);
      if (calls.isEmpty() || calls.size() <= MOST_CALLS && loop.header().headerState() != null) {
        new Strip(graph, loop, step, LoopTest.of(loop, effects), calls).apply();
      }
    }
  }

  /** The node that counts the steps of the loop; null when the loop is not to be split. */
  private static Node onlyStep(Loop loop) {
    Block header = loop.header();
    if (loop.latches().size() != 1
        || header.predecessors().size() != 2
        || loop.contains(header.predecessors().get(0))
        || loop.latches().get(0).end() != Block.End.GOTO) {
      return null;
    }
    Node step = null;
    for (Block block : loop.blocks()) {
      for (Node node : block.nodes()) {
        if (node.op() == IrOp.COUNT_STEP) {
          if (step != null || block != loop.latches().get(0)) {
            return null;
          }
          step = node;
        } else if (usesBudget(node)) {
          return null;
        }
      }
    }
    return step;
  }

  /** What counts the steps of calls in the loop. */
  private static List<Node> inlinedCalls(Loop loop) {
    List<Node> calls = new ArrayList<>();
    for (Block block : loop.blocks()) {
      for (Node node : block.nodes()) {
        if (node.op() == IrOp.COUNT_CALL) {
          calls.add(node);
        }
      }
    }
    return calls;
  }

  private static boolean usesBudget(Node node) {
    return node.op().isCall()
        && node.op() != IrOp.COUNT_CALL
        && (node.op() != IrOp.CALL || ((RuntimeMethod) node.data()).usesBudget());
  }
}
