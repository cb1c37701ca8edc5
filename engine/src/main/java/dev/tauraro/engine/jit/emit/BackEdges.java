package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which branches can jump back to the head of their loop themselves, after the values of the
 * next trip are in their locals. HotSpot takes such loops for counted ones, which it unrolls; where
 * the values are moved on the way back, it polls for a safepoint behind the test, and does not.
 */
final class BackEdges {
  private final Uses uses;

  BackEdges(Uses uses) {
    this.uses = uses;
  }

  /**
   * The empty block between the end of {@code block} and the head of its loop, if the head's values
   * may be overwritten before the branch; null if not.
   *
   * @param emitted the blocks emitted so far, one of which the head must be
   */
  Block between(Block block, Set<Block> emitted) {
    if (block.end() != Block.End.BRANCH || block.target() == block.other()) {
      return null;
    }
    Block back = isBack(block.target(), emitted) ? block.target() : block.other();
    if (!isBack(back, emitted)) {
      return null;
    }
    Block head = back.target();
    Set<Node> moved = new HashSet<>(head.phis());
    Block leaving = back == block.target() ? block.other() : block.target();
    return reads(block.condition(), moved) || anyReads(leaving, head, moved) ? null : back;
  }

  private static boolean isBack(Block block, Set<Block> emitted) {
    return block.nodes().isEmpty()
        && block.phis().isEmpty()
        && block.end() == Block.End.GOTO
        && block.predecessors().size() == 1
        && emitted.contains(block.target());
  }

  /** Whether any block from {@code start} on, up to the head, reads one of the values. */
  private boolean anyReads(Block start, Block head, Set<Node> values) {
    Set<Block> reached = new HashSet<>();
    Deque<Block> waiting = new ArrayDeque<>();
    waiting.add(start);
    while (!waiting.isEmpty()) {
      Block block = waiting.remove();
      if (block == head || !reached.add(block)) {
        continue;
      }
      if (blockReads(block, values)) {
        return true;
      }
      for (Block next : block.successors()) {
        int index = next.predecessors().indexOf(block);
        for (Node phi : next.phis()) {
          if (reads(phi.input(index), values)) {
            return true;
          }
        }
        waiting.add(next);
      }
    }
    return false;
  }

  private boolean blockReads(Block block, Set<Node> values) {
    for (Node node : block.nodes()) {
      for (Node input : node.inputs()) {
        if (reads(input, values)) {
          return true;
        }
      }
      if (stateReads(node.state(), values) || stateReads(node.afterState(), values)) {
        return true;
      }
    }
    return block.condition() != null && reads(block.condition(), values)
        || stateReads(block.exitState(), values);
  }

  private boolean stateReads(FrameState state, Set<Node> values) {
    if (state == null) {
      return false;
    }
    Set<Node> used = new HashSet<>();
    state.addValues(used);
    for (Node value : used) {
      if (reads(value, values)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the code that pushes a node reads one of the values. */
  private boolean reads(Node node, Set<Node> values) {
    if (values.contains(node)) {
      return true;
    }
    if (uses.isSunk(node) || Uses.isVirtual(node)) {
      for (Node input : node.inputs()) {
        if (reads(input, values)) {
          return true;
        }
      }
    }
    return false;
  }
}
