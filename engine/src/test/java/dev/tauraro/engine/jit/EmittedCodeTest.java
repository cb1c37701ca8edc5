package dev.tauraro.engine.jit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.corpus.Mode;
import dev.tauraro.engine.corpus.Scripts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;

/** Checks the class files that the compiler makes of the scripts written for it. */
class EmittedCodeTest {
  private static final Path CORPUS = Scripts.folder("corpus");

  @ParameterizedTest
  @EnumSource(names = {"EAGER", "HOT_7"})
  void classFilesAreWellFormed(Mode mode, @TempDir Path directory) throws IOException {
    List<Path> scripts =
        Scripts.under(CORPUS).stream()
            .filter(name -> name.startsWith("jit/small") || name.startsWith("jit/edge"))
            .map(CORPUS::resolve)
            .toList();
    Dumped.run(directory, mode, scripts);
    List<Path> classes = Dumped.files(directory, ".class");
    assertThat(classes).hasSizeGreaterThan(scripts.size());
    Map<String, String> problems = new TreeMap<>();
    for (Path file : classes) {
      String problem = problemOf(Files.readAllBytes(file));
      if (!problem.isEmpty()) {
        problems.put(file.getFileName().toString(), problem);
      }
    }
    assertThat(problems).isEmpty();
  }

  private static String problemOf(byte[] bytes) {
    StringWriter report = new StringWriter();
    CheckClassAdapter.verify(
        new ClassReader(bytes),
        EmittedCodeTest.class.getClassLoader(),
        false,
        new PrintWriter(report));
    return report.toString();
  }
}
