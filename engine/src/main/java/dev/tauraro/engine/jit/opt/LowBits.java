package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops the overflow checks of sums and products of which only low bits are used: a mask that is
 * not negative takes the same bits from the exact result as from the one cut to 64 bits.
 */
public final class LowBits implements Pass {
  @Override
  public void run(Graph graph) {
    Set<Node> needed = new HashSet<>();
    Map<Node, List<Node>> users = new HashMap<>();
    for (Block block : graph.blocks()) {
      for (Node phi : block.phis()) {
        needed.addAll(List.of(phi.inputs()));
      }
      needed.add(block.condition());
      addAll(block.exitState(), needed);
      addAll(block.headerState(), needed);
      for (Node node : block.nodes()) {
        addAll(node.state(), needed);
        addAll(node.afterState(), needed);
        for (Node input : node.inputs()) {
          List<Node> known = users.get(input);
          if (known == null) {
            known = new ArrayList<>();
            users.put(input, known);
          }
          known.add(node);
        }
      }
    }
    cut(graph, needed, users);
  }

  private static void addAll(FrameState state, Set<Node> needed) {
    if (state != null) {
      for (FrameState.Entry entry : state.entries()) {
        needed.add(entry.value());
        needed.addAll(List.of(entry.value().inputs()));
      }
    }
  }

  /** Goes backwards, so that users come first: of a cut result only low bits are used. */
  private static void cut(Graph graph, Set<Node> needed, Map<Node, List<Node>> users) {
    Substitution map = new Substitution(graph);
    Set<Node> done = new HashSet<>();
    List<Block> blocks = graph.blocks();
    for (int b = blocks.size() - 1; b >= 0; b--) {
      List<Node> nodes = blocks.get(b).nodes();
      for (int i = nodes.size() - 1; i >= 0; i--) {
        Node node = nodes.get(i);
        IrOp op = unchecked(node.op());
        if (op != null && !needed.contains(node) && onlyLowBits(node, users, done)) {
          Node result = graph.node(op, Ty.LONG, null, node.inputs().clone());
          result.setBlock(node.block());
          result.setComment(node.comment());
          nodes.set(i, result);
          map.put(node, result);
          done.add(node);
        }
      }
    }
    map.apply();
  }

  private static boolean onlyLowBits(Node node, Map<Node, List<Node>> users, Set<Node> done) {
    for (Node user : users.getOrDefault(node, List.of())) {
      boolean masked = user.op() == IrOp.AND && (isMask(user.input(0)) || isMask(user.input(1)));
      if (!masked && !done.contains(user)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMask(Node node) {
    return node.isConstant() && node.ty() == Ty.LONG && node.longValue() >= 0;
  }

  private static IrOp unchecked(IrOp op) {
    switch (op) {
      case ADD_EXACT:
        return IrOp.ADD;
      case SUB_EXACT:
        return IrOp.SUB;
      case MUL_EXACT:
        return IrOp.MUL;
      default:
        return null;
    }
  }
}
