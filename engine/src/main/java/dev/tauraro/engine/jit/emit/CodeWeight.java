package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * An analysis that foresees how much bytecode blocks and nodes become. What the methods of the
 * programs in {@code src/test/resources/bench} got is 0.68 to 1.06 of it after all passes, 0.49 to
 * 1.06 before them.
 */
public final class CodeWeight {
  private static final int NODE_WEIGHT = 8;
  private static final int EXIT_WEIGHT = 24;
  private static final int VALUE_WEIGHT = 3;

  private static final double USUAL_BYTES = 0.82;
  private static final double LEAST_BYTES = 0.65;
  private static final double LEAST_BYTES_BEFORE_PASSES = 0.45;

  private CodeWeight() {}

  /**
   * Gives up a graph that is too large for one method for certain, before it is emitted in vain.
   *
   * @param optimised whether the passes are done
   * @throws EmitFailure if it is too large; its size is what can be foreseen
   */
  public static void checkFits(Graph graph, boolean optimised) {
    long weight = of(graph);
    double least = optimised ? LEAST_BYTES : LEAST_BYTES_BEFORE_PASSES;
    if (weight * least > UnitEmitter.MAX_METHOD) {
      int bytes = (int) Math.round(weight * USUAL_BYTES * least / LEAST_BYTES);
      throw new EmitFailure("a method of some " + bytes + " bytes", bytes);
    }
  }

  /** Of all blocks; at least 1. */
  static long of(Graph graph) {
    long all = 1;
    for (Block block : graph.blocks()) {
      all += of(block);
    }
    return all;
  }

  static int of(Block block) {
    int weight = NODE_WEIGHT * (1 + block.phis().size());
    for (Node node : block.nodes()) {
      weight += of(node);
    }
    return weight + of(block.exitState());
  }

  static int of(Node node) {
    return NODE_WEIGHT + of(node.state()) + of(node.afterState());
  }

  private static int of(FrameState state) {
    if (state == null) {
      return 0;
    }
    List<Node> values = new ArrayList<>();
    state.addValues(values);
    return EXIT_WEIGHT + VALUE_WEIGHT * values.size();
  }
}
