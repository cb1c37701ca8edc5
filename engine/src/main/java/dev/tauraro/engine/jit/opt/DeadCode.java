package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removes nodes whose values nobody needs: not an effect, not an exit, not a live value. */
public final class DeadCode implements Pass {
  private final boolean last;

  /**
   * @param last whether no pass follows that takes guards out of loops, so that what their exits
   *     would need is not needed
   */
  public DeadCode(boolean last) {
    this.last = last;
  }

  @Override
  public void run(Graph graph) {
    Set<Node> live = new HashSet<>();
    Deque<Node> work = new ArrayDeque<>();
    for (Block block : graph.blocks()) {
      if (last) {
        block.setHeaderState(null);
      }
      markState(block.headerState(), live, work);
      for (Node node : block.nodes()) {
        if (!node.op().isRemovable()) {
          mark(node, live, work);
        }
      }
      if (block.condition() != null) {
        mark(block.condition(), live, work);
      }
      markState(block.exitState(), live, work);
    }
    while (!work.isEmpty()) {
      Node node = work.pop();
      for (Node input : node.inputs()) {
        mark(input, live, work);
      }
      markState(node.state(), live, work);
      markState(node.afterState(), live, work);
    }
    for (Block block : graph.blocks()) {
      sweep(block.phis(), live);
      sweep(block.nodes(), live);
    }
  }

  private static void mark(Node node, Set<Node> live, Deque<Node> work) {
    if (live.add(node)) {
      work.push(node);
    }
  }

  private static void markState(FrameState state, Set<Node> live, Deque<Node> work) {
    if (state == null) {
      return;
    }
    List<Node> values = new ArrayList<>();
    state.addValues(values);
    for (Node value : values) {
      mark(value, live, work);
    }
  }

  /** Keeps the live ones of a list. */
  private static void sweep(List<Node> nodes, Set<Node> live) {
    List<Node> kept = new ArrayList<>();
    for (Node node : nodes) {
      if (live.contains(node)) {
        kept.add(node);
      }
    }
    if (kept.size() < nodes.size()) {
      nodes.clear();
      nodes.addAll(kept);
    }
  }
}
