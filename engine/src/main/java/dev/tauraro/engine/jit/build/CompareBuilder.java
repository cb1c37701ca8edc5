package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.None;

/** Comparisons, membership, identity and truth. */
final class CompareBuilder {
  private final Draft draft;
  private final Operands operands;
  private final TableAccess tables;
  private final NativeItems natives;

  CompareBuilder(Draft draft) {
    this.draft = draft;
    this.operands = new Operands(draft);
    this.tables = new TableAccess(draft);
    this.natives = new NativeItems(draft);
  }

  static boolean isCompareJump(Op op) {
    return op.compareTo(Op.JUMP_IF_LT) >= 0 && op.compareTo(Op.JUMP_UNLESS_GE) <= 0;
  }

  /** When the compare-and-jump instruction jumps. */
  Node jumpCondition(Op op, Node x, Node y) {
    String name = op.name();
    boolean unless = name.startsWith("JUMP_UNLESS_");
    Condition condition = Condition.valueOf(name.substring(name.lastIndexOf('_') + 1));
    Node test = test(condition, x, y);
    return unless ? not(test) : test;
  }

  /** A comparison whose result is a value. */
  Node build(Op op, Node x, Node y) {
    switch (op) {
      case IS:
        return same(x, y);
      case IS_NOT:
        return not(same(x, y));
      case IN:
        return contains(x, y);
      case NOT_IN:
        return not(contains(x, y));
      default:
        break;
    }
    Condition condition = Condition.valueOf(op.name());
    Node inline = inline(condition, x, y);
    // Rich comparisons of objects may return anything.
    return inline != null
        ? inline
        : draft.call(RuntimeMethod.valueOf(op.name()), draft.bound(x), draft.bound(y));
  }

  /** The truth of a comparison. */
  private Node test(Condition condition, Node x, Node y) {
    Node inline = inline(condition, x, y);
    return inline != null
        ? inline
        : draft.call(RuntimeMethod.valueOf("IS_" + condition), draft.bound(x), draft.bound(y));
  }

  /** A comparison of values whose kinds are known; null when it needs the general rules. */
  private Node inline(Condition condition, Node x, Node y) {
    if (operands.isNumber(x, Observations.FIRST) && operands.isNumber(y, Observations.SECOND)) {
      return numbers(
          condition,
          operands.number(x, Observations.FIRST),
          operands.number(y, Observations.SECOND));
    }
    RuntimeMethod general = RuntimeMethod.valueOf("IS_" + condition);
    if (operands.onlyNumbers(x, Observations.FIRST)
        && operands.onlyNumbers(y, Observations.SECOND)) {
      return draft.callQuietly(general, operands.anyNumber(x), operands.anyNumber(y));
    }
    Ty left = operands.kind(x, Observations.FIRST);
    Ty right = operands.kind(y, Observations.SECOND);
    if (left == Ty.STR && right == Ty.STR) {
      Node first = operands.as(x, Ty.STR);
      Node second = operands.as(y, Ty.STR);
      if (condition == Condition.EQ) {
        return draft.pure(Pures.TEXT_EQUAL, Ty.BOOL, first, second);
      }
      if (condition == Condition.NE) {
        return not(draft.pure(Pures.TEXT_EQUAL, Ty.BOOL, first, second));
      }
      return draft.callQuietly(general, first, second);
    }
    return condition == Condition.EQ || condition == Condition.NE
        ? equalPlain(condition, x, y)
        : null;
  }

  /** Compares None and instances whose classes do not say what is equal; null for others. */
  private Node equalPlain(Condition condition, Node x, Node y) {
    if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)
        || !operands.onlyObjects(x, Observations.FIRST)
        || !operands.onlyObjects(y, Observations.SECOND)) {
      return null;
    }
    Node answer = draft.read(Pures.EQUAL_PLAIN, Ty.INT, draft.bound(x), draft.bound(y));
    draft.check(
        draft.compare(Condition.GE, answer, draft.intConstant(0)), ExitReason.SPECIAL_OPERAND);
    return draft.compare(condition, answer, draft.intConstant(1));
  }

  private Node numbers(Condition condition, Node x, Node y) {
    if (x.ty() != Ty.DOUBLE && y.ty() != Ty.DOUBLE) {
      Node left = operands.toLong(x);
      Node right = operands.toLong(y);
      if (left.isConstant() && right.isConstant()) {
        return draft.boolConstant(condition.holds(left.longValue(), right.longValue()));
      }
      return draft.compare(condition, left, right);
    }
    Node left = exact(x);
    Node right = exact(y);
    if (left == null || right == null) {
      return draft.callQuietly(RuntimeMethod.valueOf("IS_" + condition), x, y);
    }
    return draft.compare(condition, left, right);
  }

  /** An int compared with a float: as a float, leaving when that would round. */
  private Node exact(Node x) {
    if (x.ty() == Ty.DOUBLE) {
      return x;
    }
    Node number = operands.toLong(x);
    if (!Ranges.isExactDouble(number)) {
      if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
        return null;
      }
      draft.check(draft.pure(Pures.IS_EXACT, Ty.BOOL, number), ExitReason.SPECIAL_OPERAND);
    }
    return operands.toDouble(number);
  }

  Node not(Node condition) {
    if (condition.isConstant()) {
      return draft.boolConstant(!(Boolean) condition.data());
    }
    if (condition.op() == IrOp.NOT) {
      return condition.input(0);
    }
    return draft.add(IrOp.NOT, Ty.BOOL, null, condition);
  }

  Node isNone(Node x) {
    if (x.ty() == Ty.NONE) {
      return draft.boolConstant(true);
    }
    if (x.ty() != Ty.ANY && x.ty() != Ty.OBJECT) {
      return draft.boolConstant(false);
    }
    return draft.add(IrOp.SAME, Ty.BOOL, null, x, draft.constant(None.NONE));
  }

  private Node same(Node x, Node y) {
    if (y.ty() == Ty.NONE) {
      return isNone(x);
    }
    if (x.ty() == Ty.NONE) {
      return isNone(y);
    }
    if (x.ty().isPrimitive() && y.ty().isPrimitive()) {
      if (x.ty() != y.ty()) {
        return draft.boolConstant(false);
      }
      if (x.ty() == Ty.DOUBLE) {
        return draft.compare(
            Condition.EQ,
            draft.add(IrOp.DOUBLE_TO_BITS, Ty.LONG, null, x),
            draft.add(IrOp.DOUBLE_TO_BITS, Ty.LONG, null, y));
      }
      return draft.compare(Condition.EQ, operands.toLong(x), operands.toLong(y));
    }
    return draft.pure(Pures.IDENTICAL, Ty.BOOL, draft.box(x), draft.box(y));
  }

  private Node contains(Node item, Node container) {
    Ty kind = operands.kind(container, Observations.SECOND);
    Ty itemKind = operands.kind(item, Observations.FIRST);
    if (tables.handles(kind, itemKind)) {
      return tables.contains(operands.as(container, kind), operands.as(item, itemKind));
    }
    if (kind == Ty.STR && itemKind == Ty.STR) {
      return draft.callQuietly(
          RuntimeMethod.CONTAINS, operands.as(container, kind), operands.as(item, itemKind));
    }
    Node inline = natives.contains(container, item, itemKind);
    return inline != null
        ? inline
        : draft.call(RuntimeMethod.CONTAINS, draft.bound(container), draft.bound(item));
  }

  /** Whether a value is true. */
  Node truth(Node x, int operand) {
    Ty kind = operands.kind(x, operand);
    switch (kind) {
      case BOOL:
        return operands.as(x, kind);
      case LONG:
        return draft.compare(Condition.NE, operands.as(x, kind), draft.longConstant(0));
      case DOUBLE:
        return draft.compare(Condition.NE, operands.as(x, kind), draft.doubleConstant(0));
      case NONE:
        operands.as(x, kind);
        return draft.boolConstant(false);
      case STR:
        Node length = draft.pure(Pures.TEXT_LENGTH, Ty.INT, operands.as(x, kind));
        return draft.compare(Condition.NE, length, draft.intConstant(0));
      case LIST:
        Node size = draft.field(operands.as(x, kind), Iterators.SIZE, Ty.INT);
        return draft.compare(Condition.NE, size, draft.intConstant(0));
      case TUPLE:
        Node items = draft.field(operands.as(x, kind), Iterators.ITEMS, Ty.RAW);
        Node count = draft.add(IrOp.ARRAY_LENGTH, Ty.INT, null, items);
        return draft.compare(Condition.NE, count, draft.intConstant(0));
      case DICT:
      case SET:
        Node keys = draft.field(operands.as(x, kind), Iterators.TABLE_SIZE, Ty.INT);
        return draft.compare(Condition.NE, keys, draft.intConstant(0));
      default:
        return draft.call(RuntimeMethod.TRUTH, draft.bound(x));
    }
  }
}
