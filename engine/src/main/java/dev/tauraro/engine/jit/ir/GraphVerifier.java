package dev.tauraro.engine.jit.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that a graph is well formed; a violation is a defect of the builder or of a pass. */
public final class GraphVerifier {
  private final Graph graph;
  private final String after;
  private final Map<Block, Set<Node>> available = new HashMap<>();

  private GraphVerifier(Graph graph, String after) {
    this.graph = graph;
    this.after = after;
  }

  /** Returns true, or throws what is wrong {@code after} that step. */
  public static boolean verify(Graph graph, String after) {
    new GraphVerifier(graph, after).run();
    return true;
  }

  private void run() {
    for (Block block : graph.blocks()) {
      if (block.end() == Block.End.OPEN) {
        fail(block + " is open");
      }
      Set<Node> known = incoming(block);
      for (Node phi : block.phis()) {
        require(phi.inputs().length == block.predecessors().size(), phi + " lacks inputs");
        known.add(phi);
      }
      for (Node node : block.nodes()) {
        for (Node input : node.inputs()) {
          requireKnown(input, known, node);
        }
        checkState(node.state(), known, node);
        checkState(node.afterState(), known, node);
        require(!node.op().isGuard() || node.state() != null, node + " has no exit");
        known.add(node);
      }
      if (block.condition() != null) {
        requireKnown(block.condition(), known, null);
      }
      checkState(block.exitState(), known, null);
      available.put(block, known);
    }
    for (Block block : graph.blocks()) {
      checkPhis(block);
    }
  }

  /** What every predecessor met so far has; back edges bring nothing new. */
  private Set<Node> incoming(Block block) {
    Set<Node> known = null;
    for (Block predecessor : block.predecessors()) {
      Set<Node> there = available.get(predecessor);
      if (there == null) {
        require(block.isLoopHeader(), block + " comes before its predecessor " + predecessor);
      } else if (known == null) {
        known = new HashSet<>(there);
      } else {
        known.retainAll(there);
      }
    }
    require(known != null || block == graph.entry(), block + " is not reached");
    return known == null ? new HashSet<>() : known;
  }

  private void checkPhis(Block block) {
    for (Node phi : block.phis()) {
      for (int i = 0; i < phi.inputs().length; i++) {
        Node input = phi.input(i);
        requireKnown(input, available.get(block.predecessors().get(i)), phi);
        boolean fits = input.ty() == phi.ty() || input.ty().isReference() && phi.ty().isReference();
        require(fits, phi + " of " + input);
      }
    }
  }

  private void checkState(FrameState state, Set<Node> known, Node user) {
    if (state == null) {
      return;
    }
    List<Node> values = new ArrayList<>();
    state.addValues(values);
    for (Node value : values) {
      require(value != null, "a state without value");
      requireKnown(value, known, user);
    }
  }

  private void requireKnown(Node node, Set<Node> known, Node user) {
    if (node.isConstant() || node.op() == IrOp.UNEXPECTED) {
      return;
    }
    if (node.op().isVirtual()) {
      for (Node input : node.inputs()) {
        requireKnown(input, known, user);
      }
      return;
    }
    require(known.contains(node), node + " is used by " + user + " before it is there");
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      fail(message);
    }
  }

  private void fail(String message) {
    throw new IllegalStateException(
        "after " + after + ": " + message + "\n" + GraphPrinter.print(graph));
  }
}
