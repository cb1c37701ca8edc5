package dev.tauraro.engine.host;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Tells methods that do nothing but return a field of their object, as most getters and accessors
 * of records do: code need not expect that they run a script or change what it sees. The field is
 * one of the class that has the method, and not volatile, so that it need not be read again.
 */
final class FieldGetters {
  /** Names and descriptors of such methods that a class declares. */
  private static final ClassValue<Set<String>> DECLARED =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return declaredBy(type);
        }
      };

  private FieldGetters() {}

  /** Whether a method without parameters does no more for objects of exactly that class. */
  static boolean readsField(Method method, Class<?> type) {
    String wanted = method.getName() + Type.getMethodDescriptor(method);
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Method own : each.getDeclaredMethods()) {
        if (!Modifier.isStatic(own.getModifiers())
            && wanted.equals(own.getName() + Type.getMethodDescriptor(own))) {
          return DECLARED.get(each).contains(wanted);
        }
      }
    }
    return false;
  }

  private static Set<String> declaredBy(Class<?> type) {
    String name = type.getName();
    Set<String> found = new HashSet<>();
    try (InputStream code =
        type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
      if (code != null) {
        new ClassReader(code)
            .accept(new Finder(found), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      }
      return found;
    } catch (IOException | RuntimeException unknown) {
      // A class whose code can't be read, or is of a later version, may do anything.
      return Set.of();
    }
  }

  private static final class Finder extends ClassVisitor {
    private final Set<String> found;
    private final Set<String> fields = new HashSet<>();
    private String type;

    Finder(Set<String> found) {
      super(Opcodes.ASM9);
      this.found = found;
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] all) {
      type = name;
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      if ((access & Opcodes.ACC_VOLATILE) == 0) {
        fields.add(type + "." + name);
      }
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      boolean candidate =
          descriptor.startsWith("()")
              && (access & (Opcodes.ACC_STATIC | Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_ABSTRACT))
                  == 0;
      return candidate ? new Body(fields, () -> found.add(name + descriptor)) : null;
    }
  }

  /** Expects the three instructions of such a method, and no other. */
  private static final class Body extends MethodVisitor {
    private static final int OTHER = -1;
    private static final int RETURNED = 3;

    private final Set<String> fields;
    private final Runnable matched;
    private int done;

    Body(Set<String> fields, Runnable matched) {
      super(Opcodes.ASM9);
      this.fields = fields;
      this.matched = matched;
    }

    private void expect(int step, boolean found) {
      done = found && done == step ? step + 1 : OTHER;
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
      expect(0, opcode == Opcodes.ALOAD && variable == 0);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      expect(1, opcode == Opcodes.GETFIELD && fields.contains(owner + "." + name));
    }

    @Override
    public void visitInsn(int opcode) {
      expect(2, opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
      done = OTHER;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      done = OTHER;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      done = OTHER;
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      done = OTHER;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      done = OTHER;
    }

    @Override
    public void visitLdcInsn(Object value) {
      done = OTHER;
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
      done = OTHER;
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
      done = OTHER;
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
      done = OTHER;
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
      done = OTHER;
    }

    @Override
    public void visitEnd() {
      if (done == RETURNED) {
        matched.run();
      }
    }
  }
}
