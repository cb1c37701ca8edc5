package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.interp.CompiledFunction;
import dev.tauraro.engine.jit.deopt.CodePlace;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.deopt.ExitTable;
import dev.tauraro.engine.jit.deopt.Landing;
import dev.tauraro.engine.jit.deopt.UnexpectedResult;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyFunction;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Emits the methods through which the interpreter calls a function unit: they unbox the arguments,
 * run the body, and keep the context's depth. Arguments of other kinds are left to the interpreter.
 */
final class EntryEmitter {
  private static final CodePlace START = new CodePlace("", 0);

  private final ClassVisitor target;
  private final String className;
  private final Signature signature;
  private final int table;
  private final int exit;

  EntryEmitter(
      ClassVisitor target,
      String className,
      Signature signature,
      Constants constants,
      ExitTable exits) {
    this.table = constants.add(exits, ExitTable.class);
    this.exit = exits.add(START, START, ExitReason.ENTRY_TYPE).id();
    this.target = target;
    this.className = className;
    this.signature = signature;
  }

  void emit() {
    emit(true);
    if (signature.parameters().size() <= 3) {
      emit(false);
    }
  }

  /** One method, which takes the arguments in an array or one by one. */
  private void emit(boolean array) {
    int count = signature.parameters().size();
    Class<?>[] types = new Class<?>[array ? 2 : 1 + count];
    java.util.Arrays.fill(types, Object.class);
    types[0] = PyFunction.class;
    if (array) {
      types[1] = Object[].class;
    }
    Code code =
        new Code(
            target.visitMethod(
                Opcodes.ACC_PUBLIC, "call", Code.descriptor(Object.class, types), null, null));
    code.visitor().visitCode();
    int context = types.length + 1;
    List<Class<?>> locals = new ArrayList<>(List.of(CompiledFunction.class));
    locals.addAll(List.of(types));
    locals.addAll(List.of(ExecutionContext.class, int.class, Object.class));
    code.setLocals(locals);
    int depth = context + 1;
    int result = depth + 1;
    code.load(Ty.RAW, 1);
    code.invokeVirtual(PyFunction.class, "context", ExecutionContext.class);
    code.op(Opcodes.DUP);
    code.store(Ty.RAW, context);
    code.getField(Style.CONTEXT_DEPTH);
    code.store(Ty.INT, depth);
    code.op(Opcodes.ACONST_NULL);
    code.store(Ty.RAW, result);
    Label other = new Label();
    for (int i = 0; i < count; i++) {
      Class<?> box = boxOf(signature.parameters().get(i));
      if (box != null) {
        loadArgument(code, array, i);
        code.visitor().visitTypeInsn(Opcodes.INSTANCEOF, Code.internal(box));
        code.visitor().visitJumpInsn(Opcodes.IFEQ, other);
      }
    }
    emitCall(code, array, context, depth, result);
    code.place(other);
    emitOther(code, array, count);
    code.visitor().visitMaxs(0, 0);
    code.visitor().visitEnd();
  }

  private void loadArgument(Code code, boolean array, int index) {
    if (array) {
      code.load(Ty.RAW, 2);
      code.pushInt(index);
      code.op(Opcodes.AALOAD);
    } else {
      code.load(Ty.RAW, 2 + index);
    }
  }

  private static Class<?> boxOf(Ty ty) {
    switch (ty) {
      case LONG:
        return Long.class;
      case DOUBLE:
        return Double.class;
      case BOOL:
        return Boolean.class;
      default:
        return null;
    }
  }

  private void emitCall(Code code, boolean array, int context, int depth, int result) {
    Label start = new Label();
    Label end = new Label();
    Label unexpected = new Label();
    Label thrown = new Label();
    if (signature.result().isPrimitive()) {
      code.visitor()
          .visitTryCatchBlock(start, end, unexpected, Code.internal(UnexpectedResult.class));
    }
    code.visitor().visitTryCatchBlock(start, end, thrown, null);
    code.visitor().visitLabel(start);
    code.load(Ty.RAW, 1);
    code.load(Ty.RAW, context);
    code.load(Ty.INT, depth);
    for (int i = 0; i < signature.parameters().size(); i++) {
      loadArgument(code, array, i);
      unbox(code, signature.parameters().get(i));
    }
    code.visitor()
        .visitMethodInsn(
            Opcodes.INVOKESTATIC, className, UnitEmitter.BODY, Style.descriptor(signature), false);
    code.box(signature.result());
    code.store(Ty.RAW, result);
    code.visitor().visitLabel(end);
    restoreDepth(code, context, depth);
    code.load(Ty.RAW, result);
    code.op(Opcodes.ARETURN);
    if (signature.result().isPrimitive()) {
      code.place(unexpected, UnexpectedResult.class);
      restoreDepth(code, context, depth);
      code.invokeVirtual(UnexpectedResult.class, "value", Object.class);
      code.op(Opcodes.ARETURN);
    }
    code.place(thrown, Throwable.class);
    restoreDepth(code, context, depth);
    code.op(Opcodes.ATHROW);
  }

  private static void restoreDepth(Code code, int context, int depth) {
    code.load(Ty.RAW, context);
    code.load(Ty.INT, depth);
    code.putField(Style.CONTEXT_DEPTH);
  }

  private static void unbox(Code code, Ty ty) {
    switch (ty) {
      case LONG:
        code.cast(Long.class);
        code.invokeVirtual(Long.class, "longValue", long.class);
        break;
      case DOUBLE:
        code.cast(Double.class);
        code.invokeVirtual(Double.class, "doubleValue", double.class);
        break;
      case BOOL:
        code.cast(Boolean.class);
        code.invokeVirtual(Boolean.class, "booleanValue", boolean.class);
        break;
      default:
        break;
    }
  }

  private void emitOther(Code code, boolean array, int count) {
    code.visitor()
        .visitFieldInsn(
            Opcodes.GETSTATIC,
            className,
            Constants.fieldName(table),
            Code.descriptorOf(ExitTable.class));
    code.pushInt(exit);
    code.load(Ty.RAW, 1);
    if (array) {
      code.load(Ty.RAW, 2);
    } else {
      code.pushInt(count);
      code.visitor().visitTypeInsn(Opcodes.ANEWARRAY, Code.internal(Object.class));
      for (int i = 0; i < count; i++) {
        code.op(Opcodes.DUP);
        code.pushInt(i);
        code.load(Ty.RAW, 2 + i);
        code.op(Opcodes.AASTORE);
      }
    }
    code.invokeStatic(
        Landing.class,
        "enterOther",
        Object.class,
        ExitTable.class,
        int.class,
        PyFunction.class,
        Object[].class);
    code.op(Opcodes.ARETURN);
  }
}
