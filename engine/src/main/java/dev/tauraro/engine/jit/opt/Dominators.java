package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Graph;
import java.util.HashMap;
import java.util.Map;

/** An analysis of which blocks every way to a block goes through. */
final class Dominators {
  private final Map<Block, Block> immediate = new HashMap<>();
  private final Map<Block, Integer> position = new HashMap<>();

  private Dominators() {}

  /** Analyses a graph: one pass suffices, for only back edges lead backwards in its order. */
  static Dominators of(Graph graph) {
    Dominators result = new Dominators();
    for (Block block : graph.blocks()) {
      result.position.put(block, result.position.size());
    }
    for (Block block : graph.blocks()) {
      Block common = null;
      for (Block predecessor : block.predecessors()) {
        if (result.isForward(predecessor, block)) {
          common = common == null ? predecessor : result.common(common, predecessor);
        }
      }
      result.immediate.put(block, common);
    }
    return result;
  }

  /** Place of a block in the graph's order. */
  int position(Block block) {
    return position.get(block);
  }

  boolean isForward(Block from, Block to) {
    return position(from) < position(to);
  }

  private Block common(Block a, Block b) {
    Block x = a;
    Block y = b;
    while (x != y) {
      if (position(x) > position(y)) {
        x = immediate.get(x);
      } else {
        y = immediate.get(y);
      }
    }
    return x;
  }

  /** The last block before this one that every way goes through; null for the entry. */
  Block immediate(Block block) {
    return immediate.get(block);
  }

  /** Whether every way to {@code below} goes through {@code above}; a block dominates itself. */
  boolean dominates(Block above, Block below) {
    Block block = below;
    while (block != null && position(block) > position(above)) {
      block = immediate.get(block);
    }
    return block == above;
  }
}
