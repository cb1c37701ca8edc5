package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The service, asked to end while it is busy. */
class DrainIT {
  @TempDir private Path data;

  private static boolean runs(ServiceProcess service, int number) throws Exception {
    return ServiceClient.json(service.get("/api/v1/executions?status=running"), 200)
            .at("/executions")
            .size()
        == number;
  }

  /** Whether new requests are refused, by an answer or before that. */
  private static boolean refuses(ServiceProcess service) throws InterruptedException {
    try {
      return service.get("/api/v1/limits").statusCode() == 503;
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void whatRunsEndsOrIsHandedBack() throws Exception {
    try (ServiceProcess service =
        ServiceProcess.start(data, List.of("-Xmx256m"), "--tauraro.sandbox.workers=3")) {
      CompletableFuture<HttpResponse<String>> finishes =
          service.execute(
              Map.of(
                  "source",
                  "import time\ntime.sleep(8)\n'finished'",
                  "limits",
                  Map.of("wallTime", "20s")));
      CompletableFuture<HttpResponse<String>> stopped =
          service.execute(Map.of("source", "while True: pass", "limits", Map.of("wallTime", "8s")));
      String job =
          ServiceClient.json(
                  service
                      .execute(
                          Map.of(
                              "source",
                              "import time\ntime.sleep(29)",
                              "limits",
                              Map.of("wallTime", "30s")),
                          "Prefer",
                          "respond-async")
                      .join(),
                  202)
              .at("/id")
              .stringValue();
      await().atMost(Duration.ofSeconds(30)).until(() -> runs(service, 3));
      service.process().destroy();
      await().atMost(Duration.ofSeconds(30)).until(() -> refuses(service));
      JsonNode first = ServiceClient.json(finishes.join(), 200);
      assertThat(first.at("/result").stringValue()).isEqualTo("finished");
      JsonNode second = ServiceClient.json(stopped.join(), 200);
      assertThat(second.at("/status").stringValue()).isEqualTo("limit_exceeded");
      assertThat(service.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(stored(job)).isEqualTo("queued");
      assertThat(stored(first.at("/id").stringValue())).isEqualTo("completed");
      assertThat(stored(second.at("/id").stringValue())).isEqualTo("limit_exceeded");
    }
  }

  /** What the database knows of an execution's state, when nobody else uses it. */
  private String stored(String id) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("tauraro") + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        ResultSet row =
            connection
                .createStatement()
                .executeQuery("select status from execution where id = '" + id + "'")) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
