package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An analysis of who uses each node. A pure node with one user in its own block needs no JVM local:
 * it is computed where it is used. A condition is computed with an empty stack only: where a jump
 * or its negation uses it, or at its own place.
 */
final class Uses {
  private final Map<Node, Integer> counts = new HashMap<>();
  private final Map<Node, Block> onlyUser = new HashMap<>();
  private final Set<Node> needsLocal = new HashSet<>();
  private final Map<Node, Node> caught = new HashMap<>();

  private Uses() {}

  static Uses of(Graph graph) {
    Uses uses = new Uses();
    for (Block block : graph.blocks()) {
      for (Node node : block.nodes()) {
        boolean jumps = isJump(node.op());
        boolean twice = node.op() == IrOp.ADD_EXACT || node.op() == IrOp.SUB_EXACT;
        for (Node input : node.inputs()) {
          uses.use(input, block);
          if (twice || !jumps && isCondition(input.op())) {
            uses.needsLocal.add(input);
          }
        }
        if (node.op() == IrOp.CAUGHT) {
          uses.needsLocal.add(node);
          uses.caught.put(node.input(0), node);
        }
        uses.useAll(node.state());
        uses.useAll(node.afterState());
      }
      if (block.condition() != null) {
        uses.use(block.condition(), block);
      }
      uses.useAll(block.exitState());
      for (Node phi : block.phis()) {
        for (int i = 0; i < phi.inputs().length; i++) {
          if (phi.input(i) != phi) {
            uses.use(phi.input(i), block.predecessors().get(i));
            if (isCondition(phi.input(i).op())) {
              uses.needsLocal.add(phi.input(i));
            }
          }
        }
      }
    }
    return uses;
  }

  private static boolean isCondition(IrOp op) {
    return op == IrOp.COMPARE || op == IrOp.SAME || op == IrOp.IS_NULL || op == IrOp.NOT;
  }

  private static boolean isJump(IrOp op) {
    return op == IrOp.NOT || op == IrOp.CHECK_TRUE || op == IrOp.CHECK_FALSE;
  }

  private void use(Node node, Block block) {
    counts.put(node, counts.getOrDefault(node, 0) + 1);
    onlyUser.put(node, block);
  }

  private void useAll(FrameState state) {
    if (state == null) {
      return;
    }
    List<Node> values = new ArrayList<>();
    state.addValues(values);
    for (Node value : values) {
      useInExit(value);
    }
  }

  private void useInExit(Node node) {
    counts.put(node, counts.getOrDefault(node, 0) + 1);
    needsLocal.add(node);
    if (isVirtual(node)) {
      for (Node input : node.inputs()) {
        useInExit(input);
      }
    }
  }

  static boolean isVirtual(Node node) {
    return node.op().isVirtual();
  }

  /** The node for the exception of a call that the unit handles itself, or null. */
  Node caught(Node call) {
    return caught.get(call);
  }

  boolean isUsed(Node node) {
    return counts.getOrDefault(node, 0) > 0;
  }

  /** Whether the node is computed at its one use instead of its own place. */
  boolean isSunk(Node node) {
    return node.op().isPure()
        && node.op() != IrOp.PHI
        && !node.isConstant()
        && !needsLocal.contains(node)
        && counts.getOrDefault(node, 0) == 1
        && onlyUser.get(node) == node.block();
  }
}
