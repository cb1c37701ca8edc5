package dev.tauraro.engine.jit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.corpus.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the optimised graphs of small loops with the listings beside their scripts. */
class LoopListingTest {
  private static final Path LISTINGS = Path.of("src/test/resources/jit/listings");

  static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(LISTINGS)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void compilesToItsListing(Path script, @TempDir Path directory) throws IOException {
    String listing = listing(script, directory);
    Path expected = LISTINGS.resolve(script.getFileName().toString().replace(".py", ".txt"));
    if (Boolean.getBoolean("tauraro.update")) {
      Files.writeString(expected, listing);
    }
    assertThat(listing).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void loopsOverNumbersCallNothing(Path script, @TempDir Path directory) {
    assertThat(listing(script, directory)).doesNotContain("CALL[", "STEP[STEP", "CALL_DIRECT");
  }

  /** The last graph of the function, which had a profile of its loop. */
  private static String listing(Path script, Path directory) {
    Dumped.run(directory, Mode.HOT_100, List.of(script));
    List<Path> graphs = Dumped.files(directory, "-f.optimised.ir");
    return Dumped.text(graphs.get(graphs.size() - 1));
  }
}
