package dev.tauraro.web.executions;

import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.sandbox.Run;
import dev.tauraro.web.streams.EventStreams;
import dev.tauraro.web.streams.StreamProperties;
import dev.tauraro.web.tenants.Tenant;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells clients what executions do. */
@Component
class ExecutionEvents {
  private final EventStreams streams;
  private final LiveExecutions live;
  private final ExecutionFinder finder;
  private final StreamProperties properties;

  /** Clients that listen, by execution. */
  private final Map<String, Integer> listening = new ConcurrentHashMap<>();

  /** Runs that are cancelled when nobody listens any more, by execution. */
  private final Map<String, Run> attended = new ConcurrentHashMap<>();

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "unattended-runs"));

  ExecutionEvents(
      EventStreams streams,
      LiveExecutions live,
      ExecutionFinder finder,
      StreamProperties properties) {
    this.streams = streams;
    this.live = live;
    this.finder = finder;
    this.properties = properties;
  }

  /**
   * Refuses a further client when there are too many.
   *
   * @throws ProblemException when there are
   */
  void requireRoom() {
    streams.requireRoom();
  }

  /** Cancels a run when, some time after the last one went away, no client listens to it. */
  void attend(String id, Run run) {
    attended.put(id, run);
    CompletableFuture<?> unused =
        run.result().whenComplete((result, failure) -> attended.remove(id));
  }

  /**
   * Tells a client what an execution does, from after a number of events.
   *
   * @throws ProblemException when there is no such execution
   */
  void open(
      Tenant tenant,
      String id,
      int position,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (finder.find(tenant, id).isEmpty()) {
      throw ProblemException.notFound("execution", id);
    }
    response.setHeader("Location", ExecutionController.PATH + id);
    listening.merge(id, 1, Integer::sum);
    streams.open(
        new ExecutionEventSource(
            position, () -> live.log(tenant, id), () -> finder.find(tenant, id), () -> left(id)),
        request,
        response);
  }

  private void left(String id) {
    listening.computeIfPresent(id, (key, count) -> count == 1 ? null : count - 1);
    if (attended.containsKey(id)) {
      Future<?> unused =
          timer.schedule(
              () -> cancelUnattended(id), properties.grace().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void cancelUnattended(String id) {
    Run run = attended.get(id);
    if (run != null && !listening.containsKey(id)) {
      run.cancel();
    }
  }

  @PreDestroy
  void close() {
    timer.shutdownNow();
  }
}
