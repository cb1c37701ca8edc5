package dev.tauraro.web.executions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tauraro.web.ServiceTest;
import dev.tauraro.web.sandbox.SourceCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scripts that are known to be short, which their requests' own threads may run. */
class ShortScriptsTest extends ServiceTest {
  private static final int TIMES = 5;

  private JsonNode run(String source, long n, Map<String, Object> limits) {
    return run(Map.of("source", source, "inputs", Map.of("n", n), "limits", limits));
  }

  private static List<String> ending(JsonNode answer) {
    return List.of(
        text(answer, "/status"),
        text(answer, "/result"),
        text(answer, "/stdout"),
        text(answer, "/error/type"),
        text(answer, "/error/message"),
        text(answer, "/usage/steps/used"));
  }

  @Test
  void theyRecurseAsDeeplyAsOthers() {
    String source = "def down(n): return 0 if n == 0 else 1 + down(n - 1)\nprint(n)\ndown(n)";
    for (long depth : new long[] {900, 2000}) {
      List<String> first = ending(run(source + "  # " + depth, depth, Map.of()));
      assertThat(first).contains(depth == 900 ? "completed" : "RecursionError");
      for (int i = 0; i < TIMES; i++) {
        assertThat(ending(run(source + "  # " + depth, depth, Map.of()))).isEqualTo(first);
      }
    }
    assertThat(ending(run(source, 4000, Map.of("recursion", 5000)))).contains("4000");
    assertThat(ending(run(source, 4000, Map.of("recursion", 5000)))).contains("4000");
  }

  private static String request(String body) {
    return "POST /api/v1/executions HTTP/1.1\r\n"
        + "Host: localhost\r\n"
        + "Content-Type: application/json\r\n"
        + "Content-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  @Test
  void theyMeetTheirLimitsAndAreCancelledWithTheirClients() throws IOException {
    String source = "while n: pass\nn";
    for (int i = 0; i < TIMES; i++) {
      assertThat(text(run(source, 0, Map.of()), "/result")).isEqualTo("0");
    }
    assertThat(ending(run(source, 1, Map.of("wallTime", 200)))).contains("limit_exceeded");
    for (int i = 0; i < TIMES; i++) {
      run(source, 0, Map.of());
    }
    String endless =
        JSON.writeValueAsString(
            Map.of(
                "source", source, "inputs", Map.of("n", 1), "limits", Map.of("wallTime", "20s")));
    String listed = "/executions?script=" + SourceCode.of(source).id() + "&status=";
    try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
      client.getOutputStream().write(request(endless).getBytes(StandardCharsets.US_ASCII));
      await().until(() -> get(listed + "running").body().contains("\"id\""));
    }
    // Not cancelled, it would meet its limit before.
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get(listed + "cancelled").body().contains("\"id\""));
  }
}
