package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.deopt.Fuel;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.sandbox.Budget;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits the counting of steps. */
final class StepEmitter {
  private final NodeEmitter nodes;
  private final BodyEmitter body;
  private final Code code;

  StepEmitter(NodeEmitter nodes, BodyEmitter body, Code code) {
    this.nodes = nodes;
    this.body = body;
    this.code = code;
  }

  /** Counts steps that were not looked at one by one, for which there was enough. */
  void spend(Node node) {
    code.load(Ty.LONG, body.locals().fuel());
    pushSteps(node);
    code.op(Opcodes.LSUB);
    code.store(Ty.LONG, body.locals().fuel());
  }

  /** Counts steps, which fails at a limit. */
  void count(Node node) {
    code.load(Ty.LONG, body.locals().fuel());
    String method;
    List<Class<?>> operands = new ArrayList<>(List.of(long.class));
    if (node.op() == IrOp.COUNT_CALL) {
      method = "countCall";
    } else if (node.op() == IrOp.COUNT_STEP) {
      method = "count";
      pushSteps(node);
      operands.add(long.class);
    } else {
      method = "ensure";
      code.pushInt((Integer) node.data());
      operands.add(int.class);
    }
    operands.add(Budget.class);
    code.load(Ty.RAW, body.locals().budget());
    Label start = new Label();
    Label end = new Label();
    code.visitor().visitTryCatchBlock(start, end, body.handler(node.state(), false), null);
    code.visitor().visitLabel(start);
    code.invokeStatic(Fuel.class, method, long.class, operands.toArray(new Class<?>[0]));
    code.visitor().visitLabel(end);
    if (node.op() != IrOp.COUNT_CALL) {
      code.op(Opcodes.DUP2);
    }
    code.store(Ty.LONG, body.locals().fuel());
    if (node.op() != IrOp.COUNT_CALL) {
      code.pushLong(0);
      code.op(Opcodes.LCMP);
      code.visitor().visitJumpInsn(Opcodes.IFLT, body.leave(node));
    }
  }

  // stack: ... -> ..., the steps as a long
  private void pushSteps(Node node) {
    if (node.inputs().length == 0) {
      code.pushLong(1);
    } else {
      nodes.push(node.input(0));
      code.op(Opcodes.I2L);
    }
  }
}
