package dev.tauraro.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What is linked when the engine is built does what the JVM would have linked. */
class PlainClassesTest {
  private static final String FIXTURE = Fixture.class.getName();

  @TempDir private Path directory;

  @BeforeEach
  void rewrite() throws Exception {
    Path from = Path.of(Fixture.class.getResource("Fixture.class").toURI()).getParent();
    Path to = directory.resolve(Fixture.class.getPackageName().replace('.', '/'));
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(each -> isOfFixture(each.getFileName().toString())).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    PlainClasses.main(new String[] {directory.toString()});
  }

  private static boolean isOfFixture(String file) {
    return file.startsWith("Fixture.") || file.startsWith("Fixture$");
  }

  /** A loader that takes the fixture from the rewritten classes only. */
  private URLClassLoader loader() throws IOException {
    return new URLClassLoader(
        new URL[] {directory.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
  }

  @Test
  void nothingIsLeftToBeLinked() throws IOException {
    assertThat(linked(directory)).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void answersAreTheSame() throws Exception {
    try (URLClassLoader loader = loader()) {
      Supplier<List<Object>> plain =
          (Supplier<List<Object>>) loader.loadClass(FIXTURE).getDeclaredConstructor().newInstance();
      assertThat(plain.getClass()).isNotSameAs(Fixture.class);
      assertThat(plain.get()).isEqualTo(new Fixture().get());
    }
  }

  @Test
  void lambdasThatCaptureNothingAreOneObject() throws Exception {
    try (URLClassLoader loader = loader()) {
      Method once = loader.loadClass(FIXTURE).getDeclaredMethod("once");
      once.setAccessible(true);
      assertThat(once.invoke(null)).isSameAs(once.invoke(null));
    }
  }

  @Test
  void rewritingTwiceChangesNothing() throws Exception {
    List<byte[]> before = contents();
    PlainClasses.main(new String[] {directory.toString()});
    assertThat(contents()).containsExactlyElementsOf(before);
  }

  private List<byte[]> contents() throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return contents;
  }

  /** Places that the JVM links at their first use. */
  private static List<String> linked(Path directory) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        reader.accept(visitor(reader.getClassName(), found), ClassReader.SKIP_DEBUG);
      }
    }
    return found;
  }

  private static ClassVisitor visitor(String owner, List<String> found) {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitInvokeDynamicInsn(
              String linked, String type, Handle bootstrap, Object... arguments) {
            found.add(owner + "." + name + ": " + bootstrap.getOwner() + " " + type);
          }
        };
      }
    };
  }
}
