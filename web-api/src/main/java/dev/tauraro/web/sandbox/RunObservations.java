package dev.tauraro.web.sandbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Shows runs in metrics and traces, from when they are accepted until they have ended: how they
 * ended and how long it took, and nothing of what a script is or does. A span is made only where
 * the request's trace is kept: Micrometer's observations make one of every run.
 */
@Component
final class RunObservations {
  private static final String STATUS = "status";
  private static final String LIMIT = "limit";
  private static final String NONE = "none";

  private final Tracer tracer;
  private final MeterRegistry meters;
  private final Timer waits;
  private final Map<Ending, Timer> durations = new ConcurrentHashMap<>();

  /** How a run ended. */
  private record Ending(String status, String limit) {}

  RunObservations(Tracer tracer, MeterRegistry meters) {
    this.tracer = tracer;
    this.meters = meters;
    this.waits =
        Timer.builder("tauraro.queue.wait")
            .description("How long scripts waited for a worker")
            .register(meters);
  }

  /** Begins to observe a run that the present thread's request asks for. */
  Observed start() {
    Span request = tracer.currentSpan();
    boolean kept = request != null && Boolean.TRUE.equals(request.context().sampled());
    return new Observed(kept ? tracer.nextSpan(request).name("execute script").start() : null);
  }

  private Timer duration(Ending ending) {
    return durations.computeIfAbsent(
        ending,
        key ->
            Timer.builder("tauraro.executions")
                .description("Executions from acceptance to end")
                .tag(STATUS, key.status())
                .tag(LIMIT, key.limit())
                .register(meters));
  }

  /** One run. */
  final class Observed {
    private final long acceptedAt = System.nanoTime();
    private final Span span;

    private Observed(Span span) {
      this.span = span;
    }

    /** A worker begins with it. */
    void begun() {
      waits.record(System.nanoTime() - acceptedAt, TimeUnit.NANOSECONDS);
    }

    void ended(RunResult result) {
      RunResult.Failure error = result.error();
      stop(
          result.status().name().toLowerCase(Locale.ROOT),
          error == null || error.limit() == null ? NONE : error.limit());
    }

    /** It was refused, or failed for a reason of ours. */
    void ended(String status) {
      stop(status, NONE);
    }

    private void stop(String status, String limit) {
      duration(new Ending(status, limit))
          .record(System.nanoTime() - acceptedAt, TimeUnit.NANOSECONDS);
      if (span != null) {
        span.tag(STATUS, status).tag(LIMIT, limit).end();
      }
    }
  }
}
