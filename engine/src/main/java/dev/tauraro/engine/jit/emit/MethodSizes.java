package dev.tauraro.engine.jit.emit;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** Passes a class on and notes the size of its largest method. */
final class MethodSizes extends ClassVisitor {
  private int largest;

  MethodSizes(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /** An upper bound of the bytes of bytecode of the largest method. */
  int largest() {
    return largest;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new CodeSizeEvaluator(
        super.visitMethod(access, name, descriptor, signature, exceptions)) {
      @Override
      public void visitEnd() {
        largest = Math.max(largest, getMaxSize());
        super.visitEnd();
      }
    };
  }
}
