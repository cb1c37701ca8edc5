package dev.tauraro.web.sandbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Shows runs in metrics and traces, from when they are accepted until they have ended: how they
 * ended and how long it took, and nothing of what a script is or does.
 */
@Component
final class RunObservations {
  private static final String STATUS = "status";
  private static final String LIMIT = "limit";
  private static final String NONE = "none";

  private final ObservationRegistry registry;
  private final Timer waits;

  RunObservations(ObservationRegistry registry, MeterRegistry meters) {
    this.registry = registry;
    this.waits =
        Timer.builder("tauraro.queue.wait")
            .description("How long scripts waited for a worker")
            .register(meters);
  }

  /** Begins to observe a run that the present thread's request asks for. */
  Observed start() {
    return new Observed();
  }

  /** One run. */
  final class Observed {
    private final long acceptedAt = System.nanoTime();
    private final Observation observation =
        Observation.createNotStarted("tauraro.executions", registry)
            .contextualName("execute script")
            .lowCardinalityKeyValue(STATUS, NONE)
            .lowCardinalityKeyValue(LIMIT, NONE)
            .start();

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
      observation
          .lowCardinalityKeyValue(STATUS, status)
          .lowCardinalityKeyValue(LIMIT, limit)
          .stop();
    }
  }
}
