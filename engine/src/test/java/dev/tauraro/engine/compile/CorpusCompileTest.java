package dev.tauraro.engine.compile;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Disassembler;
import dev.tauraro.engine.bytecode.Verifier;
import dev.tauraro.engine.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compiles, verifies and lists every script of the corpus. */
class CorpusCompileTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @Test
  void everyScriptCompilesToValidCode() throws IOException {
    List<Path> scripts;
    try (Stream<Path> files = Files.walk(CORPUS)) {
      scripts =
          files
              .filter(file -> file.toString().endsWith(".py"))
              .filter(file -> !isSyntaxError(file))
              .sorted()
              .toList();
    }
    for (Path script : scripts) {
      assertThatCode(() -> compile(script)).as(script.toString()).doesNotThrowAnyException();
    }
  }

  /** Whether the script was recorded to fail before it ran. */
  private static boolean isSyntaxError(Path script) {
    String name = script.getFileName().toString();
    Path errors = script.resolveSibling(name.replace(".py", ".err"));
    try {
      return Files.exists(errors) && Files.readString(errors).startsWith("  File \"" + name + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(Path script) throws IOException {
    CodeUnit unit =
        ModuleCompiler.compileModule(
            new SourceText(script.getFileName().toString(), Files.readString(script)));
    Verifier.verify(unit);
    Disassembler.disassemble(unit);
  }
}
