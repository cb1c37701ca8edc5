package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.interp.Resumption;
import dev.tauraro.engine.jit.deopt.FunctionEntry;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/**
 * Emits what direct calls go to while the function called has no compiled body: for each kind of
 * call a method that boxes the arguments. Method handles that do the same would be slow to make.
 */
final class GeneralCalls {
  private static final int FIRST_ARGUMENT = 3;

  private final ClassVisitor target;
  private final String className;
  private final Map<String, Handle> made = new HashMap<>();

  GeneralCalls(ClassVisitor target, String className) {
    this.target = target;
    this.className = className;
  }

  /** The method for calls with these kinds of arguments and result. */
  Handle of(Signature signature) {
    String descriptor = Style.descriptor(signature);
    Handle known = made.get(descriptor);
    if (known == null) {
      String name = "general$" + made.size();
      emit(name, descriptor, signature);
      known = new Handle(Opcodes.H_INVOKESTATIC, className, name, descriptor, false);
      made.put(descriptor, known);
    }
    return known;
  }

  private void emit(String name, String descriptor, Signature signature) {
    Code code =
        new Code(
            target.visitMethod(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, name, descriptor, null, null));
    code.visitor().visitCode();
    code.load(Ty.RAW, 0);
    code.load(Ty.RAW, 1);
    code.load(Ty.INT, 2);
    List<Ty> parameters = signature.parameters();
    code.pushInt(parameters.size());
    code.visitor().visitTypeInsn(Opcodes.ANEWARRAY, Code.internal(Object.class));
    int local = FIRST_ARGUMENT;
    for (int i = 0; i < parameters.size(); i++) {
      code.op(Opcodes.DUP);
      code.pushInt(i);
      code.load(parameters.get(i), local);
      code.box(parameters.get(i));
      code.op(Opcodes.AASTORE);
      local += Code.width(parameters.get(i));
    }
    code.invokeStatic(
        Resumption.class,
        "call",
        Object.class,
        PyFunction.class,
        ExecutionContext.class,
        int.class,
        Object[].class);
    returnAs(code, signature.result());
    code.visitor().visitMaxs(0, 0);
    code.visitor().visitEnd();
  }

  /** Returns a boxed result unboxed, if it is to be. */
  static void returnAs(Code code, Ty result) {
    switch (result) {
      case LONG:
        code.invokeStatic(FunctionEntry.class, "expectLong", long.class, Object.class);
        code.op(Opcodes.LRETURN);
        break;
      case DOUBLE:
        code.invokeStatic(FunctionEntry.class, "expectDouble", double.class, Object.class);
        code.op(Opcodes.DRETURN);
        break;
      case BOOL:
        code.invokeStatic(FunctionEntry.class, "expectBool", boolean.class, Object.class);
        code.op(Opcodes.IRETURN);
        break;
      default:
        code.op(Opcodes.ARETURN);
        break;
    }
  }
}
