package dev.tauraro.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator. */
final class Wrk {
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
  private static final int CONNECTIONS = 8;

  private final Path script;

  /** Sends one JSON text again and again. */
  Wrk(Path folder, String json) throws IOException {
    script = folder.resolve("post" + json.hashCode() + ".lua");
    Files.writeString(
        script,
        """
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/json"
        wrk.body = [[%s]]
        """
            .formatted(json));
  }

  /** Requests per second; each must have been answered with success. */
  double rate(URI uri, int seconds) throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  List.of(
                      "wrk",
                      "-t1",
                      "-c" + CONNECTIONS,
                      "-d" + seconds + "s",
                      "-s",
                      script.toString(),
                      uri.toString()))
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      return abort("wrk is not installed: " + e.getMessage());
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).doesNotContain("Non-2xx");
    Matcher rate = RATE.matcher(output);
    assertThat(rate.find()).as(output).isTrue();
    return Double.parseDouble(rate.group(1));
  }
}
