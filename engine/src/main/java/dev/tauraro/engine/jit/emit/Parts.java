package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An analysis that divides a unit that is too large for one method: which blocks each part has, and
 * which values more than one part uses. Innermost loops are kept whole where they fit.
 */
final class Parts {
  /** Slots of the array of numbers that say where to go on: the part, and the way into it. */
  static final int PART = 0;

  static final int WAY = 1;

  /** Slot of the array of objects with a function's frame. */
  static final int FRAME = 0;

  private final Graph graph;
  private final Map<Block, Integer> partOf = new HashMap<>();
  private final List<List<Block>> ways = new ArrayList<>();
  private final Map<Node, Block> homes = new HashMap<>();
  private final Map<Block, Set<Block>> missing = new HashMap<>();
  private final Map<Node, Integer> slots = new HashMap<>();
  private int parts = 1;
  private int numbers = 2;
  private int objects = 1;

  private Parts(Graph graph) {
    this.graph = graph;
  }

  /**
   * Divides a graph.
   *
   * @param size bytes of the code of the whole
   * @param most bytes that a part may have, as far as can be foreseen
   */
  static Parts of(Graph graph, int size, int most) {
    Parts result = new Parts(graph);
    result.divide(size, most);
    result.findWays();
    result.findShared();
    return result;
  }

  // --- Blocks --------------------------------------------------------------------------------

  private void divide(int size, int most) {
    splitBlocks(Math.max(1, CodeWeight.of(graph) * most / size));
    List<Block> blocks = graph.blocks();
    int[] weights = new int[blocks.size()];
    long all = 1;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = CodeWeight.of(blocks.get(i));
      all += weights[i];
    }
    long limit = Math.max(1, all * most / size);
    long current = 0;
    for (int i = 0; i < weights.length; i++) {
      long unit = weights[i];
      int end = innermostEnd(i);
      for (int j = i + 1; j <= end; j++) {
        unit += weights[j];
      }
      boolean cut = current + weights[i] > limit || current + unit > limit && unit <= limit;
      if (cut && current > 0) {
        parts++;
        current = 0;
      }
      partOf.put(blocks.get(i), parts - 1);
      current += weights[i];
    }
    for (Block block : blocks) {
      if (block.end() == Block.End.EXIT && !block.predecessors().isEmpty()) {
        partOf.put(block, partOf.get(block.predecessors().get(0)));
      }
    }
    dropEmptyParts();
  }

  /** Makes several blocks of those that would not fit a part. */
  private void splitBlocks(long limit) {
    for (int i = 0; i < graph.blocks().size(); i++) {
      Block block = graph.blocks().get(i);
      long weight = 0;
      for (int j = 0; j < block.nodes().size(); j++) {
        Node node = block.nodes().get(j);
        weight += CodeWeight.of(node);
        // An exception is caught where it is raised.
        if (weight > limit && j > 0 && node.op() != IrOp.CAUGHT) {
          block.splitAt(j, graph.insertBlockAfter(block.pc(), block));
          break;
        }
      }
    }
  }

  /** Numbers the parts anew that have kept blocks which are reached. */
  private void dropEmptyParts() {
    int[] numbers = new int[parts];
    Arrays.fill(numbers, -1);
    int kept = 0;
    for (Block block : graph.blocks()) {
      boolean reached = block == graph.entry() || !block.predecessors().isEmpty();
      int part = partOf.get(block);
      if (reached && numbers[part] < 0) {
        numbers[part] = kept++;
      }
      partOf.put(block, reached ? numbers[part] : 0);
    }
    parts = kept;
  }

  /** The place of the last block of the innermost loop that begins at a place, or that place. */
  private int innermostEnd(int begin) {
    List<Block> blocks = graph.blocks();
    Block header = blocks.get(begin);
    if (!header.isLoopHeader()) {
      return begin;
    }
    int end = begin;
    for (int i = begin + 1; i < blocks.size(); i++) {
      if (header.predecessors().contains(blocks.get(i))) {
        end = i;
      }
    }
    for (int i = begin + 1; i <= end; i++) {
      if (blocks.get(i).isLoopHeader()) {
        return begin;
      }
    }
    return end;
  }

  private void findWays() {
    for (int i = 0; i < parts; i++) {
      ways.add(new ArrayList<>());
    }
    ways.get(0).add(graph.entry());
    for (Block block : graph.blocks()) {
      for (Block next : block.successors()) {
        List<Block> there = ways.get(partOf(next));
        if (partOf(next) != partOf(block) && !there.contains(next)) {
          there.add(next);
        }
      }
    }
  }

  // --- Values --------------------------------------------------------------------------------

  private void findShared() {
    for (Block block : graph.blocks()) {
      for (Node phi : block.phis()) {
        homes.put(phi, block);
      }
      for (Node node : block.nodes()) {
        homes.put(node, block);
        if (node.op() == IrOp.PARAMETER) {
          share(node);
        }
      }
    }
    for (Block block : graph.blocks()) {
      for (Node node : block.nodes()) {
        for (Node input : node.inputs()) {
          use(input, block);
        }
        use(node.state(), block);
        use(node.afterState(), block);
      }
      if (block.condition() != null) {
        use(block.condition(), block);
      }
      use(block.exitState(), block);
      for (Node phi : block.phis()) {
        for (int i = 0; i < phi.inputs().length; i++) {
          Block from = block.predecessors().get(i);
          use(phi.input(i), from);
          if (partOf(from) != partOf(block)) {
            share(phi);
          }
        }
      }
    }
  }

  private void use(FrameState state, Block block) {
    if (state != null) {
      List<Node> values = new ArrayList<>();
      state.addValues(values);
      for (Node value : values) {
        use(value, block);
      }
    }
  }

  private void use(Node node, Block block) {
    Block home = homes.get(node);
    if (home == null) {
      // It has no place of its own: it is made of its inputs where it is needed.
      for (Node input : node.inputs()) {
        use(input, block);
      }
    } else if (partOf(home) != partOf(block) || missing(home).contains(block)) {
      share(node);
    }
  }

  /** The blocks of the same part that can be reached, once that is entered, without this one. */
  private Set<Block> missing(Block home) {
    Set<Block> found = missing.get(home);
    if (found == null) {
      found = new HashSet<>();
      Deque<Block> work = new ArrayDeque<>(ways(partOf(home)));
      while (!work.isEmpty()) {
        Block block = work.pop();
        if (block != home && partOf(block) == partOf(home) && found.add(block)) {
          for (Block next : block.successors()) {
            work.push(next);
          }
        }
      }
      missing.put(home, found);
    }
    return found;
  }

  private void share(Node node) {
    if (!slots.containsKey(node)) {
      slots.put(node, isNumber(node) ? numbers++ : objects++);
    }
  }

  static boolean isNumber(Node node) {
    return node.ty().javaClass().isPrimitive();
  }

  // --- Results -------------------------------------------------------------------------------

  int count() {
    return parts;
  }

  int partOf(Block block) {
    return partOf.get(block);
  }

  /** The blocks of a part that are reached from others, or from outside. */
  List<Block> ways(int part) {
    return ways.get(part);
  }

  boolean isShared(Node node) {
    return slots.containsKey(node);
  }

  /** Where a shared value is: in the array of numbers or in that of objects. */
  int slot(Node node) {
    return slots.get(node);
  }

  /** Length of the array of numbers. */
  int numbers() {
    return numbers;
  }

  /** Length of the array of objects. */
  int objects() {
    return objects;
  }
}
