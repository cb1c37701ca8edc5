package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.deopt.Landing;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Bounds;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.ArrayList;
import java.util.List;

/**
 * Uses the bounds of values: drops checks that always hold, overflow checks among them, and divides
 * ints in place of longs.
 */
public final class Narrowing implements Pass {
  private static final PureMethod IS_EXACT = PureMethod.of(Landing.class, "isExact", long.class);

  /** Longs within these are exact as doubles. */
  private static final Bounds EXACT = new Bounds(-(1L << 53), 1L << 53);

  @Override
  public void run(Graph graph) {
    new Run(graph, ValueBounds.of(graph)).run();
  }

  private static final class Run {
    private final Graph graph;
    private final ValueBounds bounds;
    private final Substitution map;
    private final List<Node> nodes = new ArrayList<>();

    Run(Graph graph, ValueBounds bounds) {
      this.graph = graph;
      this.bounds = bounds;
      this.map = new Substitution(graph);
    }

    void run() {
      for (Block block : graph.blocks()) {
        nodes.clear();
        for (Node node : block.nodes()) {
          Node better = better(node);
          if (better == null) {
            nodes.add(node);
          } else {
            map.put(node, better);
          }
        }
        block.nodes().clear();
        block.nodes().addAll(nodes);
      }
      map.apply();
    }

    /** What takes the place of a node, or null. */
    private Node better(Node node) {
      switch (node.op()) {
        case ADD_EXACT:
          return unchecked(node, IrOp.ADD, BoundsArithmetic.add(first(node), second(node)));
        case SUB_EXACT:
          return unchecked(node, IrOp.SUB, BoundsArithmetic.subtract(first(node), second(node)));
        case MUL_EXACT:
          return unchecked(node, IrOp.MUL, BoundsArithmetic.multiply(first(node), second(node)));
        case NEGATE_EXACT:
          Bounds zero = Bounds.of(0);
          return unchecked(node, IrOp.NEGATE, BoundsArithmetic.subtract(zero, first(node)));
        case FLOOR_DIV:
          return divided(node, IrOp.UNSIGNED_DIV);
        case FLOOR_MOD:
          return divided(node, IrOp.UNSIGNED_MOD);
        case UNSIGNED_DIV:
        case UNSIGNED_MOD:
          return node.ty() == Ty.LONG ? divided(node, null) : null;
        case CHECK_BOUNDS:
          return ((Bounds) node.data()).contains(first(node)) ? node.input(0) : null;
        case CHECK_INDEX:
          return indexed(node);
        case COMPARE:
          return compared(node);
        case CALL_PURE:
          return node.data().equals(IS_EXACT) && EXACT.contains(first(node)) ? bool(true) : null;
        default:
          return null;
      }
    }

    private Bounds first(Node node) {
      return bounds.of(node.input(0));
    }

    private Bounds second(Node node) {
      return bounds.of(node.input(1));
    }

    private Node unchecked(Node node, IrOp op, Bounds result) {
      return result == null ? null : add(node, op, Ty.LONG, null, node.inputs().clone());
    }

    private Node divided(Node node, IrOp unsigned) {
      if (!first(node).isNotNegative() || second(node).least() <= 0) {
        return null;
      }
      boolean small = Bounds.INDEX.contains(first(node)) && Bounds.INDEX.contains(second(node));
      IrOp op = unsigned == null ? node.op() : unsigned;
      if (small && !node.input(1).isConstant()) {
        Node x = add(node, IrOp.LONG_TO_INT, Ty.INT, null, node.input(0));
        Node y = add(node, IrOp.LONG_TO_INT, Ty.INT, null, node.input(1));
        return add(node, IrOp.INT_TO_LONG, Ty.LONG, null, add(node, op, Ty.INT, null, x, y));
      }
      return unsigned == null ? null : add(node, op, Ty.LONG, null, node.inputs().clone());
    }

    private Node indexed(Node node) {
      if (node.data() != null || !first(node).isNotNegative()) {
        return null;
      }
      Node better = add(node, IrOp.CHECK_INDEX, Ty.INT, true, node.inputs().clone());
      better.setExit(node.state(), node.reason());
      return better;
    }

    private Node compared(Node node) {
      Ty kind = node.input(0).ty();
      if (kind != Ty.LONG && kind != Ty.INT) {
        return null;
      }
      Condition condition = (Condition) node.data();
      if (condition == Condition.EQ && undoesShift(node.input(0), node.input(1))) {
        return bool(true);
      }
      Bounds x = first(node);
      Bounds y = second(node);
      if (always(condition, x, y)) {
        return bool(true);
      }
      return always(condition.negated(), x, y) ? bool(false) : null;
    }

    /** Whether a number is shifted left and back, and no bit is lost. */
    private boolean undoesShift(Node back, Node x) {
      if (back.op() != IrOp.SHIFT_RIGHT || back.input(0).op() != IrOp.SHIFT_LEFT) {
        return false;
      }
      Node left = back.input(0);
      return left.input(0) == x
          && left.input(1) == back.input(1)
          && BoundsArithmetic.shiftLeft(bounds.of(x), bounds.of(left.input(1))) != null;
    }

    private static boolean always(Condition condition, Bounds x, Bounds y) {
      switch (condition) {
        case LT:
          return x.greatest() < y.least();
        case LE:
          return x.greatest() <= y.least();
        case GT:
          return x.least() > y.greatest();
        case GE:
          return x.least() >= y.greatest();
        case NE:
          return x.greatest() < y.least() || x.least() > y.greatest();
        default:
          return false;
      }
    }

    private Node add(Node place, IrOp op, Ty ty, Object data, Node... inputs) {
      Node node = graph.node(op, ty, data, inputs);
      node.setBlock(place.block());
      node.setComment(place.comment());
      nodes.add(node);
      return node;
    }

    private Node bool(boolean value) {
      return graph.node(IrOp.CONST, Ty.BOOL, value);
    }
  }
}
