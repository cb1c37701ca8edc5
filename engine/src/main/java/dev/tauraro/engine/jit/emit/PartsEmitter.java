package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.interp.CompiledCode;
import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyFunction;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Emits the main method of a unit that has several: it makes the arrays for shared values, and
 * calls one method after the other until one is done.
 */
final class PartsEmitter {
  private final Graph graph;
  private final Code code;
  private final Style style;
  private final Parts parts;
  private final String className;

  PartsEmitter(Graph graph, Code code, Style style, Parts parts, String className) {
    this.graph = graph;
    this.code = code;
    this.style = style;
    this.parts = parts;
    this.className = className;
  }

  static String name(int part) {
    return "part$" + part;
  }

  /** The Java type of the methods of a unit. */
  static String descriptor(Style style) {
    return style.isFunction()
        ? Code.descriptor(
            Object.class,
            PyFunction.class,
            ExecutionContext.class,
            int.class,
            long[].class,
            Object[].class)
        : Code.descriptor(
            style.isBody() ? Object.class : int.class,
            CompiledCode.class,
            Frame.class,
            long[].class,
            Object[].class);
  }

  void emit() {
    Locals locals = style.locals();
    boolean returnsPc = !style.isFunction() && !style.isBody();
    int numbers = locals.allocate(long[].class);
    int objects = locals.allocate(Object[].class);
    int result = locals.allocate(returnsPc ? int.class : Object.class);
    style.emitPrologue();
    style.storeFuel();
    code.pushInt(parts.numbers());
    code.visitor().visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_LONG);
    code.store(Ty.RAW, numbers);
    code.pushInt(parts.objects());
    code.visitor().visitTypeInsn(Opcodes.ANEWARRAY, Code.internal(Object.class));
    code.store(Ty.RAW, objects);
    if (style.isFunction()) {
      code.load(Ty.RAW, objects);
      code.pushInt(Parts.FRAME);
      code.load(Ty.RAW, locals.frame());
      code.op(Opcodes.AASTORE);
      passParameters(numbers, objects);
    }
    Label next = new Label();
    Label[] calls = new Label[parts.count()];
    for (int i = 0; i < calls.length; i++) {
      calls[i] = new Label();
    }
    code.place(next);
    code.load(Ty.RAW, numbers);
    code.pushInt(Parts.PART);
    code.op(Opcodes.LALOAD);
    code.op(Opcodes.L2I);
    code.visitor().visitTableSwitchInsn(0, calls.length - 1, calls[0], calls);
    for (int i = 0; i < calls.length; i++) {
      code.place(calls[i]);
      call(i, numbers, objects);
      code.store(returnsPc ? Ty.INT : Ty.RAW, result);
      code.load(returnsPc ? Ty.INT : Ty.RAW, result);
      if (returnsPc) {
        code.visitor().visitJumpInsn(Opcodes.IFLT, next);
        code.load(Ty.INT, result);
        code.op(Opcodes.IRETURN);
      } else {
        code.load(Ty.RAW, objects);
        code.visitor().visitJumpInsn(Opcodes.IF_ACMPEQ, next);
        code.load(Ty.RAW, result);
        returnResult();
      }
    }
  }

  private void returnResult() {
    if (style.isFunction()) {
      style.returnBoxed();
    } else {
      code.op(Opcodes.ARETURN);
    }
  }

  private void call(int part, int numbers, int objects) {
    Locals locals = style.locals();
    if (style.isFunction()) {
      code.load(Ty.RAW, locals.function());
      code.load(Ty.RAW, locals.context());
      code.load(Ty.INT, locals.depth());
    } else {
      code.load(Ty.RAW, 0);
      code.load(Ty.RAW, locals.frame());
    }
    code.load(Ty.RAW, numbers);
    code.load(Ty.RAW, objects);
    code.visitor()
        .visitMethodInsn(Opcodes.INVOKESTATIC, className, name(part), descriptor(style), false);
  }

  private void passParameters(int numbers, int objects) {
    for (Block block : graph.blocks()) {
      for (Node node : block.nodes()) {
        if (node.op() == IrOp.PARAMETER) {
          pass(node, numbers, objects);
        }
      }
    }
  }

  private void pass(Node parameter, int numbers, int objects) {
    boolean number = Parts.isNumber(parameter);
    code.load(Ty.RAW, number ? numbers : objects);
    code.pushInt(parts.slot(parameter));
    code.load(parameter.ty(), style.locals().parameter((Integer) parameter.data()));
    if (!number) {
      code.op(Opcodes.AASTORE);
      return;
    }
    if (parameter.ty() == Ty.DOUBLE) {
      code.invokeStatic(Double.class, "doubleToRawLongBits", long.class, double.class);
    } else if (Type.getType(parameter.ty().javaClass()).getSize() == 1) {
      code.op(Opcodes.I2L);
    }
    code.op(Opcodes.LASTORE);
  }
}
