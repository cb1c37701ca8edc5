package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;

/** An analysis of which longs surely are not negative, or small. */
final class Ranges {
  private static final int DEPTH = 4;
  private static final long EXACT = 1L << 53;

  private Ranges() {}

  /** Whether the value is at least 0 on every path. */
  static boolean isNotNegative(Node node) {
    return isNotNegative(node, DEPTH);
  }

  private static boolean isNotNegative(Node node, int depth) {
    if (node.isConstant()) {
      return node.ty() == Ty.LONG && node.longValue() >= 0;
    }
    if (depth == 0) {
      return false;
    }
    switch (node.op()) {
      case INT_TO_LONG:
      case BOOL_TO_LONG:
      case UNSIGNED_DIV:
      case UNSIGNED_MOD:
        return true;
      case FLOOR_MOD:
        return node.input(1).isConstant() && node.input(1).longValue() > 0;
      case AND:
        return isNotNegative(node.input(0), depth - 1) || isNotNegative(node.input(1), depth - 1);
      case ADD_EXACT:
      case MUL_EXACT:
        return isNotNegative(node.input(0), depth - 1) && isNotNegative(node.input(1), depth - 1);
      case SHIFT_RIGHT:
      case FLOOR_DIV:
        return isNotNegative(node.input(0), depth - 1) && isNotNegative(node.input(1), depth - 1);
      case PHI:
        return isCountingUp(node, depth);
      default:
        return false;
    }
  }

  /** Whether this is the position of an ascending range that begins at 0 or above. */
  private static boolean isCountingUp(Node phi, int depth) {
    if (phi.ty() != Ty.LONG || !Boolean.TRUE.equals(phi.data())) {
      return false;
    }
    return isNotNegative(phi.input(0), depth - 1);
  }

  /** Whether the long is surely exact as a double. */
  static boolean isExactDouble(Node node) {
    if (node.isConstant()) {
      return Math.abs(node.longValue()) <= EXACT;
    }
    if (node.op() == IrOp.INT_TO_LONG || node.op() == IrOp.BOOL_TO_LONG) {
      return true;
    }
    return (node.op() == IrOp.FLOOR_MOD || node.op() == IrOp.UNSIGNED_MOD)
        && node.input(1).isConstant()
        && Math.abs(node.input(1).longValue()) <= EXACT;
  }
}
