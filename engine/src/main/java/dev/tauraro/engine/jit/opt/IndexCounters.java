package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;

/**
 * Lets an {@code int} index count the trips of a strip where the loop has one, so that HotSpot
 * keeps one counter in registers instead of two and sees the loop's own index run up to a bound.
 * The number of the trip, which only exits need, is computed from it there.
 */
public final class IndexCounters implements Pass {
  @Override
  public void run(Graph graph) {
    for (LoopForest.Loop loop : LoopForest.of(graph).loops()) {
      StripLoop strip = StripLoop.of(loop);
      Node index = strip == null ? null : index(strip);
      if (index != null) {
        replace(graph, strip, index);
      }
    }
  }

  /** What begins at a variable and goes up with the trip, to a bound that is an int. */
  private static Node index(StripLoop strip) {
    if (strip.trips().inputs().length == 0) {
      return null;
    }
    Node most = strip.trips().input(0);
    if (most.op() != IrOp.CALL_PURE || most.data() != Trips.DISTANCE || !isInt(most.input(0))) {
      return null;
    }
    for (Node node : strip.loop().header().nodes()) {
      if (node.op() == IrOp.ADD
          && node.ty() == Ty.INT
          && node.input(1) == strip.trip()
          && isInt(most.input(1))
          && most.input(1).input(0) == node.input(0)) {
        return node;
      }
    }
    return null;
  }

  private static boolean isInt(Node wide) {
    return wide.op() == IrOp.INT_TO_LONG;
  }

  private static void replace(Graph graph, StripLoop strip, Node index) {
    Block header = strip.loop().header();
    Node start = index.input(0);
    Node end = add(graph, strip.first(), IrOp.ADD, Ty.INT, null, start, strip.trips());
    Node one = graph.node(IrOp.CONST, Ty.INT, 1);
    Node counter = graph.node(IrOp.PHI, Ty.INT, null, start);
    counter.setComment(index.comment());
    counter.setBlock(header);
    Node next = add(graph, strip.latch(), IrOp.ADD, Ty.INT, null, counter, one);
    counter.addInput(next);
    Node more = add(graph, strip.latch(), IrOp.COMPARE, Ty.BOOL, Condition.LT, next, end);
    strip.latch().setCondition(more);
    Node trip = graph.node(IrOp.SUB, Ty.INT, null, counter, start);
    trip.setComment("trip");
    trip.setBlock(header);
    header.phis().remove(strip.trip());
    header.phis().add(counter);
    header.nodes().remove(index);
    header.nodes().add(0, trip);
    Substitution map = new Substitution(graph);
    map.put(index, counter);
    map.put(strip.trip(), trip);
    map.apply();
  }

  private static Node add(Graph graph, Block block, IrOp op, Ty ty, Object data, Node... inputs) {
    Node node = graph.node(op, ty, data, inputs);
    node.setBlock(block);
    block.nodes().add(node);
    return node;
  }
}
