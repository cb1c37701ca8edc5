package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.deopt.CodePlace;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks indices that go up or down evenly once for all trips of a strip: a strip whose first index
 * is good ends before the first bad one, or its last index is checked as well.
 */
public final class IndexChecks implements Pass {
  @Override
  public void run(Graph graph) {
    Dominators dominators = Dominators.of(graph);
    Substitution map = new Substitution(graph);
    for (Loop loop : LoopForest.of(graph).loops()) {
      StripLoop strip = StripLoop.of(loop);
      if (strip != null && loop.header().headerState() != null) {
        new OneStrip(graph, strip, dominators, map).run();
      }
    }
    map.apply();
  }

  /** A check in the loop, with the node for its index on the first trip. */
  private record Check(Node node, TripValues values, Node first) {}

  private static final class OneStrip {
    private final Graph graph;
    private final StripLoop strip;
    private final Dominators dominators;
    private final Substitution map;
    private final Block before;

    OneStrip(Graph graph, StripLoop strip, Dominators dominators, Substitution map) {
      this.graph = graph;
      this.strip = strip;
      this.dominators = dominators;
      this.map = map;
      this.before = strip.first();
    }

    void run() {
      List<Check> checks = new ArrayList<>();
      Node trips = strip.trips();
      for (Node node : candidates()) {
        before.nodes().remove(trips);
        checks.add(checkFirst(node));
        before.nodes().add(trips);
      }
      for (Check check : checks) {
        Long slope = check.values().slope(check.node().input(0));
        boolean unit = slope != null && Math.abs(slope) == 1;
        if (unit) {
          replace(check, slope > 0 ? IrOp.ADD : IrOp.SUB);
        } else {
          checkLast(check);
        }
      }
    }

    private List<Node> candidates() {
      List<Node> found = new ArrayList<>();
      for (Block block : strip.loop().blocks()) {
        if (dominators.dominates(block, strip.latch())) {
          for (Node node : block.nodes()) {
            if (node.op() == IrOp.CHECK_INDEX && isCandidate(node)) {
              found.add(node);
            }
          }
        }
      }
      return found;
    }

    private boolean isCandidate(Node check) {
      CodePlace origin = check.state().origin();
      Block header = strip.loop().header();
      return !strip.loop().contains(check.input(1))
          && !header.refuses(origin, ExitReason.INDEX)
          && !header.refuses(origin, ExitReason.OVERFLOW)
          && new TripValues(graph, strip, origin).isEven(check.input(0));
    }

    private Check checkFirst(Node node) {
      TripValues values = new TripValues(graph, strip, node.state().origin());
      Node size = node.input(1);
      Node index = values.at(node.input(0), null);
      Node first = values.add(IrOp.CHECK_INDEX, Ty.INT, ExitReason.INDEX, index, size);
      Long slope = values.slope(node.input(0));
      if (slope != null && slope == 1) {
        Node room = values.add(IrOp.SUB, Ty.INT, null, size, first);
        strip.trips().addInput(values.add(IrOp.INT_TO_LONG, Ty.LONG, null, room));
      } else if (slope != null && slope == -1) {
        Node wide = values.add(IrOp.INT_TO_LONG, Ty.LONG, null, first);
        Node one = graph.node(IrOp.CONST, Ty.LONG, 1L);
        strip.trips().addInput(values.add(IrOp.ADD, Ty.LONG, null, wide, one));
      }
      return new Check(node, values, first);
    }

    /** The index as an int that goes up or down by one. */
    private void replace(Check check, IrOp op) {
      swap(check.node(), graph.node(op, Ty.INT, null, check.first(), strip.trip()));
    }

    private void checkLast(Check check) {
      Node node = check.node();
      TripValues values = new TripValues(graph, strip, node.state().origin());
      Node one = graph.node(IrOp.CONST, Ty.INT, 1);
      Node last = values.add(IrOp.SUB, Ty.INT, null, strip.trips(), one);
      Node number = values.add(IrOp.INT_TO_LONG, Ty.LONG, null, last);
      Node index = values.at(node.input(0), number);
      values.add(IrOp.CHECK_INDEX, Ty.INT, ExitReason.INDEX, index, node.input(1));
      swap(node, graph.node(IrOp.LONG_TO_INT, Ty.INT, null, node.input(0)));
    }

    private void swap(Node old, Node replacement) {
      Block block = old.block();
      replacement.setBlock(block);
      block.nodes().set(block.nodes().indexOf(old), replacement);
      map.put(old, replacement);
    }
  }
}
