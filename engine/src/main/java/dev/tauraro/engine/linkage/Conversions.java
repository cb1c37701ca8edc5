package dev.tauraro.engine.linkage;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Emits the conversions between what a functional interface passes and what a method takes. */
final class Conversions {
  private static final Map<Type, String> WRAPPERS =
      Map.of(
          Type.BOOLEAN_TYPE, "java/lang/Boolean",
          Type.BYTE_TYPE, "java/lang/Byte",
          Type.CHAR_TYPE, "java/lang/Character",
          Type.SHORT_TYPE, "java/lang/Short",
          Type.INT_TYPE, "java/lang/Integer",
          Type.LONG_TYPE, "java/lang/Long",
          Type.FLOAT_TYPE, "java/lang/Float",
          Type.DOUBLE_TYPE, "java/lang/Double");

  private boolean known = true;

  /** Internal name of the class whose objects hold a primitive type's values; null for others. */
  static String wrapperOf(Type type) {
    return WRAPPERS.get(type);
  }

  /** Whether all were of the known kinds: casts, boxing, unboxing, and int to long or double. */
  boolean areKnown() {
    return known;
  }

  /**
   * Converts the value on the stack.
   *
   * @param given its type
   * @param used a type that it is known to have
   */
  void convert(MethodVisitor code, Type given, Type used, Type wanted) {
    if (given.equals(wanted)) {
      return;
    }
    if (isPrimitive(given)) {
      if (isPrimitive(wanted)) {
        widen(code, given, wanted);
      } else {
        box(code, given, wanted);
      }
    } else if (isPrimitive(wanted)) {
      unbox(code, used, wanted);
    } else if (!wanted.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private void widen(MethodVisitor code, Type given, Type wanted) {
    if (given.equals(Type.INT_TYPE) && wanted.equals(Type.LONG_TYPE)) {
      code.visitInsn(Opcodes.I2L);
    } else if (given.equals(Type.INT_TYPE) && wanted.equals(Type.DOUBLE_TYPE)) {
      code.visitInsn(Opcodes.I2D);
    } else {
      known = false;
    }
  }

  private void box(MethodVisitor code, Type given, Type wanted) {
    String wrapper = wrapperOf(given);
    if (wrapper == null) {
      known = false;
      return;
    }
    Type boxed = Type.getObjectType(wrapper);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, wrapper, "valueOf", Type.getMethodDescriptor(boxed, given), false);
    if (!wanted.equals(boxed)) {
      convert(code, boxed, boxed, wanted);
    }
  }

  private void unbox(MethodVisitor code, Type used, Type wanted) {
    String wrapper = wrapperOf(wanted);
    if (!used.getInternalName().equals(wrapper)) {
      known = false;
      return;
    }
    code.visitTypeInsn(Opcodes.CHECKCAST, wrapper);
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        wrapper,
        wanted.getClassName() + "Value",
        Type.getMethodDescriptor(wanted),
        false);
  }
}
