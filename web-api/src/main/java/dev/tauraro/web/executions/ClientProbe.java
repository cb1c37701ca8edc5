package dev.tauraro.web.executions;

import dev.tauraro.web.sandbox.Run;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Finds out whether clients that wait for an answer are still there, and cancels the run of one
 * that is not. A server learns that a client has gone only when it writes, so it writes a space now
 * and then: before a JSON document that means nothing.
 */
@Component
class ClientProbe {
  private final long intervalMillis;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "client-probe"));

  ClientProbe(ExecutionProperties properties) {
    this.intervalMillis = properties.probeInterval().toMillis();
  }

  /** Watches the client of a response until {@link Watch#end}. */
  Watch watch(HttpServletResponse response, Run run) {
    Watch watch = new Watch(response, run);
    watch.future =
        timer.scheduleWithFixedDelay(
            watch::probe, intervalMillis, intervalMillis, TimeUnit.MILLISECONDS);
    return watch;
  }

  /** Looks after one client. */
  static final class Watch {
    private final HttpServletResponse response;
    private final Run run;
    private volatile ScheduledFuture<?> future;
    private boolean ended;

    private Watch(HttpServletResponse response, Run run) {
      this.response = response;
      this.run = run;
    }

    private synchronized void probe() {
      if (ended) {
        return;
      }
      try {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(' ');
        response.flushBuffer();
      } catch (IOException | IllegalStateException gone) {
        ended = true;
        future.cancel(false);
        run.cancel();
      }
    }

    /** The answer is about to be written. */
    synchronized void end() {
      ended = true;
      future.cancel(false);
    }
  }

  @PreDestroy
  void close() {
    timer.shutdownNow();
  }
}
