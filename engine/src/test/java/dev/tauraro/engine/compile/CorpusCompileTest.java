package dev.tauraro.engine.compile;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Disassembler;
import dev.tauraro.engine.bytecode.Verifier;
import dev.tauraro.engine.source.SourceText;
import java.io.IOException;
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
              .filter(file -> !file.getFileName().toString().contains("error_file"))
              .sorted()
              .toList();
    }
    for (Path script : scripts) {
      assertThatCode(() -> compile(script)).as(script.toString()).doesNotThrowAnyException();
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
