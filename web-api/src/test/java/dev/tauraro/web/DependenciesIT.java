package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of the libraries in the service, and what is there. */
class DependenciesIT {
  private static final Path LIST = Path.of("../docs/dependencies.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| `[^:`]+:([^`]+)` \\| (\\S+) \\| ([^|]+) \\|$", Pattern.MULTILINE);

  /** The engine, and what Spring Boot's plugin adds, which is no dependency. */
  private static final String OURS_OR_PACKAGERS = "(tauraro-engine|spring-boot-jarmode-tools)-.*";

  /** Licences under which the service can be given to anybody. */
  private static final Set<String> PERMITTED =
      Set.of(
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "EPL-2.0",
          "MIT",
          "MIT-0",
          "MPL-2.0");

  @Test
  void theListIsThatOfTheJar() throws IOException {
    try (JarFile jar = new JarFile("target/tauraro-web-api.jar")) {
      Set<String> packaged =
          jar.stream()
              .map(each -> each.getName())
              .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
              .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - 4))
              .filter(name -> !name.matches(OURS_OR_PACKAGERS))
              .collect(Collectors.toSet());
      Set<String> listed =
          ROW.matcher(Files.readString(LIST))
              .results()
              .map(row -> row.group(1) + "-" + row.group(2))
              .collect(Collectors.toSet());
      assertThat(listed)
          .as("docs/dependencies.md: write it anew with web-api/src/test/python/dependencies.py")
          .isEqualTo(packaged);
    }
  }

  @Test
  void everyLibraryHasALicenceThatPermitsUse() throws IOException {
    assertThat(ROW.matcher(Files.readString(LIST)).results())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.group(3).split(" or "))
                    .as(row.group())
                    .containsAnyElementsOf(PERMITTED));
  }
}
