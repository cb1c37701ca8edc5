package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.BoolOperator;
import dev.tauraro.engine.ast.CompareOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.UnaryOperator;
import dev.tauraro.engine.bytecode.Op;
import java.util.List;

/** Compiles conditions to jumps, without making a bool. */
final class Conditions {
  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Conditions(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  /** The truth of a constant condition, or null. */
  Boolean known(Expr test) {
    if (test instanceof Expr.Name name && name.id().equals("__debug__")) {
      return unit.module.isDebug();
    }
    Object value = ConstantFolder.fold(test);
    return value == null ? null : Constants.truth(value);
  }

  /**
   * Jumps to {@code target} when the truth of {@code test} is {@code when}, else goes on behind.
   *
   * @param at what a test of truth that raises is blamed on
   */
  void jump(Node at, Expr test, Label target, boolean when) {
    Boolean known = known(test);
    if (known != null) {
      if (known == when) {
        code.jump(at, target);
      }
      return;
    }
    if (test instanceof Expr.UnaryOp unaryOp && unaryOp.op() == UnaryOperator.NOT) {
      jump(at, unaryOp.operand(), target, !when);
    } else if (test instanceof Expr.BoolOp boolOp) {
      shortCircuit(at, boolOp, target, when);
    } else if (test instanceof Expr.IfExp ifExp) {
      conditional(ifExp, target, when);
    } else if (test instanceof Expr.Compare compare) {
      compare(at, compare, target, when);
    } else {
      int mark = registers.mark();
      int value = unit.expressions.any(test);
      registers.release(mark);
      code.emitJump(at, when ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, value, 0, target);
    }
  }

  private void shortCircuit(Node at, Expr.BoolOp test, Label target, boolean when) {
    boolean isOr = test.op() == BoolOperator.OR;
    List<Expr> values = test.values();
    // The operands before the last decide at once when they have this truth.
    Label decided = isOr == when ? target : new Label();
    for (int i = 0; i < values.size() - 1; i++) {
      jump(at, values.get(i), decided, isOr);
    }
    jump(at, values.get(values.size() - 1), target, when);
    if (decided != target) {
      code.bind(decided);
    }
  }

  private void conditional(Expr.IfExp test, Label target, boolean when) {
    Label otherwise = new Label();
    Label end = new Label();
    jump(test, test.test(), otherwise, false);
    jump(test, test.body(), target, when);
    code.jump(test, end);
    code.bind(otherwise);
    jump(test, test.orelse(), target, when);
    code.bind(end);
  }

  private void compare(Node at, Expr.Compare test, Label target, boolean when) {
    int count = test.ops().size();
    int mark = registers.mark();
    Label failed = when && count > 1 ? new Label() : target;
    int left = unit.expressions.operand(test.left(), test.comparators().get(0));
    for (int i = 0; i < count; i++) {
      CompareOperator op = test.ops().get(i);
      Expr comparator = test.comparators().get(i);
      boolean last = i + 1 == count;
      int right = -1;
      if (!isNoneTest(op, comparator) || !last) {
        right =
            last
                ? unit.operators.right(op, comparator)
                : unit.expressions.operand(comparator, test.comparators().get(i + 1));
      }
      compareTwo(at, test, op, left, right, last ? target : failed, last && when);
      left = right;
    }
    registers.release(mark);
    if (failed != target) {
      code.bind(failed);
    }
  }

  private static boolean isNoneTest(CompareOperator op, Expr comparator) {
    return (op == CompareOperator.IS || op == CompareOperator.IS_NOT)
        && comparator instanceof Expr.Constant constant
        && constant.value() == Expr.Constant.NONE;
  }

  /** A right operand of -1 stands for None. */
  private void compareTwo(
      Node at, Node test, CompareOperator op, int left, int right, Label target, boolean when) {
    if (right < 0) {
      boolean none = (op == CompareOperator.IS) == when;
      code.emitJump(test, none ? Op.JUMP_IF_NONE : Op.JUMP_IF_NOT_NONE, left, 0, target);
      return;
    }
    Op fused = when ? jumpIf(op) : jumpUnless(op);
    if (fused != null) {
      code.emitJump(test, fused, left, right, target);
      return;
    }
    int mark = registers.mark();
    int result = registers.take();
    code.emit(test, Operators.op(op), result, left, right);
    registers.release(mark);
    code.emitJump(at, when ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, result, 0, target);
  }

  private static Op jumpIf(CompareOperator op) {
    return switch (op) {
      case LT -> Op.JUMP_IF_LT;
      case LT_E -> Op.JUMP_IF_LE;
      case EQ -> Op.JUMP_IF_EQ;
      case NOT_EQ -> Op.JUMP_IF_NE;
      case GT -> Op.JUMP_IF_GT;
      case GT_E -> Op.JUMP_IF_GE;
      default -> null;
    };
  }

  private static Op jumpUnless(CompareOperator op) {
    return switch (op) {
      case LT -> Op.JUMP_UNLESS_LT;
      case LT_E -> Op.JUMP_UNLESS_LE;
      case EQ -> Op.JUMP_UNLESS_EQ;
      case NOT_EQ -> Op.JUMP_UNLESS_NE;
      case GT -> Op.JUMP_UNLESS_GT;
      case GT_E -> Op.JUMP_UNLESS_GE;
      default -> null;
    };
  }
}
