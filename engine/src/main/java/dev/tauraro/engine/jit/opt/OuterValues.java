package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the values of a split loop to the code behind it: what the loop's header had comes from
 * the strip when the loop ended there, from the header when it was left within a strip, and from a
 * phi where both ways meet.
 */
final class OuterValues {
  private final Graph graph;
  private final Loop loop;
  private final Block strip;
  private final Map<Node, Node> outer;
  private final Map<Block, Map<Node, Node>> atStart = new HashMap<>();
  private final Map<Block, Substitution> atEnd = new HashMap<>();

  /**
   * @param outer what stands in the strip for each value of the header
   */
  OuterValues(Graph graph, Loop loop, Block strip, Map<Node, Node> outer) {
    this.graph = graph;
    this.loop = loop;
    this.strip = strip;
    this.outer = outer;
  }

  /** Repairs the blocks behind the loop. */
  void repair(Set<Block> outside) {
    for (Block block : List.copyOf(graph.blocks())) {
      if (outside.contains(block)) {
        substitution(block).applyTo(block);
      }
    }
    for (Block block : graph.blocks()) {
      for (Node phi : block.phis()) {
        for (int i = 0; i < phi.inputs().length; i++) {
          Block predecessor = block.predecessors().get(i);
          if (outside.contains(predecessor) || predecessor == strip) {
            boolean inLoop = block == strip || loop.contains(block);
            phi.setInput(i, inLoop ? phi.input(i) : valueAtEnd(predecessor, phi.input(i)));
          }
        }
      }
    }
  }

  private Substitution substitution(Block block) {
    Substitution map = atEnd.get(block);
    if (map == null) {
      map = new Substitution(graph);
      for (Node value : outer.keySet()) {
        Node here = valueAtStart(block, value);
        if (here != value) {
          map.put(value, here);
        }
      }
      atEnd.put(block, map);
    }
    return map;
  }

  private Node valueAtEnd(Block block, Node value) {
    if (block == strip) {
      return outer.getOrDefault(value, value);
    }
    return loop.contains(block) || !outer.containsKey(value) ? value : valueAtStart(block, value);
  }

  private Node valueAtStart(Block block, Node value) {
    Map<Node, Node> known = atStart.get(block);
    if (known == null) {
      known = new HashMap<>();
      atStart.put(block, known);
    }
    Node result = known.get(value);
    if (result == null) {
      result = meet(block, value);
      known.put(value, result);
    }
    return result;
  }

  private Node meet(Block block, Node value) {
    List<Block> predecessors = block.predecessors();
    Node first = valueAtEnd(predecessors.get(0), value);
    if (block.isLoopHeader()) {
      // Nothing behind the loop changes the values, so back edges bring the same.
      return first;
    }
    Node[] inputs = new Node[predecessors.size()];
    boolean same = true;
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = valueAtEnd(predecessors.get(i), value);
      same &= inputs[i] == first;
    }
    if (same) {
      return first;
    }
    Node phi = graph.node(IrOp.PHI, value.ty(), null, inputs);
    phi.setComment(value.comment());
    phi.setBlock(block);
    block.phis().add(phi);
    return phi;
  }
}
