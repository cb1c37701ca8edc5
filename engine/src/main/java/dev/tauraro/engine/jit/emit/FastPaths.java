package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.deopt.Tables;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Emits the common case of some runtime methods in front of their calls: so the account of steps,
 * which a call may use, stays in a JVM local.
 */
final class FastPaths {
  private static final FieldRef SIZE = FieldRef.of(PyList.class, "size");
  private static final FieldRef STRATEGY = FieldRef.of(PyList.class, "strategy");
  private static final FieldRef LONGS = FieldRef.of(PyList.class, "longs");
  private static final FieldRef DOUBLES = FieldRef.of(PyList.class, "doubles");
  private static final FieldRef OBJECTS = FieldRef.of(PyList.class, "objects");

  private final NodeEmitter nodes;
  private final Code code;

  FastPaths(NodeEmitter nodes, Code code) {
    this.nodes = nodes;
    this.code = code;
  }

  /** Emits the common case of a call, if it has one, which goes to {@code slow} otherwise. */
  boolean emit(Node node, Label slow) {
    switch ((RuntimeMethod) node.data()) {
      case LIST_APPEND_LONG:
        append(node, PyList.LONG, LONGS, slow);
        return true;
      case LIST_APPEND_DOUBLE:
        append(node, PyList.DOUBLE, DOUBLES, slow);
        return true;
      case LIST_APPEND:
        append(node, PyList.OBJECT, OBJECTS, slow);
        return true;
      case DICT_STORE:
      case DICT_STORE_LONG:
        store(node, slow);
        return true;
      case DICT_SET_DEFAULT:
      case DICT_GET_OR_MISSING:
        Node entry = node.input(1);
        nodes.push(entry);
        code.visitor().visitJumpInsn(Opcodes.IFLT, slow);
        nodes.push(node.input(0));
        nodes.push(entry);
        code.invokeStatic(Tables.class, "valueAt", Object.class, PyDict.class, int.class);
        nodes.storeResult(node);
        return true;
      default:
        return false;
    }
  }

  /** Appends in place to a list of the strategy with room. */
  private void append(Node node, int strategy, FieldRef array, Label slow) {
    MethodVisitor visitor = code.visitor();
    Node item = node.input(1);
    pushList(node);
    code.getField(STRATEGY);
    code.pushInt(strategy);
    visitor.visitJumpInsn(Opcodes.IF_ICMPNE, slow);
    pushList(node);
    code.getField(SIZE);
    pushList(node);
    code.getField(array);
    code.op(Opcodes.ARRAYLENGTH);
    visitor.visitJumpInsn(Opcodes.IF_ICMPGE, slow);
    pushList(node);
    code.getField(array);
    pushList(node);
    code.getField(SIZE);
    nodes.push(item);
    code.op(
        strategy == PyList.LONG
            ? Opcodes.LASTORE
            : strategy == PyList.DOUBLE ? Opcodes.DASTORE : Opcodes.AASTORE);
    pushList(node);
    code.op(Opcodes.DUP);
    code.getField(SIZE);
    code.pushInt(1);
    code.op(Opcodes.IADD);
    code.putField(SIZE);
  }

  private void pushList(Node node) {
    Node list = node.input(0);
    nodes.push(list);
    if (list.isConstant() || list.ty() != Ty.LIST) {
      code.cast(PyList.class);
    }
  }

  /** Replaces the value of a key that is there. */
  private void store(Node node, Label slow) {
    Node entry = node.input(1);
    nodes.push(entry);
    code.visitor().visitJumpInsn(Opcodes.IFLT, slow);
    nodes.push(node.input(0));
    nodes.push(entry);
    Node value = node.input(3);
    if (value.op() == IrOp.BOX && value.input(0).ty() == Ty.LONG) {
      nodes.push(value.input(0));
      code.invokeStatic(Tables.class, "setLongAt", void.class, PyDict.class, int.class, long.class);
      return;
    }
    nodes.push(value);
    code.invokeStatic(
        Tables.class, "setValueAt", boolean.class, PyDict.class, int.class, Object.class);
    code.visitor().visitJumpInsn(Opcodes.IFEQ, slow);
  }
}
