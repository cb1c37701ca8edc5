package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.Node;
import org.objectweb.asm.Opcodes;

/** Pushes constants: numbers and strings as they are, objects from the class's fields. */
final class ConstantEmitter {
  private ConstantEmitter() {}

  // stack: ... -> ..., value
  static void push(Code code, Node constant, String className, Constants constants) {
    Object value = constant.data();
    switch (constant.ty()) {
      case LONG:
        code.pushLong((Long) value);
        break;
      case DOUBLE:
        code.pushDouble((Double) value);
        break;
      case BOOL:
        code.pushInt((Boolean) value ? 1 : 0);
        break;
      case INT:
        code.pushInt((Integer) value);
        break;
      default:
        if (value == null) {
          code.op(Opcodes.ACONST_NULL);
        } else {
          pushObject(code, value, value.getClass(), className, constants);
        }
        break;
    }
  }

  /** The class that the JVM knows a constant to have once it is pushed; null for primitives. */
  static Class<?> typeOf(Node constant) {
    if (constant.ty().isPrimitive()) {
      return null;
    }
    return constant.data() == null ? null : visible(constant.data().getClass());
  }

  private static Class<?> visible(Class<?> type) {
    return java.lang.reflect.Modifier.isPublic(type.getModifiers()) ? type : Object.class;
  }

  // stack: ... -> ..., object
  static void pushObject(
      Code code, Object value, Class<?> type, String className, Constants constants) {
    Class<?> visible = visible(type);
    int index = constants.add(value, visible);
    code.visitor()
        .visitFieldInsn(
            Opcodes.GETSTATIC, className, Constants.fieldName(index), Code.descriptorOf(visible));
  }
}
