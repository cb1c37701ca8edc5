package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An analysis of where in a unit the values of nodes must be kept: for each node the span from the
 * first to the last such place, in the order of the graph. Values whose spans do not meet can share
 * a JVM local.
 */
final class LiveRanges {
  private final Predicate<Node> isKept;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Block, Integer> indices = new HashMap<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<int[]> spans = new ArrayList<>();
  private BitSet[] needed;
  private BitSet[] made;
  private int[] starts;
  private int[] ends;

  private LiveRanges(Graph graph, Predicate<Node> isKept) {
    this.isKept = isKept;
    for (Block block : graph.blocks()) {
      if (block.end() != Block.End.OPEN) {
        indices.put(block, blocks.size());
        blocks.add(block);
      }
    }
  }

  /**
   * Analyses a graph.
   *
   * @param isKept whether the value of a node is kept from its place on; others are computed where
   *     they are used
   */
  static LiveRanges of(Graph graph, Predicate<Node> isKept) {
    LiveRanges result = new LiveRanges(graph, isKept);
    result.visitAll();
    result.flow();
    return result;
  }

  /** The nodes with spans, in the order in which they begin. */
  List<Node> nodes() {
    List<Node> sorted = new ArrayList<>(nodes);
    sorted.sort((a, b) -> Integer.compare(first(a), first(b)));
    return sorted;
  }

  int first(Node node) {
    return spans.get(numbers.get(node))[0];
  }

  int last(Node node) {
    return spans.get(numbers.get(node))[1];
  }

  // --- Within blocks -------------------------------------------------------------------------

  private void visitAll() {
    int count = blocks.size();
    needed = new BitSet[count];
    made = new BitSet[count];
    starts = new int[count];
    ends = new int[count];
    int place = 0;
    for (int i = 0; i < count; i++) {
      starts[i] = place;
      place += blocks.get(i).nodes().size() + 2;
      ends[i] = place - 1;
    }
    for (int i = 0; i < count; i++) {
      needed[i] = new BitSet();
      made[i] = new BitSet();
      visit(i, blocks.get(i));
    }
  }

  private void visit(int index, Block block) {
    for (Node phi : block.phis()) {
      make(phi, index, starts[index]);
      for (Block from : block.predecessors()) {
        writePhi(phi, from);
      }
    }
    int place = starts[index];
    for (Node node : block.nodes()) {
      place++;
      // What is computed at its use is computed further down in the block.
      int used = isKept.test(node) || !node.op().isPure() ? place : ends[index];
      for (Node input : node.inputs()) {
        use(input, index, used);
      }
      useAll(node.state(), index, place);
      useAll(node.afterState(), index, place);
      make(node, index, place);
      if (node.op() == IrOp.CAUGHT && isKept.test(node)) {
        // The handler of the call sets it.
        extend(number(node), starts[index] + 1 + block.nodes().indexOf(node.input(0)));
      }
    }
    if (block.condition() != null) {
      use(block.condition(), index, ends[index]);
    }
    useAll(block.exitState(), index, ends[index]);
    for (Block next : block.successors()) {
      int from = next.predecessors().indexOf(block);
      for (Node phi : next.phis()) {
        if (phi.input(from) != phi) {
          use(phi.input(from), index, ends[index]);
        }
      }
    }
  }

  /** A phi gets its value at the end of a block, or of the one before that if it is empty. */
  private void writePhi(Node phi, Block from) {
    if (!isKept.test(phi) || !indices.containsKey(from)) {
      return;
    }
    extend(number(phi), ends[indices.get(from)]);
    if (from.nodes().isEmpty() && from.predecessors().size() == 1) {
      writePhi(phi, from.predecessors().get(0));
    }
  }

  private void make(Node node, int index, int place) {
    if (isKept.test(node)) {
      made[index].set(number(node));
      extend(number(node), place);
    }
  }

  private void use(Node node, int index, int place) {
    if (isKept.test(node)) {
      int number = number(node);
      extend(number, place);
      if (!made[index].get(number)) {
        needed[index].set(number);
      }
    } else if (node.op() != IrOp.PHI) {
      for (Node input : node.inputs()) {
        use(input, index, place);
      }
    }
  }

  private void useAll(FrameState state, int index, int place) {
    if (state != null) {
      List<Node> values = new ArrayList<>();
      state.addValues(values);
      values.forEach(value -> use(value, index, place));
    }
  }

  private int number(Node node) {
    Integer known = numbers.get(node);
    if (known == null) {
      known = nodes.size();
      numbers.put(node, known);
      nodes.add(node);
      spans.add(new int[] {Integer.MAX_VALUE, -1});
    }
    return known;
  }

  private void extend(int number, int place) {
    int[] span = spans.get(number);
    span[0] = Math.min(span[0], place);
    span[1] = Math.max(span[1], place);
  }

  // --- Between blocks ------------------------------------------------------------------------

  /** What a block needs and does not make, the blocks before it have to keep to their ends. */
  private void flow() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = blocks.size() - 1; i >= 0; i--) {
        for (Block next : blocks.get(i).successors()) {
          changed |= takeNeeded(i, needed[indices.get(next)]);
        }
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      for (int n = needed[i].nextSetBit(0); n >= 0; n = needed[i].nextSetBit(n + 1)) {
        extend(n, starts[i]);
        for (Block from : blocks.get(i).predecessors()) {
          if (indices.containsKey(from)) {
            extend(n, ends[indices.get(from)]);
          }
        }
      }
    }
  }

  private boolean takeNeeded(int index, BitSet later) {
    BitSet added = (BitSet) later.clone();
    added.andNot(made[index]);
    added.andNot(needed[index]);
    needed[index].or(added);
    return !added.isEmpty();
  }
}
