package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.Ty;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes JVM instructions from class literals, so that no descriptor is spelt by hand. */
final class Code {
  private static final int DESCRIPTOR_CAPACITY = 160;

  /** Names of classes as class files have them: they are wanted for every other instruction. */
  private static final ClassValue<Names> NAMES =
      new ClassValue<>() {
        @Override
        protected Names computeValue(Class<?> type) {
          return new Names(Type.getInternalName(type), Type.getDescriptor(type));
        }
      };

  private record Names(String internal, String descriptor) {}

  private final MethodVisitor method;

  /** What the locals are at every label, as ASM wants it; null once a frame has said it. */
  private Object[] locals;

  Code(MethodVisitor method) {
    this.method = method;
  }

  MethodVisitor visitor() {
    return method;
  }

  /** States the types of the locals, which all have a value at every label that is placed. */
  void setLocals(List<Class<?>> types) {
    locals = types.stream().map(Code::frameType).toArray();
  }

  /** Places a label that is jumped to with an empty stack. */
  void place(Label label) {
    method.visitLabel(label);
    if (locals == null) {
      method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    } else {
      method.visitFrame(Opcodes.F_FULL, locals.length, locals, 0, new Object[0]);
      locals = null;
    }
  }

  /** Places a label that is reached with one value on the stack. */
  void place(Label label, Class<?> onStack) {
    method.visitLabel(label);
    Object[] stack = {frameType(onStack)};
    if (locals == null) {
      method.visitFrame(Opcodes.F_SAME1, 0, null, 1, stack);
    } else {
      method.visitFrame(Opcodes.F_FULL, locals.length, locals, 1, stack);
      locals = null;
    }
  }

  private static Object frameType(Class<?> type) {
    if (type == long.class) {
      return Opcodes.LONG;
    }
    if (type == double.class) {
      return Opcodes.DOUBLE;
    }
    return type == int.class || type == boolean.class ? Opcodes.INTEGER : internal(type);
  }

  // stack: ... -> ..., zero or null
  void pushZero(Type type) {
    switch (type.getSort()) {
      case Type.LONG:
        op(Opcodes.LCONST_0);
        break;
      case Type.DOUBLE:
        op(Opcodes.DCONST_0);
        break;
      case Type.INT:
      case Type.BOOLEAN:
        op(Opcodes.ICONST_0);
        break;
      default:
        op(Opcodes.ACONST_NULL);
        break;
    }
  }

  void op(int opcode) {
    method.visitInsn(opcode);
  }

  // stack: ... -> ..., int
  void pushInt(int value) {
    if (value >= -1 && value <= 5) {
      op(Opcodes.ICONST_0 + value);
    } else if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
      method.visitIntInsn(Opcodes.BIPUSH, value);
    } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
      method.visitIntInsn(Opcodes.SIPUSH, value);
    } else {
      method.visitLdcInsn(value);
    }
  }

  // stack: ... -> ..., long
  void pushLong(long value) {
    if (value == 0 || value == 1) {
      op(value == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
    } else {
      method.visitLdcInsn(value);
    }
  }

  // stack: ... -> ..., double
  void pushDouble(double value) {
    if (Double.doubleToRawLongBits(value) == 0L) {
      op(Opcodes.DCONST_0);
    } else {
      method.visitLdcInsn(value);
    }
  }

  // stack: ..., arguments -> ..., result
  void invokeStatic(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC, internal(owner), name, descriptor(result, parameters), false);
  }

  // stack: ..., object, arguments -> ..., result
  void invokeVirtual(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
    method.visitMethodInsn(
        owner.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL,
        internal(owner),
        name,
        descriptor(result, parameters),
        owner.isInterface());
  }

  /** Calls a public method, static or not, whose operands (the object first) have these types. */
  void invoke(Class<?> owner, String name, List<Class<?>> operands) {
    Method found = find(owner, name, operands);
    boolean isStatic = Modifier.isStatic(found.getModifiers());
    Class<?>[] parameters = found.getParameterTypes();
    if (isStatic) {
      method.visitMethodInsn(
          Opcodes.INVOKESTATIC,
          internal(owner),
          name,
          descriptor(found.getReturnType(), parameters),
          owner.isInterface());
    } else {
      invokeVirtual(owner, name, found.getReturnType(), parameters);
    }
  }

  /** The method that takes these operands; a catalogue entry without method is a defect. */
  static Method find(Class<?> owner, String name, List<Class<?>> operands) {
    Method found = findPublic(owner, name, operands);
    if (found != null && Modifier.isStatic(found.getModifiers())) {
      return found;
    }
    if (!operands.isEmpty() && operands.get(0) == owner) {
      found = findPublic(owner, name, operands.subList(1, operands.size()));
      if (found != null && !Modifier.isStatic(found.getModifiers())) {
        return found;
      }
    }
    throw new IllegalArgumentException(
        owner.getName() + " has no public method " + name + operands);
  }

  private static Method findPublic(Class<?> owner, String name, List<Class<?>> parameters) {
    try {
      return owner.getMethod(name, parameters.toArray(new Class<?>[0]));
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  // stack: ..., object -> ..., value
  void getField(FieldRef field) {
    method.visitFieldInsn(
        Opcodes.GETFIELD, internal(field.owner()), field.name(), descriptorOf(field.type()));
  }

  // stack: ..., object, value -> ...
  void putField(FieldRef field) {
    method.visitFieldInsn(
        Opcodes.PUTFIELD, internal(field.owner()), field.name(), descriptorOf(field.type()));
  }

  // stack: ..., object -> ..., object
  void cast(Class<?> type) {
    if (type != Object.class) {
      method.visitTypeInsn(Opcodes.CHECKCAST, internal(type));
    }
  }

  // stack: ... -> ..., value
  void load(Ty ty, int local) {
    method.visitVarInsn(opcode(ty, Opcodes.ILOAD), local);
  }

  // stack: ..., value -> ...
  void store(Ty ty, int local) {
    method.visitVarInsn(opcode(ty, Opcodes.ISTORE), local);
  }

  /** The instruction for values of a kind, of those that begin with the one for int. */
  private static int opcode(Ty ty, int ofInt) {
    Class<?> type = machineType(ty);
    if (!type.isPrimitive()) {
      return ofInt + (Opcodes.ALOAD - Opcodes.ILOAD);
    }
    if (type == long.class) {
      return ofInt + (Opcodes.LLOAD - Opcodes.ILOAD);
    }
    return type == double.class ? ofInt + (Opcodes.DLOAD - Opcodes.ILOAD) : ofInt;
  }

  // stack: ..., primitive -> ..., object
  void box(Ty ty) {
    switch (ty) {
      case LONG:
        invokeStatic(Long.class, "valueOf", Long.class, long.class);
        break;
      case DOUBLE:
        invokeStatic(Double.class, "valueOf", Double.class, double.class);
        break;
      case BOOL:
        invokeStatic(Boolean.class, "valueOf", Boolean.class, boolean.class);
        break;
      default:
        break;
    }
  }

  /** The JVM type of a value of this kind. */
  static Class<?> machineType(Ty ty) {
    return ty.javaClass();
  }

  /** Number of locals that a value of this kind takes. */
  static int width(Ty ty) {
    return ty == Ty.LONG || ty == Ty.DOUBLE ? 2 : 1;
  }

  static String descriptorOf(Class<?> type) {
    return NAMES.get(type).descriptor();
  }

  static String internal(Class<?> type) {
    return NAMES.get(type).internal();
  }

  static String descriptor(Class<?> result, Class<?>... parameters) {
    return descriptor(result, Arrays.asList(parameters));
  }

  static String descriptor(Class<?> result, List<Class<?>> parameters) {
    StringBuilder descriptor = new StringBuilder(DESCRIPTOR_CAPACITY).append('(');
    for (Class<?> parameter : parameters) {
      descriptor.append(descriptorOf(parameter));
    }
    return descriptor.append(')').append(descriptorOf(result)).toString();
  }
}
