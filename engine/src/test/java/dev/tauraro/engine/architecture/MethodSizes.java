package dev.tauraro.engine.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** The size in bytes of the bytecode of methods, read from class files. */
public final class MethodSizes {
  /** HotSpot compiles a method of 8000 bytes of bytecode and never one of 8001. */
  public static final int HOTSPOT_LIMIT = 8000;

  private MethodSizes() {}

  /** Sizes of the methods of one class file, by class and method. An upper bound, never less. */
  public static SortedMap<String, Integer> ofClass(byte[] classFile) {
    SortedMap<String, Integer> sizes = new TreeMap<>();
    ClassReader reader = new ClassReader(classFile);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            CodeSizeEvaluator evaluator = new CodeSizeEvaluator(null);
            return new MethodVisitor(Opcodes.ASM9, evaluator) {
              @Override
              public void visitEnd() {
                sizes.put(reader.getClassName() + "." + name + descriptor, evaluator.getMaxSize());
                super.visitEnd();
              }
            };
          }
        },
        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return sizes;
  }

  /** Sizes of the methods of all class files directly or deeper in a folder. */
  public static SortedMap<String, Integer> ofFolder(Path folder) throws IOException {
    SortedMap<String, Integer> sizes = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return sizes;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> classFiles = files.filter(file -> file.toString().endsWith(".class")).toList();
      for (Path file : classFiles) {
        sizes.putAll(ofClass(read(file)));
      }
    }
    return sizes;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
