package dev.tauraro.web.streams;

import dev.tauraro.web.problems.ProblemException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The clients that are told events, each at its own pace; two threads serve all. */
@Component
public class EventStreams {
  private static final int THREADS = 2;
  private static final int TICK_MILLIS = 250;

  private final StreamProperties properties;
  private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService executor =
      Executors.newScheduledThreadPool(THREADS, task -> new Thread(task, "event-stream"));

  EventStreams(StreamProperties properties, MeterRegistry registry) {
    this.properties = properties;
    Gauge.builder("tauraro.streams.open", open, Set::size)
        .description("Clients that are connected to a stream")
        .tag("kind", "events")
        .register(registry);
    Future<?> unused =
        executor.scheduleWithFixedDelay(
            this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * Refuses a further client when there are too many.
   *
   * @throws ProblemException when there are
   */
  public void requireRoom() {
    if (open.size() >= properties.maxOpen()) {
      throw new ProblemException(
          HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_STREAMS", "Too many event streams are open.");
    }
  }

  /** Tells the client of a request the events of a source, until they end or the client goes. */
  public void open(EventSource source, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext async = request.startAsync();
    async.setTimeout(0);
    EventStream[] stream = new EventStream[1];
    stream[0] =
        new EventStream(async, response.getOutputStream(), source, () -> open.remove(stream[0]));
    open.add(stream[0]);
    source.begin(() -> wake(stream[0]));
    response.getOutputStream().setWriteListener(stream[0]);
  }

  private void wake(EventStream stream) {
    try {
      executor.execute(stream::pump);
    } catch (RejectedExecutionException e) {
      stream.close();
    }
  }

  private void tick() {
    long heartbeat = properties.heartbeat().toNanos();
    long patience = properties.patience().toNanos();
    open.forEach(stream -> stream.tick(heartbeat, patience));
  }

  /** The service waits for the other streams before it ends. */
  @EventListener(ContextClosedEvent.class)
  void closeEndless() {
    open.stream().filter(EventStream::isEndless).forEach(EventStream::close);
  }

  @PreDestroy
  void close() {
    open.forEach(EventStream::close);
    executor.shutdownNow();
  }
}
