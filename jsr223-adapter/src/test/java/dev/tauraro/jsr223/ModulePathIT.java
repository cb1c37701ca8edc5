package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packed jars, as a user has them: on the class path and as modules. */
class ModulePathIT {
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  @Test
  void jrunscriptRunsAScript() throws Exception {
    String classPath = jar(Path.of("target")) + ":" + jar(Path.of("../engine/target"));
    assertThat(
            output(
                List.of(
                    JAVA_HOME.resolve("bin/jrunscript").toString(),
                    "-cp",
                    classPath,
                    "-l",
                    "tauraro",
                    "-e",
                    "print(1)")))
        .isEqualTo("1\n");
  }

  @Test
  void theAdapterIsANamedModule() throws Exception {
    String modulePath = jar(Path.of("target")) + ":" + jar(Path.of("../engine/target"));
    assertThat(
            output(
                List.of(
                    JAVA_HOME.resolve("bin/java").toString(),
                    "-p",
                    modulePath,
                    "--describe-module",
                    "dev.tauraro.jsr223")))
        .contains("provides javax.script.ScriptEngineFactory with dev.tauraro.jsr223");
  }

  private static Path jar(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> file.getFileName().toString().matches("tauraro-\\w+-[^-]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String output(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
