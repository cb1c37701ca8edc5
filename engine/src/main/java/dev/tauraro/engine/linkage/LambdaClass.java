package dev.tauraro.engine.linkage;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes the class of a lambda or method reference: it implements the functional interface, keeps
 * what the lambda captured, and calls the method that javac made of its body, or the one that is
 * referred to.
 */
final class LambdaClass {
  /** Name of the static method that takes what is captured and returns the object. */
  static final String MAKER = "of";

  private static final String ONLY = "ONLY";

  private final String name;
  private final Type[] captured;
  private final String interfaceName;
  private final String methodName;
  private final Type method;
  private final Handle target;
  private final Type actual;
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
  private final Conversions conversions = new Conversions();

  private LambdaClass(
      String name, String methodName, String type, Type method, Handle target, Type actual) {
    this.name = name;
    this.captured = Type.getArgumentTypes(type);
    this.interfaceName = Type.getReturnType(type).getInternalName();
    this.methodName = methodName;
    this.method = method;
    this.target = target;
    this.actual = actual;
  }

  /**
   * Makes a class; null if it would need a conversion that is not known here.
   *
   * @param methodName of the interface's method
   * @param type takes what is captured, returns the interface
   * @param method erased type of the interface's method
   * @param target what to call
   * @param actual type of the interface's method as it is used
   */
  static LambdaClass of(
      String name,
      String nestHost,
      String methodName,
      String type,
      Type method,
      Handle target,
      Type actual) {
    LambdaClass made = new LambdaClass(name, methodName, type, method, target, actual);
    made.write(nestHost);
    return made.conversions.areKnown() ? made : null;
  }

  byte[] bytes() {
    return writer.toByteArray();
  }

  private void write(String nestHost) {
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        new String[] {interfaceName});
    writer.visitNestHost(nestHost);
    for (int i = 0; i < captured.length; i++) {
      writer.visitField(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
          field(i),
          captured[i].getDescriptor(),
          null,
          null);
    }
    writeConstructor();
    writeMaker();
    writeMethod();
    writer.visitEnd();
  }

  private static String field(int index) {
    return "v" + index;
  }

  private String self() {
    return "L" + name + ";";
  }

  private MethodVisitor begin(int access, String method, String descriptor) {
    MethodVisitor code = writer.visitMethod(access, method, descriptor, null, null);
    code.visitCode();
    return code;
  }

  private static void end(MethodVisitor code, int opcode) {
    code.visitInsn(opcode);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void writeConstructor() {
    MethodVisitor code =
        begin(Opcodes.ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured));
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int local = 1;
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), local);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), captured[i].getDescriptor());
      local += captured[i].getSize();
    }
    end(code, Opcodes.RETURN);
  }

  private void writeMaker() {
    String descriptor = Type.getMethodDescriptor(Type.getObjectType(interfaceName), captured);
    if (captured.length == 0) {
      writer
          .visitField(
              Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL,
              ONLY,
              self(),
              null,
              null)
          .visitEnd();
      MethodVisitor code = begin(Opcodes.ACC_STATIC, "<clinit>", "()V");
      make(code);
      code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, self());
      end(code, Opcodes.RETURN);
    }
    MethodVisitor code = begin(Opcodes.ACC_STATIC, MAKER, descriptor);
    if (captured.length == 0) {
      code.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, self());
    } else {
      make(code);
    }
    end(code, Opcodes.ARETURN);
  }

  /** Makes an object of what the locals have. */
  private void make(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int local = 0;
    for (Type each : captured) {
      code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), local);
      local += each.getSize();
    }
    code.visitMethodInsn(
        Opcodes.INVOKESPECIAL,
        name,
        "<init>",
        Type.getMethodDescriptor(Type.VOID_TYPE, captured),
        false);
  }

  private void writeMethod() {
    MethodVisitor code = begin(Opcodes.ACC_PUBLIC, methodName, method.getDescriptor());
    boolean makes = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (makes) {
      code.visitTypeInsn(Opcodes.NEW, target.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    Type[] wanted = wanted();
    int next = 0;
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured[i].getDescriptor());
      conversions.convert(code, captured[i], captured[i], wanted[next++]);
    }
    Type[] given = method.getArgumentTypes();
    Type[] used = actual.getArgumentTypes();
    int local = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
      conversions.convert(code, given[i], used[i], wanted[next++]);
      local += given[i].getSize();
    }
    code.visitMethodInsn(
        opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    Type answer =
        makes ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
    Type result = method.getReturnType();
    if (result.getSort() == Type.VOID) {
      if (answer.getSort() != Type.VOID) {
        code.visitInsn(answer.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
      }
    } else {
      conversions.convert(code, answer, answer, result);
    }
    end(code, result.getOpcode(Opcodes.IRETURN));
  }

  /** What the method that is called takes, with the object first if there is one. */
  private Type[] wanted() {
    Type[] parameters = Type.getArgumentTypes(target.getDesc());
    if (target.getTag() == Opcodes.H_INVOKESTATIC
        || target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      return parameters;
    }
    Type[] wanted = new Type[parameters.length + 1];
    wanted[0] = Type.getObjectType(target.getOwner());
    System.arraycopy(parameters, 0, wanted, 1, parameters.length);
    return wanted;
  }

  private int opcode() {
    switch (target.getTag()) {
      case Opcodes.H_INVOKESTATIC:
        return Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL:
        return Opcodes.INVOKESPECIAL;
      default:
        // Private methods of a nest are called like others.
        return target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    }
  }
}
