package dev.tauraro.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.web.ServiceTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the service answers to requests that no client of good will sends, and to browsers. */
class HardeningTest extends ServiceTest {
  /** Sends a request as it stands and gives the answer as it comes. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> postText(String body) {
    return send(
        HttpRequest.newBuilder(uri("/executions"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  @Test
  void everyAnswerTellsBrowsersWhatIsAllowed() {
    for (String path : List.of("/limits", "/nothing", "/none.html")) {
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(path.equals("/none.html") ? uri("/").resolve(path) : uri(path))
                  .build());
      Map<String, List<String>> headers = answer.headers().map();
      assertThat(headers.get("content-security-policy").get(0))
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe", "*", "http");
      assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
      assertThat(headers.get("x-frame-options")).containsExactly("DENY");
      assertThat(headers.get("referrer-policy")).containsExactly("no-referrer");
      assertThat(headers.get("cross-origin-resource-policy")).containsExactly("same-origin");
      assertThat(headers.get("cache-control").get(0)).contains("no-store");
      assertThat(headers).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }
  }

  @Test
  void otherOriginsAreNotLetIn() {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(uri("/limits"))
                .header("Origin", "https://other.example")
                .build());
    assertThat(answer.headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control"));
    HttpResponse<String> preflight =
        send(
            HttpRequest.newBuilder(uri("/executions"))
                .header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(preflight.headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control"));
  }

  @Test
  void aNameThatLeadsHereIsNoLocalName() throws IOException {
    String answer =
        raw("GET /api/v1/limits HTTP/1.1\nHost: rebound.example\nConnection: close\n\n");
    assertThat(answer).startsWith("HTTP/1.1 403").contains("LOOPBACK_ONLY");
    assertThat(raw("GET /api/v1/limits HTTP/1.1\nHost: localhost:1\nConnection: close\n\n"))
        .startsWith("HTTP/1.1 200");
    assertThat(raw("GET /api/v1/limits HTTP/1.1\nHost: [::1]\nConnection: close\n\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void jsonIsBounded() {
    String deep =
        "{\"source\": \"1\", \"inputs\": {\"x\": " + "[".repeat(300) + "]".repeat(300) + "}}";
    JsonNode tooDeep = json(postText(deep), 400);
    assertThat(text(tooDeep, "/reason")).isEqualTo("JSON_LIMIT_EXCEEDED");
    assertThat(text(tooDeep, "/detail")).contains("200").doesNotContain("StreamRead");
    String digits = "{\"source\": \"1\", \"inputs\": {\"x\": " + "9".repeat(1001) + "}}";
    assertThat(text(json(postText(digits), 400), "/reason")).isEqualTo("JSON_LIMIT_EXCEEDED");
    String name = "{\"source\": \"1\", \"inputs\": {\"" + "x".repeat(10_001) + "\": 1}}";
    assertThat(text(json(postText(name), 400), "/reason")).isEqualTo("JSON_LIMIT_EXCEEDED");
    String nested =
        "{\"source\": \"1\", \"inputs\": {\"x\": " + "[".repeat(150) + "]".repeat(150) + "}}";
    assertThat(text(json(postText(nested), 200), "/status")).isEqualTo("completed");
  }

  @Test
  void whatIsUnknownIsAProblemWithoutDetails() throws IOException {
    assertThat(text(json(get("/nothing"), 404), "/reason")).isEqualTo("NOT_FOUND");
    JsonNode method =
        json(
            send(
                HttpRequest.newBuilder(uri("/limits"))
                    .method("PATCH", HttpRequest.BodyPublishers.noBody())
                    .build()),
            405);
    assertThat(text(method, "/reason")).isEqualTo("METHOD_NOT_ALLOWED");
    for (String request :
        List.of(
            "BREW /api/v1/limits HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "GET /api/v1/..;/limits HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "GET /api/v1/%2e%2e/x HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "GET /api/v1/limits%00 HTTP/1.1\nHost: localhost\nConnection: close\n\n",
            "GET /api/v1/limits HTTP/1.1\nHost: localhost\nHost: other\nConnection: close\n\n",
            "nonsense\n\n")) {
      assertThat(raw(request))
          .startsWith("HTTP/1.1 400")
          .doesNotContain("Exception", "Tomcat", "\tat ");
    }
  }
}
