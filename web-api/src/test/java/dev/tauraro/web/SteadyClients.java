package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Clients that send requests to two replicas, which restart meanwhile. A request goes to one of
 * them, and to the other if that takes none: it is starting, is ending, or its socket is closed
 * while the connection waits to be accepted, which resets it. Nobody knows then whether it was
 * served, so it has a key, with which it is served once.
 */
public final class SteadyClients implements AutoCloseable {
  private static final int LEAST_REQUESTS = 10;
  private static final int PAUSE_MILLIS = 20;
  private static final int PATIENCE_MILLIS = 40_000;

  private final Class<? extends IOException> loss;
  private final AtomicInteger served = new AtomicInteger();
  private final Queue<String> failed = new ConcurrentLinkedQueue<>();
  private final List<Thread> threads = new ArrayList<>();

  /**
   * Starts them; half of them send to the second replica first.
   *
   * @param loss what tells that a request is to be sent to the other replica
   */
  public SteadyClients(
      int count,
      Supplier<? extends ServiceClient> first,
      Supplier<? extends ServiceClient> second,
      Class<? extends IOException> loss) {
    this.loss = loss;
    for (int i = 0; i < count; i++) {
      boolean swapped = i % 2 != 0;
      threads.add(
          new Thread(
              () -> work(swapped ? second : first, swapped ? first : second), "client-" + i));
    }
    threads.forEach(Thread::start);
  }

  private void work(
      Supplier<? extends ServiceClient> one, Supplier<? extends ServiceClient> other) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        int status = sendToEither(one, other);
        if (status == 200) {
          served.incrementAndGet();
        } else {
          failed.add("status " + status);
        }
        Thread.sleep(PAUSE_MILLIS);
      } catch (IOException e) {
        failed.add(e.toString());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private int sendToEither(
      Supplier<? extends ServiceClient> one, Supplier<? extends ServiceClient> other)
      throws IOException {
    String key = UUID.randomUUID().toString();
    try {
      int status = send(one.get(), key);
      return status == 503 ? send(other.get(), key) : status;
    } catch (IOException e) {
      if (loss.isInstance(e)) {
        return send(other.get(), key);
      }
      throw e;
    }
  }

  private static int send(ServiceClient service, String key) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) service.uri("/api/v1/executions").toURL().openConnection();
    if (service.key() != null) {
      connection.setRequestProperty("Authorization", "Bearer " + service.key());
    }
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setRequestProperty("Idempotency-Key", key);
    connection.setRequestProperty("Connection", "close");
    connection.setDoOutput(true);
    connection.setReadTimeout(PATIENCE_MILLIS);
    connection
        .getOutputStream()
        .write("{\"source\": \"sum(range(1000))\"}".getBytes(StandardCharsets.UTF_8));
    return connection.getResponseCode();
  }

  /** Ends them; an interrupt of the caller is kept, and cuts the wait short. */
  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
    for (Thread each : threads) {
      try {
        each.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Every request was served, and there were some; asked when they have ended. */
  public void assertServed() {
    assertThat(failed).isEmpty();
    assertThat(served.get()).isGreaterThan(threads.size() * LEAST_REQUESTS);
  }
}
