package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Nodes that others take the place of. States may be shared by several nodes; each is changed once.
 */
final class Substitution implements UnaryOperator<Node> {
  private final Graph graph;
  private final Map<Node, Node> replacements = new HashMap<>();
  private final Map<Node, Node> virtuals = new HashMap<>();

  Substitution(Graph graph) {
    this.graph = graph;
  }

  void put(Node old, Node replacement) {
    replacements.put(old, replacement);
  }

  boolean isEmpty() {
    return replacements.isEmpty();
  }

  @Override
  public Node apply(Node node) {
    return of(node);
  }

  /** What stands for the node now. */
  Node of(Node node) {
    Node current = node;
    Node next = replacements.get(current);
    while (next != null) {
      current = next;
      next = replacements.get(current);
    }
    return isVirtual(current) ? ofVirtual(current) : current;
  }

  private static boolean isVirtual(Node node) {
    return node.op().isVirtual();
  }

  /**
   * Nodes without place are made anew where their inputs changed, for other places use them too.
   */
  private Node ofVirtual(Node node) {
    Node known = virtuals.get(node);
    if (known != null) {
      return known;
    }
    Node[] inputs = new Node[node.inputs().length];
    boolean changed = false;
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = of(node.input(i));
      changed |= inputs[i] != node.input(i);
    }
    Node result = changed ? graph.node(node.op(), node.ty(), node.data(), inputs) : node;
    virtuals.put(node, result);
    return result;
  }

  /** A copy of a state with nodes replaced; trips that are not counted yet are none there. */
  FrameState copyOf(FrameState state) {
    return state.copy(this);
  }

  /** Replaces everywhere. */
  void apply() {
    if (isEmpty()) {
      return;
    }
    Set<FrameState> done = new HashSet<>();
    for (Block block : graph.blocks()) {
      applyToPhis(block);
      applyTo(block, done);
    }
  }

  private void applyToPhis(Block block) {
    for (Node phi : block.phis()) {
      for (int i = 0; i < phi.inputs().length; i++) {
        phi.setInput(i, of(phi.input(i)));
      }
    }
  }

  /** Replaces what a block uses, except in its phis. */
  void applyTo(Block block) {
    applyTo(block, new HashSet<>());
  }

  private void applyTo(Block block, Set<FrameState> done) {
    for (Node node : block.nodes()) {
      for (int i = 0; i < node.inputs().length; i++) {
        node.setInput(i, of(node.input(i)));
      }
      applyTo(node.state(), done);
      applyTo(node.afterState(), done);
    }
    if (block.condition() != null) {
      block.setCondition(of(block.condition()));
    }
    applyTo(block.exitState(), done);
    applyTo(block.headerState(), done);
  }

  private void applyTo(FrameState state, Set<FrameState> done) {
    if (state != null && done.add(state)) {
      state.replace(this);
    }
  }
}
