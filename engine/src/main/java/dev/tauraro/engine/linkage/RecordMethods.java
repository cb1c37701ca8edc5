package dev.tauraro.engine.linkage;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Emits what {@code equals}, {@code hashCode} and {@code toString} of records do, in place of the
 * call of a linked method: a record's method has nothing else. What they answer is what {@link
 * java.lang.runtime.ObjectMethods} answers.
 */
final class RecordMethods {
  /** Stack that they need. */
  static final int MAX_STACK = 6;

  private static final String EQUALS = "equals$";
  private static final int FACTOR = 31;

  private RecordMethods() {}

  /** Emits one of the methods. */
  // stack: record (, other) -> result
  static void emit(MethodVisitor code, String method, String owner, Object[] arguments) {
    switch (method) {
      case "hashCode":
        code.visitInsn(Opcodes.POP);
        hash(code, owner, fields(arguments));
        break;
      case "toString":
        code.visitInsn(Opcodes.POP);
        print(code, owner, fields(arguments));
        break;
      default:
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, EQUALS, equalsDescriptor(owner), false);
        break;
    }
  }

  private static Handle[] fields(Object[] arguments) {
    Handle[] fields = new Handle[arguments.length - 2];
    System.arraycopy(arguments, 2, fields, 0, fields.length);
    return fields;
  }

  private static String equalsDescriptor(String owner) {
    return "(L" + owner + ";Ljava/lang/Object;)Z";
  }

  /** Adds the method that {@code equals} calls: with its jumps it is one of its own. */
  static void addEquals(ClassVisitor target, String owner, Object[] arguments) {
    MethodVisitor code =
        target.visitMethod(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            EQUALS,
            equalsDescriptor(owner),
            null,
            null);
    code.visitCode();
    Label isRecord = new Label();
    Label differ = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
    code.visitJumpInsn(Opcodes.IFNE, isRecord);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(isRecord);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.CHECKCAST, owner);
    code.visitVarInsn(Opcodes.ASTORE, 2);
    for (Handle field : fields(arguments)) {
      for (int local = 0; local <= 2; local += 2) {
        code.visitVarInsn(Opcodes.ALOAD, local);
        code.visitFieldInsn(Opcodes.GETFIELD, owner, field.getName(), field.getDesc());
      }
      jumpIfDifferent(code, Type.getType(field.getDesc()), differ);
    }
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    if (arguments.length > 2) {
      code.visitLabel(differ);
      code.visitFrame(Opcodes.F_APPEND, 1, new Object[] {owner}, 0, null);
      code.visitInsn(Opcodes.ICONST_0);
      code.visitInsn(Opcodes.IRETURN);
    }
    code.visitMaxs(MAX_STACK, 3);
    code.visitEnd();
  }

  // stack: a, b -> nothing
  private static void jumpIfDifferent(MethodVisitor code, Type type, Label target) {
    switch (type.getSort()) {
      case Type.LONG:
        code.visitInsn(Opcodes.LCMP);
        code.visitJumpInsn(Opcodes.IFNE, target);
        break;
      case Type.FLOAT:
      case Type.DOUBLE:
        String parameters = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, Conversions.wrapperOf(type), "compare", parameters, false);
        code.visitJumpInsn(Opcodes.IFNE, target);
        break;
      case Type.ARRAY:
      case Type.OBJECT:
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            "java/util/Objects",
            "equals",
            "(Ljava/lang/Object;Ljava/lang/Object;)Z",
            false);
        code.visitJumpInsn(Opcodes.IFEQ, target);
        break;
      default:
        code.visitJumpInsn(Opcodes.IF_ICMPNE, target);
        break;
    }
  }

  private static void get(MethodVisitor code, String owner, Handle field) {
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, owner, field.getName(), field.getDesc());
  }

  private static void hash(MethodVisitor code, String owner, Handle[] fields) {
    code.visitInsn(Opcodes.ICONST_0);
    for (Handle field : fields) {
      code.visitIntInsn(Opcodes.BIPUSH, FACTOR);
      code.visitInsn(Opcodes.IMUL);
      get(code, owner, field);
      Type type = Type.getType(field.getDesc());
      boolean object = type.getSort() >= Type.ARRAY;
      String holder = object ? "java/util/Objects" : Conversions.wrapperOf(type);
      String parameter = object ? "Ljava/lang/Object;" : type.getDescriptor();
      code.visitMethodInsn(Opcodes.INVOKESTATIC, holder, "hashCode", "(" + parameter + ")I", false);
      code.visitInsn(Opcodes.IADD);
    }
  }

  private static void print(MethodVisitor code, String owner, Handle[] fields) {
    String builder = "java/lang/StringBuilder";
    code.visitTypeInsn(Opcodes.NEW, builder);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, builder, "<init>", "()V", false);
    String simple = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
    String before = simple + "[";
    for (Handle field : fields) {
      append(code, builder, before + field.getName() + "=");
      get(code, owner, field);
      Type type = Type.getType(field.getDesc());
      String descriptor = type.getSort() >= Type.ARRAY ? "Ljava/lang/Object;" : field.getDesc();
      if (type.getSort() == Type.BYTE || type.getSort() == Type.SHORT) {
        descriptor = "I";
      }
      code.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL, builder, "append", "(" + descriptor + ")L" + builder + ";", false);
      before = ", ";
    }
    append(code, builder, fields.length == 0 ? before + "]" : "]");
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, builder, "toString", "()Ljava/lang/String;", false);
  }

  private static void append(MethodVisitor code, String builder, String text) {
    code.visitLdcInsn(text);
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, builder, "append", "(Ljava/lang/String;)L" + builder + ";", false);
  }
}
