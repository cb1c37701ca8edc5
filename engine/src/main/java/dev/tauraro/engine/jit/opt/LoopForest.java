package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An analysis of the loops of a graph: which blocks each has, and which is inside which. */
final class LoopForest {
  /** One loop: the blocks from which its header is reached again. */
  static final class Loop {
    private final Block header;
    private final Set<Block> blocks = new LinkedHashSet<>();
    private final List<Block> latches = new ArrayList<>();
    private Loop parent;
    private boolean innermost = true;

    private Loop(Block header) {
      this.header = header;
    }

    Block header() {
      return header;
    }

    Set<Block> blocks() {
      return blocks;
    }

    /** The blocks from which back edges come. */
    List<Block> latches() {
      return latches;
    }

    /** The loop around this one, or null. */
    Loop parent() {
      return parent;
    }

    boolean isInnermost() {
      return innermost;
    }

    /** The block before the loop, which only leads there. */
    Block entry() {
      return header.predecessors().get(0);
    }

    boolean contains(Block block) {
      return blocks.contains(block);
    }

    /** Whether the node's place is in the loop; constants have no place. */
    boolean contains(Node node) {
      return node.block() != null && blocks.contains(node.block());
    }
  }

  private final List<Loop> loops = new ArrayList<>();

  private LoopForest() {}

  static LoopForest of(Graph graph) {
    LoopForest forest = new LoopForest();
    Map<Block, Integer> position = new HashMap<>();
    for (Block block : graph.blocks()) {
      position.put(block, position.size());
    }
    for (Block block : graph.blocks()) {
      if (block.isLoopHeader()) {
        Loop loop = new Loop(block);
        for (Block predecessor : block.predecessors()) {
          if (position.get(predecessor) >= position.get(block)) {
            loop.latches.add(predecessor);
          }
        }
        if (!loop.latches.isEmpty()) {
          forest.fill(loop);
          forest.loops.add(loop);
        }
      }
    }
    forest.nest();
    return forest;
  }

  private void fill(Loop loop) {
    Deque<Block> work = new ArrayDeque<>();
    for (Block latch : loop.latches) {
      work.add(latch);
    }
    loop.blocks.add(loop.header);
    while (!work.isEmpty()) {
      Block block = work.pop();
      if (loop.blocks.add(block)) {
        for (Block predecessor : block.predecessors()) {
          work.add(predecessor);
        }
      }
    }
  }

  /** Outer loops come first in the order, so the last one that has a header is the innermost. */
  private void nest() {
    for (int i = 0; i < loops.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (loops.get(j).contains(loops.get(i).header)) {
          loops.get(i).parent = loops.get(j);
          loops.get(j).innermost = false;
        }
      }
    }
  }

  /** The loops, outer ones before those inside them. */
  List<Loop> loops() {
    return loops;
  }
}
