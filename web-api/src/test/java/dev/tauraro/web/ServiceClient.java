package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that tests talk to over HTTP, wherever it runs. */
public interface ServiceClient {
  JsonMapper JSON = JsonMapper.builder().build();
  HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** An address of the service as it runs now. */
  URI uri(String path) throws IOException;

  /** The key of its requests, or null for none. */
  default String key() {
    return null;
  }

  /** A request as a client of a key makes it; null for no key. */
  default HttpRequest.Builder request(String path, String key) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json");
    return key == null ? request : request.header("Authorization", "Bearer " + key);
  }

  /** What a request without a body is answered. */
  default HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(path, key());
  }

  /** What a request without a body is answered, by whose key it is. */
  default HttpResponse<String> get(String path, String key)
      throws IOException, InterruptedException {
    return HTTP.send(request(path, key).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a body as JSON; headers are names and values in turn. */
  default CompletableFuture<HttpResponse<String>> send(
      String method, String path, Map<String, Object> body, String... headers) {
    HttpRequest.Builder request;
    try {
      request = request(path, key());
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
    request.method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends an execution request; headers are names and values in turn. */
  default CompletableFuture<HttpResponse<String>> execute(
      Map<String, Object> body, String... headers) {
    return send("POST", "/api/v1/executions", body, headers);
  }

  /** The execution of a script that is awaited. */
  default JsonNode run(String source) {
    return json(execute(Map.of("source", source)).join(), 200);
  }

  /** An execution that it must know. */
  default JsonNode execution(String id) throws IOException, InterruptedException {
    return json(get("/api/v1/executions/" + id), 200);
  }

  /** The status of an execution that it must know. */
  default String status(String id) throws IOException, InterruptedException {
    return execution(id).at("/status").stringValue();
  }

  /** Whether it would get requests. */
  default boolean isReady() throws IOException, InterruptedException {
    return get("/actuator/health/readiness").statusCode() == 200;
  }

  /** The sum of the samples of a metric, or of those whose first labels are given, too. */
  default double metric(String name) throws IOException, InterruptedException {
    return get("/actuator/prometheus")
        .body()
        .lines()
        .filter(line -> line.startsWith(name) && " {,}".indexOf(line.charAt(name.length())) >= 0)
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** The JSON of an answer that must have a status. */
  static JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body());
  }
}
