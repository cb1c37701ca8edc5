package dev.tauraro.engine.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds every method that must run fast under the size that HotSpot compiles. */
class MethodSizeTest {
  private static final Path CLASSES = Path.of("target", "classes", "dev", "tauraro", "engine");

  @Test
  void interpreterMethodsCanBeCompiled() throws IOException {
    assertThat(tooLarge(MethodSizes.ofFolder(CLASSES.resolve("interp")))).isEmpty();
  }

  @Test
  void runtimeMethodsCanBeCompiled() throws IOException {
    assertThat(tooLarge(MethodSizes.ofFolder(CLASSES.resolve("runtime")))).isEmpty();
  }

  private static SortedMap<String, Integer> tooLarge(SortedMap<String, Integer> sizes) {
    SortedMap<String, Integer> large = new TreeMap<>(sizes);
    large.values().removeIf(size -> size < MethodSizes.HOTSPOT_LIMIT);
    return large;
  }
}
