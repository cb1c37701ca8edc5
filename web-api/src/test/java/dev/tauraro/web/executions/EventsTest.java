package dev.tauraro.web.executions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tauraro.web.ServiceTest;
import dev.tauraro.web.sandbox.SourceCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Executions that are watched while they run. */
class EventsTest extends ServiceTest {
  private static final String ACCEPT = "text/event-stream";

  /** What the client of a stream sees. */
  private record Event(int id, String name, JsonNode data) {}

  /** Reads a stream event by event. */
  private static final class Events implements AutoCloseable {
    private final InputStream body;
    private final BufferedReader lines;
    private final String execution;

    Events(HttpResponse<InputStream> response) {
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(ACCEPT);
      execution = response.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
      body = response.body();
      lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    Event next() throws IOException {
      String line = lines.readLine();
      while (line != null && (line.isEmpty() || line.startsWith(":"))) {
        line = lines.readLine();
      }
      if (line == null) {
        return null;
      }
      int id = Integer.parseInt(line.substring("id: ".length()));
      String name = lines.readLine().substring("event: ".length());
      return new Event(id, name, JSON.readTree(lines.readLine().substring("data: ".length())));
    }

    List<Event> rest() throws IOException {
      List<Event> all = new ArrayList<>();
      for (Event event = next(); event != null; event = next()) {
        all.add(event);
      }
      return all;
    }

    @Override
    public void close() throws IOException {
      body.close();
    }
  }

  private Events open(HttpRequest request) throws Exception {
    return new Events(client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
  }

  private Events streamed(Map<String, Object> body, String... headers) throws Exception {
    return open(posting("/executions", body, headers).header("Accept", ACCEPT).build());
  }

  private Events watch(String id, int after) throws Exception {
    return open(
        HttpRequest.newBuilder(uri("/executions/" + id + "/events"))
            .header("Last-Event-ID", String.valueOf(after))
            .build());
  }

  private static String texts(List<Event> events, String name) {
    return events.stream()
        .filter(event -> event.name().equals(name))
        .map(event -> text(event.data(), "/text"))
        .collect(Collectors.joining());
  }

  private String status(String id) {
    return text(json(get("/executions/" + id), 200), "/status");
  }

  @Test
  void outputComesAsItIsWritten() throws Exception {
    String source =
        "import sys, time\nprint('one')\ntime.sleep(0.5)\nprint('two', file=sys.stderr)\n3";
    try (Events events = streamed(Map.of("source", source))) {
      Event first = events.next();
      assertThat(first.id()).isEqualTo(1);
      assertThat(first.name()).isEqualTo("stdout");
      assertThat(text(first.data(), "/text")).startsWith("one");
      assertThat(status(events.execution)).isEqualTo("running");
      List<Event> rest = events.rest();
      assertThat(texts(rest, "stderr")).isEqualTo("two\n");
      Event last = rest.get(rest.size() - 1);
      assertThat(last.name()).isEqualTo("result");
      assertThat(last.data()).isEqualTo(json(get("/executions/" + events.execution), 200));
      assertThat(last.data().at("/result").intValue()).isEqualTo(3);
    }
  }

  @Test
  void theCompilersWorkIsTold() throws Exception {
    String source = "t = 0\nfor i in range(300000):\n    t += i\nt";
    try (Events events = streamed(Map.of("source", source, "jit", "eager"))) {
      Event compiled =
          events.rest().stream().filter(event -> event.name().equals("jit")).findFirst().get();
      assertThat(text(compiled.data(), "/event")).isEqualTo("compiled");
      assertThat(text(compiled.data(), "/kind")).isEqualTo("loop");
      assertThat(compiled.data().at("/line").intValue()).isEqualTo(2);
    }
  }

  @Test
  void aBrokenStreamGoesOnWhereItBroke() throws Exception {
    String source = "import time\nfor i in range(8):\n    print(i)\n    time.sleep(0.1)";
    List<Event> seen = new ArrayList<>();
    String id;
    try (Events events = streamed(Map.of("source", source))) {
      id = events.execution;
      seen.add(events.next());
      seen.add(events.next());
    }
    try (Events events = watch(id, 2)) {
      seen.addAll(events.rest());
    }
    assertThat(texts(seen, "stdout")).isEqualTo("0\n1\n2\n3\n4\n5\n6\n7\n");
    for (int i = 0; i < seen.size(); i++) {
      assertThat(seen.get(i).id()).isEqualTo(i + 1);
    }
    try (Events events = watch(id, 0)) {
      assertThat(events.rest()).isEqualTo(seen);
    }
  }

  @Test
  void aRunThatNobodyWatchesAnyMoreIsCancelled() throws Exception {
    String id;
    try (Events events = streamed(Map.of("source", "print('here')\nwhile True: pass"))) {
      id = events.execution;
      events.next();
    }
    await().until(() -> status(id).equals("cancelled"));
  }

  @Test
  void anExecutionForLaterCanBeWatchedFromItsBeginning() throws Exception {
    try (Events events =
        streamed(Map.of("source", "print('queued')\n5"), "Prefer", "respond-async")) {
      List<Event> all = events.rest();
      assertThat(texts(all, "stdout")).isEqualTo("queued\n");
      assertThat(all.get(all.size() - 1).data().at("/result").intValue()).isEqualTo(5);
    }
  }

  @Test
  void aClientThatReadsNothingHoldsNobodyUp() throws Exception {
    String source = "for i in range(9000): print('x' * 99)\n'done'";
    String body =
        JSON.writeValueAsString(Map.of("source", source, "limits", Map.of("stdout", 1_000_000)));
    String own = "/executions?status=completed&script=" + SourceCode.of(source).id();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setReceiveBufferSize(4096);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /api/v1/executions HTTP/1.1\r\nHost: localhost\r\nAccept: "
                  + ACCEPT
                  + "\r\nContent-Type: application/json\r\nContent-Length: "
                  + body.length()
                  + "\r\n\r\n"
                  + body)
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      await().until(() -> json(get(own), 200).at("/executions/0/status").isString());
      assertThat(run(Map.of("source", "'others'")).at("/result").stringValue()).isEqualTo("others");
    }
  }

  @Test
  void thereIsNoStreamOfWhatIsNotThere() {
    assertThat(get("/executions/none/events").statusCode()).isEqualTo(404);
    assertThat(post("/executions", Map.of("source", 1), "Accept", ACCEPT).statusCode())
        .isEqualTo(400);
  }
}
