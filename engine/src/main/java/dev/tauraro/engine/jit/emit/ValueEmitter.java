package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.deopt.Landing;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.PyRange;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits the computation of one value onto the operand stack. */
final class ValueEmitter {
  private final NodeEmitter nodes;
  private final BodyEmitter body;
  private final Code code;

  ValueEmitter(NodeEmitter nodes, BodyEmitter body, Code code, BodyEmitter.Target target) {
    this.nodes = nodes;
    this.body = body;
    this.code = code;
  }

  static Class<?> arrayType(Ty element) {
    switch (element) {
      case LONG:
        return long[].class;
      case DOUBLE:
        return double[].class;
      default:
        return Object[].class;
    }
  }

  // stack: ... -> ..., value
  void compute(Node node) {
    switch (node.op()) {
      case LOAD_REGISTER:
        body.style().loadRegisters();
        code.pushInt((Integer) node.data());
        code.op(Opcodes.AALOAD);
        break;
      case PARAMETER:
        code.load(node.ty(), body.locals().parameter((Integer) node.data()));
        break;
      case OWN_GLOBALS:
        body.style().loadGlobals();
        break;
      case MAKER:
        body.style().loadMaker();
        break;
      case OWN_CELLS:
        body.style().loadCells();
        break;
      case CONTEXT:
        code.load(Ty.RAW, body.locals().context());
        break;
      case OUTER_HANDLED:
        code.load(Ty.RAW, body.locals().frame());
        code.getField(ExitEmitter.FRAME_OUTER_HANDLED);
        break;
      case DEPTH_FITS:
        body.style().depthFits((Integer) node.data());
        break;
      case LOAD_GLOBAL:
        body.loadGlobalCell((Integer) node.data());
        code.getField(ExitEmitter.GLOBAL_VALUE);
        break;
      case LOAD_BUILTIN:
        nodes.push(node.input(0));
        nodes.pushBuiltin(node);
        code.invokeStatic(Landing.class, "otherwise", Object.class, Object.class, Object.class);
        break;
      case LOAD_DEREF:
        body.loadCell((Integer) node.data());
        code.getField(ExitEmitter.CELL_VALUE);
        break;
      case GET_FIELD:
        FieldRef field = (FieldRef) node.data();
        nodes.push(node.input(0));
        if (node.input(0).ty().javaClass() != field.owner()) {
          code.cast(field.owner());
        }
        code.getField(field);
        break;
      case ARRAY_LOAD:
        arrayLoad(node);
        break;
      case STRIP_TRIPS:
        body.loadFuel(null);
        code.pushLong(1);
        code.op(Opcodes.LADD);
        if (node.data() != null) {
          code.pushLong((Integer) node.data());
          code.op(Opcodes.LDIV);
        }
        for (Node most : node.inputs()) {
          nodes.push(most);
          code.invokeStatic(Math.class, "min", long.class, long.class, long.class);
        }
        code.op(Opcodes.L2I);
        break;
      case ARRAY_LENGTH:
        nodes.push(node.input(0));
        code.cast(node.data() == null ? Object[].class : (Class<?>) node.data());
        code.op(Opcodes.ARRAYLENGTH);
        break;
      case NEW_ARRAY:
        newArray(node);
        break;
      case VIRTUAL_RANGE:
        for (int i = 0; i < 3; i++) {
          nodes.push(node.input(i));
        }
        code.invokeStatic(
            Landing.class, "range", PyRange.class, long.class, long.class, long.class);
        break;
      case CALL_PURE:
      case CALL_READ:
        PureMethod method = (PureMethod) node.data();
        for (int i = 0; i < node.inputs().length; i++) {
          nodes.push(node.input(i));
          Class<?> wanted = method.parameters().get(i);
          if (!wanted.isPrimitive() && node.input(i).ty().javaClass() != wanted) {
            code.cast(wanted);
          }
        }
        code.invokeStatic(
            method.owner(),
            method.name(),
            method.result(),
            method.parameters().toArray(new Class<?>[0]));
        break;
      default:
        computeMore(node);
        break;
    }
  }

  private void computeMore(Node node) {
    switch (node.op()) {
      case COMPARE:
      case SAME:
      case IS_NULL:
      case NOT:
        condition(node);
        break;
      case BOX:
        nodes.push(node.input(0));
        code.box(node.input(0).ty());
        break;
      case CAST:
        nodes.push(node.input(0));
        code.cast(node.ty().javaClass());
        break;
      case BOOL_TO_LONG:
      case INT_TO_LONG:
        nodes.push(node.input(0));
        code.op(Opcodes.I2L);
        break;
      case LONG_TO_INT:
        nodes.push(node.input(0));
        code.op(Opcodes.L2I);
        break;
      case LONG_TO_DOUBLE:
        nodes.push(node.input(0));
        code.op(Opcodes.L2D);
        break;
      case BITS_TO_DOUBLE:
        nodes.push(node.input(0));
        code.invokeStatic(Double.class, "longBitsToDouble", double.class, long.class);
        break;
      case DOUBLE_TO_BITS:
        nodes.push(node.input(0));
        code.invokeStatic(Double.class, "doubleToRawLongBits", long.class, double.class);
        break;
      default:
        arithmetic(node);
        break;
    }
  }

  private void arithmetic(Node node) {
    boolean wide = node.ty() == Ty.LONG;
    boolean real = node.ty() == Ty.DOUBLE;
    for (int i = 0; i < node.inputs().length; i++) {
      nodes.push(node.input(i));
    }
    switch (node.op()) {
      case ADD:
        code.op(real ? Opcodes.DADD : wide ? Opcodes.LADD : Opcodes.IADD);
        break;
      case SUB:
        code.op(real ? Opcodes.DSUB : wide ? Opcodes.LSUB : Opcodes.ISUB);
        break;
      case MUL:
        code.op(real ? Opcodes.DMUL : wide ? Opcodes.LMUL : Opcodes.IMUL);
        break;
      case DIV:
        code.op(Opcodes.DDIV);
        break;
      case NEGATE:
        code.op(real ? Opcodes.DNEG : Opcodes.LNEG);
        break;
      case UNSIGNED_DIV:
        code.op(wide ? Opcodes.LDIV : Opcodes.IDIV);
        break;
      case UNSIGNED_MOD:
        code.op(wide ? Opcodes.LREM : Opcodes.IREM);
        break;
      case FLOOR_DIV:
        code.invokeStatic(Math.class, "floorDiv", long.class, long.class, long.class);
        break;
      case FLOOR_MOD:
        floorMod(node.input(1));
        break;
      case AND:
        code.op(wide ? Opcodes.LAND : Opcodes.IAND);
        break;
      case OR:
        code.op(wide ? Opcodes.LOR : Opcodes.IOR);
        break;
      case XOR:
        code.op(wide ? Opcodes.LXOR : Opcodes.IXOR);
        break;
      case SHIFT_LEFT:
        code.op(Opcodes.L2I);
        code.op(Opcodes.LSHL);
        break;
      case SHIFT_RIGHT:
        code.op(Opcodes.L2I);
        code.op(Opcodes.LSHR);
        break;
      default:
        throw new IllegalStateException("no code for " + node);
    }
  }

  // stack: ..., x, y -> ..., x - floor(x / y) * y
  private void floorMod(Node y) {
    if (y.isConstant() && y.longValue() > 0) {
      // A remainder below zero is one divisor too low; no branch tells.
      code.op(Opcodes.LREM);
      code.op(Opcodes.DUP2);
      code.pushInt(63);
      code.op(Opcodes.LSHR);
      nodes.push(y);
      code.op(Opcodes.LAND);
      code.op(Opcodes.LADD);
    } else {
      code.invokeStatic(Math.class, "floorMod", long.class, long.class, long.class);
    }
  }

  private void arrayLoad(Node node) {
    nodes.push(node.input(0));
    code.cast(arrayType(node.ty()));
    nodes.push(node.input(1));
    switch (node.ty()) {
      case LONG:
        code.op(Opcodes.LALOAD);
        break;
      case DOUBLE:
        code.op(Opcodes.DALOAD);
        break;
      default:
        code.op(Opcodes.AALOAD);
        break;
    }
  }

  private void newArray(Node node) {
    code.pushInt(node.inputs().length);
    code.visitor().visitTypeInsn(Opcodes.ANEWARRAY, Code.internal(Object.class));
    for (int i = 0; i < node.inputs().length; i++) {
      code.op(Opcodes.DUP);
      code.pushInt(i);
      nodes.push(node.input(i));
      code.op(Opcodes.AASTORE);
    }
  }

  /** A condition as 0 or 1; the stack is empty before. */
  private void condition(Node node) {
    Label yes = new Label();
    Label end = new Label();
    jumpIf(node, yes);
    code.pushInt(0);
    code.visitor().visitJumpInsn(Opcodes.GOTO, end);
    code.place(yes);
    code.pushInt(1);
    code.place(end, int.class);
  }

  private void jumpIf(Node node, Label yes) {
    switch (node.op()) {
      case NOT:
        nodes.push(node.input(0));
        code.visitor().visitJumpInsn(Opcodes.IFEQ, yes);
        break;
      case IS_NULL:
        nodes.push(node.input(0));
        code.visitor().visitJumpInsn(Opcodes.IFNULL, yes);
        break;
      case SAME:
        nodes.push(node.input(0));
        nodes.push(node.input(1));
        code.visitor().visitJumpInsn(Opcodes.IF_ACMPEQ, yes);
        break;
      default:
        nodes.jumpCompare(node, true, yes);
        break;
    }
  }
}
