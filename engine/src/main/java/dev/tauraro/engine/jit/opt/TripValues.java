package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.deopt.CodePlace;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.HashMap;
import java.util.Map;

/**
 * Longs that go up or down evenly with the number of the trip in a strip, so that their values on
 * the first and on the last trip bound all others; and nodes that compute these two before the
 * strip.
 */
final class TripValues {
  /** Expressions deeper than this are not looked into. */
  private static final int DEPTH = 8;

  private final Graph graph;
  private final StripLoop strip;
  private final CodePlace origin;
  private final Map<Node, Node> known = new HashMap<>();

  /**
   * @param origin the instruction that needs the values
   */
  TripValues(Graph graph, StripLoop strip, CodePlace origin) {
    this.graph = graph;
    this.strip = strip;
    this.origin = origin;
  }

  boolean isEven(Node node) {
    return isEven(node, DEPTH);
  }

  private boolean isEven(Node node, int depth) {
    if (!strip.loop().contains(node)) {
      return node.op() != IrOp.VIRTUAL_RANGE;
    }
    if (depth == 0) {
      return false;
    }
    switch (node.op()) {
      case PHI:
        return Induction.of(strip.loop(), node) != null && node.ty() == Ty.LONG;
      case INT_TO_LONG:
        return node.input(0) == strip.trip();
      case ADD:
      case SUB:
      case ADD_EXACT:
      case SUB_EXACT:
        return node.ty() == Ty.LONG
            && isEven(node.input(0), depth - 1)
            && isEven(node.input(1), depth - 1);
      case MUL_EXACT:
        return node.input(1).isConstant() && isEven(node.input(0), depth - 1)
            || node.input(0).isConstant() && isEven(node.input(1), depth - 1);
      default:
        return false;
    }
  }

  /** By how much an even value changes on each trip; null when that is not known. */
  Long slope(Node node) {
    if (!strip.loop().contains(node)) {
      return 0L;
    }
    switch (node.op()) {
      case PHI:
        long step = Induction.of(strip.loop(), node).knownStep();
        return step == 0 ? null : step;
      case INT_TO_LONG:
        return 1L;
      case ADD:
      case ADD_EXACT:
        return sum(slope(node.input(0)), slope(node.input(1)), 1);
      case SUB:
      case SUB_EXACT:
        return sum(slope(node.input(0)), slope(node.input(1)), -1);
      default:
        return null;
    }
  }

  private static Long sum(Long x, Long y, int sign) {
    return x == null || y == null ? null : Long.valueOf(x + sign * y);
  }

  /**
   * A node before the strip for the value of an even node on a trip.
   *
   * @param number the number of the trip as a long, or null for the first
   */
  Node at(Node node, Node number) {
    if (!strip.loop().contains(node)) {
      return node;
    }
    Node result = known.get(node);
    if (result == null) {
      result = make(node, number);
      known.put(node, result);
    }
    return result;
  }

  private Node make(Node node, Node number) {
    switch (node.op()) {
      case PHI:
        return counter(Induction.of(strip.loop(), node), number);
      case INT_TO_LONG:
        return number == null ? graph.node(IrOp.CONST, Ty.LONG, 0L) : number;
      default:
        return add(node.op(), at(node.input(0), number), at(node.input(1), number));
    }
  }

  private Node counter(Induction counter, Node number) {
    Node start = counter.phi().input(0);
    if (number == null) {
      return start;
    }
    boolean exact = counter.next().op().isGuard();
    Node way = add(exact ? IrOp.MUL_EXACT : IrOp.MUL, number, counter.step());
    if (counter.down()) {
      return add(exact ? IrOp.SUB_EXACT : IrOp.SUB, start, way);
    }
    return add(exact ? IrOp.ADD_EXACT : IrOp.ADD, start, way);
  }

  private Node add(IrOp op, Node x, Node y) {
    return add(op, Ty.LONG, op.isGuard() ? ExitReason.OVERFLOW : null, x, y);
  }

  /** Adds a node before the strip; a guard leaves to the loop's header. */
  Node add(IrOp op, Ty ty, ExitReason reason, Node... inputs) {
    Node node = graph.node(op, ty, null, inputs);
    node.setBlock(strip.first());
    strip.first().nodes().add(node);
    if (reason != null) {
      node.setExit(strip.loop().header().headerState().onBehalfOf(origin), reason);
    }
    return node;
  }
}
