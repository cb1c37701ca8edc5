package dev.tauraro.engine.linkage;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One class on its way through {@link PlainClasses}. */
final class PlainClass extends ClassVisitor {
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  private final Map<String, byte[]> lambdas = new TreeMap<>();
  private String name;
  private String nestHost;
  private boolean changed;

  /** What the method {@code equals} of a record is linked with. */
  private Object[] equality;

  PlainClass(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /** Whether it is another than before. */
  boolean isChanged() {
    return changed;
  }

  /** The class files of its lambdas, by their internal names. */
  Map<String, byte[]> lambdas() {
    return lambdas;
  }

  /** Internal name of the class that lists the members of its nest. */
  String nestHost() {
    return nestHost;
  }

  @Override
  public void visit(
      int version,
      int access,
      String className,
      String signature,
      String superName,
      String[] interfaces) {
    name = className;
    nestHost = className;
    super.visit(version, access, className, signature, superName, interfaces);
  }

  @Override
  public void visitNestHost(String host) {
    nestHost = host;
    super.visitNestHost(host);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(
        Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
      private boolean ofRecord;

      @Override
      public void visitInvokeDynamicInsn(
          String linked, String type, Handle bootstrap, Object... arguments) {
        if (bootstrap.getOwner().equals(RECORDS)) {
          ofRecord = true;
          changed = true;
          equality = linked.equals("equals") ? arguments : equality;
          RecordMethods.emit(mv, linked, name, arguments);
        } else if (isLambda(bootstrap) && lambda(mv, linked, type, arguments)) {
          changed = true;
        } else {
          super.visitInvokeDynamicInsn(linked, type, bootstrap, arguments);
        }
      }

      @Override
      public void visitMaxs(int maxStack, int maxLocals) {
        super.visitMaxs(
            ofRecord ? Math.max(maxStack, RecordMethods.MAX_STACK) : maxStack, maxLocals);
      }
    };
  }

  @Override
  public void visitEnd() {
    if (equality != null) {
      RecordMethods.addEquals(cv, name, equality);
    }
    super.visitEnd();
  }

  private static boolean isLambda(Handle bootstrap) {
    return bootstrap.getOwner().equals(LAMBDAS) && bootstrap.getName().equals("metafactory");
  }

  /** Replaces a lambda; false for one that is to stay as it is. */
  private boolean lambda(MethodVisitor method, String linked, String type, Object[] arguments) {
    Handle target = (Handle) arguments[1];
    if (target.getTag() == Opcodes.H_INVOKESPECIAL && !target.getOwner().equals(name)) {
      return false;
    }
    String lambda = name + "$$" + (lambdas.size() + 1);
    LambdaClass made =
        LambdaClass.of(
            lambda, nestHost, linked, type, (Type) arguments[0], target, (Type) arguments[2]);
    if (made == null) {
      return false;
    }
    lambdas.put(lambda, made.bytes());
    method.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, LambdaClass.MAKER, type, false);
    return true;
  }
}
