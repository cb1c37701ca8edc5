package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Jobs that take a while, and whose results tell them apart. */
public final class SlowJobs {
  private static final String SOURCE = "import time\ntime.sleep(0.4)\nn * n";

  private final List<String> ids;

  private SlowJobs(List<String> ids) {
    this.ids = ids;
  }

  /** Submits them together. */
  public static SlowJobs submit(ServiceClient service, int count) {
    List<CompletableFuture<HttpResponse<String>>> submitted =
        IntStream.range(0, count)
            .mapToObj(
                n ->
                    service.execute(
                        Map.of("source", SOURCE, "inputs", Map.of("n", n)),
                        "Prefer",
                        "respond-async"))
            .toList();
    return new SlowJobs(
        submitted.stream()
            .map(each -> ServiceClient.json(each.join(), 202).at("/id").stringValue())
            .toList());
  }

  /** The id of the one that was submitted last. */
  public String last() {
    return ids.get(ids.size() - 1);
  }

  /** Waits until a service says of each that it is done, with its result. */
  public void awaitDone(ServiceClient service, Duration patience) throws Exception {
    for (int n = 0; n < ids.size(); n++) {
      String id = ids.get(n);
      await().atMost(patience).until(() -> service.status(id).equals("completed"));
      assertThat(service.execution(id).at("/result").longValue()).isEqualTo((long) n * n);
    }
  }
}
