package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;

/** Finds simpler nodes for a node, one at a time: constants, and operations that undo another. */
final class Simplifier {
  private final Graph graph;

  Simplifier(Graph graph) {
    this.graph = graph;
  }

  /** Whether the node is a guard that always holds. */
  static boolean isNeedless(Node node) {
    return node.op() == IrOp.CHECK_TRUE && isBool(node.input(0), true)
        || node.op() == IrOp.CHECK_FALSE && isBool(node.input(0), false);
  }

  private static boolean isBool(Node node, boolean value) {
    return node.isConstant() && Boolean.valueOf(value).equals(node.data());
  }

  /** A node that has the same value and costs less, or null. */
  Node simplified(Node node) {
    switch (node.op()) {
      case UNBOX_LONG:
      case UNBOX_DOUBLE:
      case UNBOX_BOOL:
        return undone(node, IrOp.BOX);
      case LONG_TO_INT:
        return undone(node, IrOp.INT_TO_LONG);
      case INT_TO_LONG:
        return node.input(0).isConstant()
            ? longConstant(((Integer) node.input(0).data()).longValue())
            : null;
      case NOT:
        return negated(node.input(0));
      case COMPARE:
        return compared(node);
      case FLOOR_DIV:
      case FLOOR_MOD:
      case UNSIGNED_DIV:
      case UNSIGNED_MOD:
        return divided(node);
      case ADD:
      case SUB:
      case MUL:
      case ADD_EXACT:
      case SUB_EXACT:
      case MUL_EXACT:
        return node.ty() == Ty.LONG ? calculated(node) : null;
      default:
        return null;
    }
  }

  /** The value below two operations that undo each other. */
  private static Node undone(Node node, IrOp inner) {
    Node below = node.input(0);
    return below.op() == inner && below.input(0).ty() == node.ty() ? below.input(0) : null;
  }

  private Node negated(Node x) {
    if (x.op() == IrOp.NOT) {
      return x.input(0);
    }
    return x.isConstant() ? boolConstant(!(Boolean) x.data()) : null;
  }

  private Node compared(Node node) {
    Node x = node.input(0);
    Node y = node.input(1);
    if (!x.isConstant() || !y.isConstant() || x.ty() == Ty.DOUBLE || x.ty() == Ty.BOOL) {
      return null;
    }
    long left = ((Number) x.data()).longValue();
    long right = ((Number) y.data()).longValue();
    return boolConstant(((Condition) node.data()).holds(left, right));
  }

  private Node calculated(Node node) {
    Node x = node.input(0);
    Node y = node.input(1);
    boolean product = node.op() == IrOp.MUL || node.op() == IrOp.MUL_EXACT;
    boolean difference = node.op() == IrOp.SUB || node.op() == IrOp.SUB_EXACT;
    if (x.isConstant() && y.isConstant()) {
      return constant(x.longValue(), y.longValue(), product, difference);
    }
    int neutral = product ? 1 : 0;
    if (y.isLong(neutral)) {
      return x;
    }
    return !difference && x.isLong(neutral) ? y : null;
  }

  private Node constant(long x, long y, boolean product, boolean difference) {
    try {
      return longConstant(
          product
              ? Math.multiplyExact(x, y)
              : difference ? Math.subtractExact(x, y) : Math.addExact(x, y));
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** Division by a power of two: rounding down it is a shift, also of negative numbers. */
  private Node divided(Node node) {
    Node y = node.input(1);
    if (node.ty() != Ty.LONG || !y.isConstant() || Long.bitCount(y.longValue()) != 1) {
      return null;
    }
    boolean quotient = node.op() == IrOp.FLOOR_DIV || node.op() == IrOp.UNSIGNED_DIV;
    if (y.longValue() < 2) {
      return y.longValue() == 1 && quotient ? node.input(0) : null;
    }
    long bits = Long.numberOfTrailingZeros(y.longValue());
    Node result =
        quotient
            ? graph.node(IrOp.SHIFT_RIGHT, Ty.LONG, null, node.input(0), longConstant(bits))
            : graph.node(IrOp.AND, Ty.LONG, null, node.input(0), longConstant(y.longValue() - 1));
    result.setBlock(node.block());
    return result;
  }

  private Node longConstant(long value) {
    return graph.node(IrOp.CONST, Ty.LONG, value);
  }

  private Node boolConstant(boolean value) {
    return graph.node(IrOp.CONST, Ty.BOOL, value);
  }
}
