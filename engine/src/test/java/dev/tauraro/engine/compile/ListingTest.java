package dev.tauraro.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Disassembler;
import dev.tauraro.engine.bytecode.Verifier;
import dev.tauraro.engine.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the bytecode of small scripts with the listings beside them. */
class ListingTest {
  private static final Path LISTINGS = Path.of("src/test/resources/compile/listings");

  static Stream<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(LISTINGS)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void compilesToItsListing(Path script) throws IOException {
    String name = script.getFileName().toString();
    CodeUnit unit = ModuleCompiler.compileModule(new SourceText(name, Files.readString(script)));
    Verifier.verify(unit);
    String listing = Disassembler.disassemble(unit);
    Path expected = LISTINGS.resolve(name.replace(".py", ".txt"));
    if (Boolean.getBoolean("tauraro.update")) {
      Files.writeString(expected, listing);
    }
    assertThat(listing).isEqualTo(Files.readString(expected));
  }
}
