package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.BinaryOperator;
import dev.tauraro.engine.ast.BoolOperator;
import dev.tauraro.engine.ast.CompareOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.UnaryOperator;
import dev.tauraro.engine.bytecode.Op;
import java.util.List;

/** Compiles arithmetic, comparisons and {@code and}/{@code or} to values. */
final class Operators {
  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Operators(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void binary(Expr.BinOp outermost, int target) {
    List<Expr.BinOp> chain = OperatorChain.of(outermost);
    int mark = registers.mark();
    int next = 0;
    Object folded = ConstantFolder.fold(chain.get(0).left());
    while (folded != null && next < chain.size()) {
      Object right = ConstantFolder.fold(chain.get(next).right());
      Object result =
          right == null ? null : ConstantFolder.binary(chain.get(next).op(), folded, right);
      if (result == null) {
        break;
      }
      folded = result;
      next++;
    }
    if (next == chain.size()) {
      unit.expressions.constant(outermost, folded, target);
      return;
    }
    Expr.JoinedStr formatted =
        folded != null && chain.get(next).op() == BinaryOperator.MOD
            ? PercentTemplate.formatted(chain.get(next), folded)
            : null;
    if (formatted != null && next + 1 == chain.size()) {
      unit.strings.joined(formatted, target);
      return;
    }
    int left;
    if (formatted != null) {
      left = registers.take();
      unit.strings.joined(formatted, left);
      next++;
    } else {
      left = first(chain, next, folded);
    }
    while (next < chain.size()) {
      Expr.BinOp operation = chain.get(next++);
      int right = unit.expressions.any(operation.right());
      registers.release(mark);
      int result = next == chain.size() ? target : registers.take();
      code.emit(operation, op(operation.op()), result, left, right);
      left = result;
    }
    registers.release(mark);
  }

  /** The left side of the operation of a chain that comes next; the others are folded. */
  private int first(List<Expr.BinOp> chain, int next, Object folded) {
    Expr first = chain.get(0).left();
    return folded == null
        ? unit.expressions.operand(first, chain.get(next).right())
        : unit.expressions.constantTemporary(next == 0 ? first : chain.get(next - 1), folded);
  }

  void unary(Expr.UnaryOp node, int target) {
    Object folded = ConstantFolder.fold(node);
    if (folded != null) {
      unit.expressions.constant(node, folded, target);
      return;
    }
    if (node.op() == UnaryOperator.NOT && node.operand() instanceof Expr.Compare) {
      Op inverse = inverse((Expr.Compare) node.operand());
      if (inverse != null) {
        compareTwo((Expr.Compare) node.operand(), inverse, target);
        return;
      }
    }
    int mark = registers.mark();
    int operand = unit.expressions.any(node.operand());
    registers.release(mark);
    code.emit(node, op(node.op()), target, operand, 0);
  }

  /** {@code not a is b} and the like have an instruction of their own. */
  private static Op inverse(Expr.Compare compare) {
    if (compare.ops().size() != 1) {
      return null;
    }
    return switch (compare.ops().get(0)) {
      case IS -> Op.IS_NOT;
      case IS_NOT -> Op.IS;
      case IN -> Op.NOT_IN;
      case NOT_IN -> Op.IN;
      default -> null;
    };
  }

  void compare(Expr.Compare node, int target) {
    if (node.ops().size() == 1) {
      compareTwo(node, op(node.ops().get(0)), target);
      return;
    }
    int mark = registers.mark();
    int result = unit.expressions.scratch(target);
    Label end = new Label();
    int count = node.ops().size();
    int inner = registers.mark();
    int left = unit.expressions.operand(node.left(), node.comparators().get(0));
    for (int i = 0; i < count; i++) {
      Expr comparator = node.comparators().get(i);
      // The middle operands outlive the next one's evaluation.
      int right =
          i + 1 < count
              ? unit.expressions.operand(comparator, node.comparators().get(i + 1))
              : right(node.ops().get(i), comparator);
      code.emit(node, op(node.ops().get(i)), result, left, right);
      if (i + 1 < count) {
        code.emitJump(node, Op.JUMP_IF_FALSE, result, 0, end);
      }
      left = right;
    }
    registers.release(inner);
    code.bind(end);
    unit.expressions.move(node, target, result);
    registers.release(mark);
  }

  private void compareTwo(Expr.Compare node, Op op, int target) {
    int mark = registers.mark();
    Expr comparator = node.comparators().get(0);
    int left = unit.expressions.operand(node.left(), comparator);
    int right = right(node.ops().get(0), comparator);
    registers.release(mark);
    code.emit(node, op, target, left, right);
  }

  /** The right operand; displays of constants that are only searched become constants. */
  int right(CompareOperator op, Expr comparator) {
    if (op == CompareOperator.IN || op == CompareOperator.NOT_IN) {
      Object folded = unit.displays.searched(comparator);
      if (folded != null) {
        return unit.expressions.constantTemporary(comparator, folded);
      }
    }
    return unit.expressions.any(comparator);
  }

  void shortCircuit(Expr.BoolOp node, int target) {
    boolean isAnd = node.op() == BoolOperator.AND;
    int mark = registers.mark();
    int result = unit.expressions.scratch(target);
    Label end = new Label();
    int last = node.values().size() - 1;
    for (int i = 0; i <= last; i++) {
      Expr value = node.values().get(i);
      if (i == last) {
        unit.expressions.into(value, result);
        break;
      }
      Boolean known = unit.conditions.known(value);
      if (known != null) {
        if (known == isAnd) {
          continue;
        }
        unit.expressions.into(value, result);
        break;
      }
      unit.expressions.into(value, result);
      code.emitJump(node, isAnd ? Op.JUMP_IF_FALSE : Op.JUMP_IF_TRUE, result, 0, end);
    }
    code.bind(end);
    unit.expressions.move(node, target, result);
    registers.release(mark);
  }

  static Op op(BinaryOperator op) {
    return switch (op) {
      case ADD -> Op.ADD;
      case SUB -> Op.SUB;
      case MULT -> Op.MUL;
      case MAT_MULT -> Op.MAT_MUL;
      case DIV -> Op.TRUE_DIV;
      case MOD -> Op.MOD;
      case POW -> Op.POW;
      case L_SHIFT -> Op.LSHIFT;
      case R_SHIFT -> Op.RSHIFT;
      case BIT_OR -> Op.OR;
      case BIT_XOR -> Op.XOR;
      case BIT_AND -> Op.AND;
      case FLOOR_DIV -> Op.FLOOR_DIV;
      default -> throw new IllegalArgumentException(op.toString());
    };
  }

  /** The operation of an augmented assignment. */
  static Op inPlace(BinaryOperator op) {
    return Op.valueOf("I" + op(op).name());
  }

  private static Op op(UnaryOperator op) {
    return switch (op) {
      case NOT -> Op.NOT;
      case U_ADD -> Op.POSITIVE;
      case U_SUB -> Op.NEGATE;
      case INVERT -> Op.INVERT;
      default -> throw new IllegalArgumentException(op.toString());
    };
  }

  static Op op(CompareOperator op) {
    return switch (op) {
      case EQ -> Op.EQ;
      case NOT_EQ -> Op.NE;
      case LT -> Op.LT;
      case LT_E -> Op.LE;
      case GT -> Op.GT;
      case GT_E -> Op.GE;
      case IS -> Op.IS;
      case IS_NOT -> Op.IS_NOT;
      case IN -> Op.IN;
      case NOT_IN -> Op.NOT_IN;
      default -> throw new IllegalArgumentException(op.toString());
    };
  }
}
