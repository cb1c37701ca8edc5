package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.EnumMap;
import java.util.Map;

/**
 * Arithmetic operators: inline on numbers that were seen to be such, else a call of {@code
 * runtime.Arithmetic}, whose cases these are.
 */
final class ArithmeticBuilder {
  /** For each operator in place the plain one, and for each operator its runtime method. */
  private static final Map<Op, Op> PLAIN = new EnumMap<>(Op.class);

  static {
    Op[] plain = {
      Op.ADD,
      Op.SUB,
      Op.MUL,
      Op.TRUE_DIV,
      Op.FLOOR_DIV,
      Op.MOD,
      Op.POW,
      Op.MAT_MUL,
      Op.LSHIFT,
      Op.RSHIFT,
      Op.AND,
      Op.OR,
      Op.XOR
    };
    for (Op op : plain) {
      PLAIN.put(op, op);
      PLAIN.put(Op.valueOf("I" + op), op);
    }
  }

  private final Draft draft;
  private final Operands operands;

  ArithmeticBuilder(Draft draft) {
    this.draft = draft;
    this.operands = new Operands(draft);
  }

  static boolean handles(Op op) {
    return PLAIN.containsKey(op);
  }

  private static RuntimeMethod method(Op op) {
    return RuntimeMethod.valueOf(op.name());
  }

  Node binary(Op op, Node x, Node y) {
    Op plain = PLAIN.get(op);
    if (operands.isNumber(x, Observations.FIRST) && operands.isNumber(y, Observations.SECOND)) {
      Node left = operands.number(x, Observations.FIRST);
      Node right = operands.number(y, Observations.SECOND);
      Node result = numbers(plain, left, right);
      return result != null ? result : draft.callQuietly(method(op), left, right);
    }
    if (operands.onlyNumbers(x, Observations.FIRST)
        && operands.onlyNumbers(y, Observations.SECOND)) {
      // Of several kinds, but numbers all the same: they run no script code.
      return draft.callQuietly(method(op), operands.anyNumber(x), operands.anyNumber(y));
    }
    return others(op, plain, x, y);
  }

  private Node others(Op op, Op plain, Node x, Node y) {
    Ty left = operands.kind(x, Observations.FIRST);
    Ty right = operands.kind(y, Observations.SECOND);
    if (plain == Op.ADD && left == Ty.STR && right == Ty.STR) {
      Node first = operands.as(x, Ty.STR);
      Node second = operands.as(y, Ty.STR);
      return draft.call(RuntimeMethod.CONCAT, first, second);
    }
    boolean list = left == Ty.LIST && (right == Ty.LIST || right == Ty.LONG);
    boolean text = left == Ty.STR && right == Ty.LONG;
    if (list && (plain == Op.ADD && right == Ty.LIST || plain == Op.MUL && right == Ty.LONG)
        || text && plain == Op.MUL) {
      return draft.callQuietly(method(op), operands.as(x, left), operands.as(y, right));
    }
    return draft.call(method(op), draft.bound(x), draft.bound(y));
  }

  /** The operator on unboxed numbers; null when it is not done inline. */
  private Node numbers(Op op, Node x, Node y) {
    if (x.ty() == Ty.BOOL && y.ty() == Ty.BOOL) {
      IrOp logic = bitwise(op);
      if (logic != null) {
        return draft.add(logic, Ty.BOOL, null, x, y);
      }
    }
    if (x.ty() == Ty.DOUBLE || y.ty() == Ty.DOUBLE) {
      return doubles(op, x, y);
    }
    return longs(op, operands.toLong(x), operands.toLong(y));
  }

  private static IrOp bitwise(Op op) {
    switch (op) {
      case AND:
        return IrOp.AND;
      case OR:
        return IrOp.OR;
      case XOR:
        return IrOp.XOR;
      default:
        return null;
    }
  }

  private Node longs(Op op, Node x, Node y) {
    switch (op) {
      case ADD:
        return exact(IrOp.ADD_EXACT, x, y);
      case SUB:
        return exact(IrOp.SUB_EXACT, x, y);
      case MUL:
        return exact(IrOp.MUL_EXACT, x, y);
      case TRUE_DIV:
        return quotient(x, y);
      case FLOOR_DIV:
        return floored(IrOp.FLOOR_DIV, IrOp.UNSIGNED_DIV, x, y);
      case MOD:
        return floored(IrOp.FLOOR_MOD, IrOp.UNSIGNED_MOD, x, y);
      case POW:
        return y.isLong(2) ? exact(IrOp.MUL_EXACT, x, x) : null;
      case LSHIFT:
        return shiftLeft(x, y);
      case RSHIFT:
        return shiftRight(x, y);
      case AND:
      case OR:
      case XOR:
        return draft.add(bitwise(op), Ty.LONG, null, x, y);
      default:
        return null;
    }
  }

  private boolean mayOverflow() {
    Ty result = draft.observations().kind(draft.pc(), Observations.RESULT);
    return !draft.mayGuess(ExitReason.OVERFLOW) || result != null && result != Ty.LONG;
  }

  private Node exact(IrOp op, Node x, Node y) {
    if (mayOverflow()) {
      return null;
    }
    return draft.guard(op, Ty.LONG, null, ExitReason.OVERFLOW, x, y);
  }

  private Node quotient(Node x, Node y) {
    if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND) || y.isLong(0)) {
      return null;
    }
    if (!y.isConstant()) {
      draft.check(
          draft.compare(Condition.NE, y, draft.longConstant(0)), ExitReason.SPECIAL_OPERAND);
    }
    return draft.add(IrOp.DIV, Ty.DOUBLE, null, exactDouble(x), exactDouble(y));
  }

  /** A long as a double, leaving when that would round. */
  private Node exactDouble(Node x) {
    if (!Ranges.isExactDouble(x)) {
      draft.check(draft.pure(Pures.IS_EXACT, Ty.BOOL, x), ExitReason.SPECIAL_OPERAND);
    }
    return draft.add(IrOp.LONG_TO_DOUBLE, Ty.DOUBLE, null, x);
  }

  private Node floored(IrOp signed, IrOp unsigned, Node x, Node y) {
    if (y.isConstant()) {
      if (y.longValue() == 0 || y.longValue() == -1) {
        return null;
      }
    } else {
      if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
        return null;
      }
      draft.check(
          draft.compare(Condition.GT, y, draft.longConstant(0)), ExitReason.SPECIAL_OPERAND);
    }
    boolean plain = Ranges.isNotNegative(x) && (!y.isConstant() || y.longValue() > 0);
    return draft.add(plain ? unsigned : signed, Ty.LONG, null, x, y);
  }

  private Node shiftLeft(Node x, Node y) {
    if (mayOverflow()) {
      return null;
    }
    if (y.isConstant()) {
      if (y.longValue() < 0 || y.longValue() > 62) {
        return null;
      }
    } else {
      if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
        return null;
      }
      checkShift(y);
      draft.check(
          draft.compare(Condition.LT, y, draft.longConstant(63)), ExitReason.SPECIAL_OPERAND);
    }
    Node shifted = draft.add(IrOp.SHIFT_LEFT, Ty.LONG, null, x, y);
    Node back = draft.add(IrOp.SHIFT_RIGHT, Ty.LONG, null, shifted, y);
    draft.check(draft.compare(Condition.EQ, back, x), ExitReason.OVERFLOW);
    return shifted;
  }

  private Node shiftRight(Node x, Node y) {
    if (y.isConstant()) {
      return y.longValue() < 0
          ? null
          : draft.add(
              IrOp.SHIFT_RIGHT, Ty.LONG, null, x, draft.longConstant(Math.min(63, y.longValue())));
    }
    if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      return null;
    }
    checkShift(y);
    Node count = draft.pure(Pures.MIN, Ty.LONG, y, draft.longConstant(63));
    return draft.add(IrOp.SHIFT_RIGHT, Ty.LONG, null, x, count);
  }

  private void checkShift(Node count) {
    if (!Ranges.isNotNegative(count)) {
      draft.check(
          draft.compare(Condition.GE, count, draft.longConstant(0)), ExitReason.SPECIAL_OPERAND);
    }
  }

  private Node doubles(Op op, Node x, Node y) {
    switch (op) {
      case ADD:
        return draft.add(IrOp.ADD, Ty.DOUBLE, null, operands.toDouble(x), operands.toDouble(y));
      case SUB:
        return draft.add(IrOp.SUB, Ty.DOUBLE, null, operands.toDouble(x), operands.toDouble(y));
      case MUL:
        return draft.add(IrOp.MUL, Ty.DOUBLE, null, operands.toDouble(x), operands.toDouble(y));
      case TRUE_DIV:
      case FLOOR_DIV:
      case MOD:
        return divided(op, operands.toDouble(x), operands.toDouble(y));
      case POW:
        return square(x, y);
      default:
        return null;
    }
  }

  private Node divided(Op op, Node x, Node y) {
    if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      return null;
    }
    boolean known = y.isConstant() && (Double) y.data() != 0;
    if (!known) {
      draft.check(
          draft.compare(Condition.NE, y, draft.doubleConstant(0)), ExitReason.SPECIAL_OPERAND);
    }
    switch (op) {
      case TRUE_DIV:
        return draft.add(IrOp.DIV, Ty.DOUBLE, null, x, y);
      case FLOOR_DIV:
        return draft.pure(Pures.FLOAT_QUOTIENT, Ty.DOUBLE, x, y);
      default:
        return draft.pure(Pures.FLOAT_REMAINDER, Ty.DOUBLE, x, y);
    }
  }

  private Node square(Node x, Node y) {
    boolean two = y.isLong(2) || y.isConstant() && y.data().equals(2.0);
    if (!two || x.ty() != Ty.DOUBLE || !draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      return null;
    }
    Node square = draft.add(IrOp.MUL, Ty.DOUBLE, null, x, x);
    draft.check(draft.pure(Pures.IS_FINITE, Ty.BOOL, square), ExitReason.SPECIAL_OPERAND);
    return square;
  }

  Node unary(Op op, Node x) {
    if (operands.isNumber(x, Observations.FIRST)) {
      Node number = operands.number(x, Observations.FIRST);
      Node result = unaryNumber(op, number);
      return result != null ? result : draft.callQuietly(method(op), number);
    }
    return draft.call(method(op), draft.bound(x));
  }

  private Node unaryNumber(Op op, Node x) {
    if (x.ty() == Ty.DOUBLE) {
      switch (op) {
        case NEGATE:
          return draft.add(IrOp.NEGATE, Ty.DOUBLE, null, x);
        case POSITIVE:
          return x;
        default:
          return null;
      }
    }
    Node number = operands.toLong(x);
    switch (op) {
      case NEGATE:
        return mayOverflow()
            ? null
            : draft.guard(IrOp.NEGATE_EXACT, Ty.LONG, null, ExitReason.OVERFLOW, number);
      case POSITIVE:
        return number;
      default:
        return draft.add(IrOp.XOR, Ty.LONG, null, number, draft.longConstant(-1));
    }
  }
}
