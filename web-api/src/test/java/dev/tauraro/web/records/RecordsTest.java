package dev.tauraro.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.web.ServiceTest;
import dev.tauraro.web.sandbox.RecordSession;
import dev.tauraro.web.sandbox.RequestedLimits;
import dev.tauraro.web.sandbox.Sandbox;
import dev.tauraro.web.sandbox.SourceCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Records that go through a script. */
class RecordsTest extends ServiceTest {
  @Autowired private Sandbox sandbox;

  private String stored(String source) {
    return text(JSON.readTree(post("/scripts", Map.of("source", source)).body()), "/id");
  }

  private HttpRequest.Builder records(String script) {
    return HttpRequest.newBuilder(uri("/scripts/" + script + "/records"))
        .header("Content-Type", "application/x-ndjson");
  }

  private List<JsonNode> put(String script, String lines) {
    HttpResponse<String> response =
        send(records(script).POST(HttpRequest.BodyPublishers.ofString(lines)).build());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    return response.body().lines().map(JSON::readTree).toList();
  }

  @Test
  void recordsComeBackInOrderWithErrorsAmongThem() {
    String script =
        stored(
            """
            seen = 0
            def main(record):
                global seen
                seen += 1
                if record['n'] == 3:
                    print('three')
                if record['n'] == 4:
                    while True: pass
                return {'inverse': 12 / record['n'], 'seen': seen}
            """);
    List<JsonNode> lines =
        put(script, "{\"n\": 2}\n{\"n\": 0}\n\noops\n{\"n\": 3}\n{\"n\": 4}\n{\"n\": 6}");
    assertThat(lines).hasSize(7);
    assertThat(lines.get(0).toString())
        .isEqualTo("{\"index\":0,\"result\":{\"inverse\":6.0,\"seen\":1}}");
    assertThat(text(lines.get(1), "/error/type")).isEqualTo("ZeroDivisionError");
    assertThat(lines.get(1).at("/error/line").intValue()).isEqualTo(9);
    assertThat(text(lines.get(2), "/error/type")).isEqualTo("MalformedRecord");
    assertThat(text(lines.get(3), "/stdout")).isEqualTo("three\n");
    assertThat(text(lines.get(4), "/error/limit")).isIn("STEPS", "WALL_TIME", "CPU_TIME");
    assertThat(lines.get(5).toString())
        .isEqualTo("{\"index\":5,\"result\":{\"inverse\":2.0,\"seen\":5}}");
    JsonNode summary = lines.get(6).at("/summary");
    assertThat(summary.at("/records").intValue()).isEqualTo(6);
    assertThat(summary.at("/failed").intValue()).isEqualTo(3);
    assertThat(summary.at("/complete").booleanValue()).isTrue();
  }

  @Test
  void manyRecordsAreNoTrouble() {
    String script = stored("def main(n): return n * n");
    int count = 50_000;
    String numbers =
        IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
    List<JsonNode> lines = put(script, numbers);
    assertThat(lines).hasSize(count + 1);
    for (int i = 0; i < count; i++) {
      assertThat(lines.get(i).at("/result").longValue()).isEqualTo((long) i * i);
    }
    assertThat(lines.get(count).at("/summary/succeeded").intValue()).isEqualTo(count);
    assertThat(lines.get(count).at("/summary/jit/unitsCompiled").intValue()).isPositive();
  }

  @Test
  void aSlowClientGetsEachAnswerAtOnce() throws Exception {
    String script = stored("def main(n): return n + 1");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      send(
          socket,
          "POST /api/v1/scripts/"
              + script
              + "/records HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n");
      send(socket, "2\r\n1\n\r\n");
      assertThat(record(in)).isEqualTo("{\"index\":0,\"result\":2}");
      send(socket, "3\r\n41\n\r\n");
      assertThat(record(in)).isEqualTo("{\"index\":1,\"result\":42}");
      send(socket, "0\r\n\r\n");
      assertThat(record(in)).startsWith("{\"summary\":");
    }
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** The next line that is no header and no length of a chunk. */
  private static String record(BufferedReader in) throws IOException {
    String line = in.readLine();
    while (!line.startsWith("{")) {
      line = in.readLine();
    }
    return line;
  }

  @Test
  void whatIsTooLargeOrCannotBeginIsSaid() {
    String script = stored("def main(text): return len(text)");
    List<JsonNode> lines = put(script, "\"" + "x".repeat(100_000) + "\"\n\"abc\"\n");
    assertThat(text(lines.get(0), "/error/type")).isEqualTo("RecordTooLarge");
    assertThat(lines.get(1).at("/result").intValue()).isEqualTo(3);
    HttpRequest.BodyPublisher one = HttpRequest.BodyPublishers.ofString("1");
    JsonNode failed = json(send(records(stored("1 / 0")).POST(one).build()), 422);
    assertThat(text(failed, "/reason")).isEqualTo("SCRIPT_FAILED");
    assertThat(text(failed, "/error/type")).isEqualTo("ZeroDivisionError");
    JsonNode noMain = json(send(records(stored("x = 1")).POST(one).build()), 422);
    assertThat(text(noMain, "/error/message")).contains("main");
    assertThat(send(records("none").POST(one).build()).statusCode()).isEqualTo(404);
  }

  @Test
  void aSessionThatHoldsTooMuchIsEnded() {
    SourceCode source = SourceCode.of("kept = [0] * 100000\ndef main(n): return n");
    try (RecordSession session = sandbox.records(source, RequestedLimits.NONE)) {
      assertThat(session.begin().join()).isNull();
      assertThat(session.process(List.of(1)).join().get(0).error()).isNull();
      assertThat(session.heldBytes()).isPositive();
      session.endForMemory();
      assertThat(session.heldBytes()).isZero();
      List<RecordSession.Outcome> outcomes = session.process(List.of(2, 3)).join();
      assertThat(outcomes).hasSize(1);
      assertThat(outcomes.get(0).error().limit()).isEqualTo("MEMORY");
      assertThat(session.isEnded()).isTrue();
      assertThat(session.jit()).isNotNull();
    }
  }
}
