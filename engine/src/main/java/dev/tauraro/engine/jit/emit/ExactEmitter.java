package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Emits arithmetic that leaves the unit when its result is no long. Sums and differences are
 * compared with their operands: HotSpot's own test in {@link Math#addExact(long, long)} needs a
 * certain register, for which it takes the sum of a loop to a vector register and back on each
 * trip, and throws the unit's machine code away at the first overflow.
 */
final class ExactEmitter {
  private final NodeEmitter nodes;
  private final BodyEmitter body;
  private final Code code;

  ExactEmitter(NodeEmitter nodes, BodyEmitter body, Code code) {
    this.nodes = nodes;
    this.body = body;
    this.code = code;
  }

  void emit(Node node) {
    boolean sum = node.op() == IrOp.ADD_EXACT;
    if (!body.uses().isUsed(node) || !sum && node.op() != IrOp.SUB_EXACT) {
      emitCall(node);
      return;
    }
    nodes.push(node.input(0));
    nodes.push(node.input(1));
    code.op(sum ? Opcodes.LADD : Opcodes.LSUB);
    nodes.storeResult(node);
    if (node.input(1).isConstant()) {
      compare(node, node.input(0), sum == isPositive(node.input(1)));
    } else if (sum && node.input(0).isConstant()) {
      compare(node, node.input(1), isPositive(node.input(0)));
    } else {
      compareSigns(node, sum);
    }
  }

  private static boolean isPositive(Node constant) {
    return ((Number) constant.data()).longValue() >= 0;
  }

  /** The result lies above or below the operand that is not constant. */
  private void compare(Node node, Node operand, boolean above) {
    nodes.push(node);
    nodes.push(operand);
    code.op(Opcodes.LCMP);
    code.visitor().visitJumpInsn(above ? Opcodes.IFLT : Opcodes.IFGT, body.exit(node));
  }

  /**
   * A sum has the sign of one operand, a difference that of the first or of the second's opposite.
   */
  private void compareSigns(Node node, boolean sum) {
    nodes.push(node);
    nodes.push(node.input(0));
    code.op(Opcodes.LXOR);
    nodes.push(sum ? node : node.input(0));
    nodes.push(node.input(1));
    code.op(Opcodes.LXOR);
    code.op(Opcodes.LAND);
    code.pushLong(0);
    code.op(Opcodes.LCMP);
    code.visitor().visitJumpInsn(Opcodes.IFLT, body.exit(node));
  }

  private void emitCall(Node node) {
    for (Node input : node.inputs()) {
      nodes.push(input);
    }
    Label start = new Label();
    Label end = new Label();
    code.visitor()
        .visitTryCatchBlock(
            start, end, body.overflow(node), Code.internal(ArithmeticException.class));
    code.visitor().visitLabel(start);
    switch (node.op()) {
      case ADD_EXACT:
        code.invokeStatic(Math.class, "addExact", long.class, long.class, long.class);
        break;
      case SUB_EXACT:
        code.invokeStatic(Math.class, "subtractExact", long.class, long.class, long.class);
        break;
      case MUL_EXACT:
        code.invokeStatic(Math.class, "multiplyExact", long.class, long.class, long.class);
        break;
      default:
        code.invokeStatic(Math.class, "negateExact", long.class, long.class);
        break;
    }
    code.visitor().visitLabel(end);
    nodes.storeResult(node);
  }
}
