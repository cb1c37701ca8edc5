package dev.tauraro.engine.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * A step of the build, after javac: what lambdas, method references and records would have the JVM
 * make at their first use is made now, as plain classes and methods. To link one of them takes a
 * cold JVM one to four milliseconds, and what it uses for that gets hot enough to be compiled
 * before scripts are; to load a class takes a third of one. Nothing but time depends on this step.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/invoke/LambdaMetafactory.html">LambdaMetafactory</a>
 */
public final class PlainClasses {
  private final Path directory;
  private final Map<String, List<String>> newMembers = new TreeMap<>();

  private PlainClasses(Path directory) {
    this.directory = directory;
  }

  /**
   * Rewrites the classes of a directory.
   *
   * @param arguments the directory
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    new PlainClasses(Path.of(arguments[0])).run();
  }

  private void run() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : files) {
      rewrite(file);
    }
    for (Map.Entry<String, List<String>> host : newMembers.entrySet()) {
      addMembers(directory.resolve(host.getKey() + ".class"), host.getValue());
    }
  }

  private void rewrite(Path file) throws IOException {
    ClassReader reader = new ClassReader(Files.readAllBytes(file));
    ClassWriter writer = new ClassWriter(0);
    PlainClass plain = new PlainClass(writer);
    reader.accept(plain, 0);
    if (!plain.isChanged()) {
      return;
    }
    Files.write(file, writer.toByteArray());
    for (Map.Entry<String, byte[]> lambda : plain.lambdas().entrySet()) {
      Files.write(directory.resolve(lambda.getKey() + ".class"), lambda.getValue());
      newMembers.computeIfAbsent(plain.nestHost(), host -> new ArrayList<>()).add(lambda.getKey());
    }
  }

  /** Lets classes use what is private in the nest of another. */
  private static void addMembers(Path file, List<String> members) throws IOException {
    ClassReader reader = new ClassReader(Files.readAllBytes(file));
    ClassWriter writer = new ClassWriter(0);
    List<String> missing = new ArrayList<>(members);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitNestMember(String member) {
            missing.remove(member);
            super.visitNestMember(member);
          }

          @Override
          public void visitEnd() {
            missing.forEach(super::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    Files.write(file, writer.toByteArray());
  }
}
