package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;

/** What an operand is: known from the graph, or else guessed from what was seen. */
final class Operands {
  private final Draft draft;

  Operands(Draft draft) {
    this.draft = draft;
  }

  /** The kind that the operand has, or that it had each time and may be guessed. */
  Ty kind(Node node, int operand) {
    if (node.ty() != Ty.ANY && node.ty() != Ty.OBJECT) {
      return node.ty();
    }
    if (node.isConstant()) {
      return Ty.of(node.data());
    }
    Ty seen = draft.observations().kind(draft.pc(), operand);
    return seen == null || !draft.mayGuess(ExitReason.OPERAND_TYPE) ? Ty.OBJECT : seen;
  }

  boolean isNumber(Node node, int operand) {
    return kind(node, operand).isPrimitive();
  }

  /** The operand unboxed; {@link #isNumber} holds. */
  Node number(Node node, int operand) {
    return as(node, kind(node, operand));
  }

  /** The operand as a value of a kind that {@link #kind} told. */
  Node as(Node node, Ty kind) {
    Node result = draft.as(node, kind, ExitReason.OPERAND_TYPE);
    if (result == null) {
      throw new BuildFailure(node + " is no " + kind);
    }
    return result;
  }

  /** Whether the operand was seen to be one of several kinds of numbers. */
  boolean onlyNumbers(Node node, int operand) {
    return node.ty().isPrimitive()
        || (node.ty() == Ty.ANY || node.ty() == Ty.OBJECT)
            && draft.mayGuess(ExitReason.OPERAND_TYPE)
            && draft.observations().onlyNumbers(draft.pc(), operand);
  }

  /** Whether the operand is, or always was, an instance of a class of a script or None. */
  boolean onlyObjects(Node node, int operand) {
    Ty kind = node.isConstant() ? Ty.of(node.data()) : node.ty();
    return kind == Ty.ANY || kind == Ty.OBJECT
        ? draft.observations().reached(draft.pc())
            && draft.observations().onlyObjects(draft.pc(), operand)
        : kind == Ty.INSTANCE || kind == Ty.NONE;
  }

  /** The operand boxed, checked to be some number. */
  Node anyNumber(Node node) {
    Node boxed = draft.box(node);
    if (!node.ty().isPrimitive() && !node.isConstant()) {
      draft.check(draft.pure(Pures.IS_NUMBER, Ty.BOOL, boxed), ExitReason.OPERAND_TYPE);
    }
    return boxed;
  }

  Node toLong(Node node) {
    if (node.ty() != Ty.BOOL) {
      return node;
    }
    return node.isConstant()
        ? draft.longConstant((Boolean) node.data() ? 1 : 0)
        : draft.add(IrOp.BOOL_TO_LONG, Ty.LONG, null, node);
  }

  Node toDouble(Node node) {
    if (node.ty() == Ty.DOUBLE) {
      return node;
    }
    Node number = toLong(node);
    return number.isConstant()
        ? draft.doubleConstant((double) number.longValue())
        : draft.add(IrOp.LONG_TO_DOUBLE, Ty.DOUBLE, null, number);
  }
}
