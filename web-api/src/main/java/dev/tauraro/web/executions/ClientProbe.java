package dev.tauraro.web.executions;

import dev.tauraro.web.sandbox.Requester;
import dev.tauraro.web.sandbox.Run;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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
  /** Looks in an interval: how late a probe may be is one of these parts. */
  private static final int LOOKS = 4;

  private final long intervalNanos;
  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "client-probe"));

  ClientProbe(ExecutionProperties properties) {
    this.intervalNanos = properties.probeInterval().toNanos();
  }

  @PostConstruct
  @SuppressWarnings("FutureReturnValueIgnored") // It ends with the timer.
  void open() {
    long pause = Math.max(1, intervalNanos / LOOKS);
    timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.NANOSECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    for (Watch watch : watches) {
      if (now - watch.probedAt >= intervalNanos) {
        watch.probedAt = now;
        watch.probe();
      }
    }
  }

  /** Will watch the client of a response from when a run is accepted until {@link Watch#end}. */
  Watch watch(HttpServletResponse response) {
    return new Watch(response);
  }

  /** Looks after one client, who waits for a run. */
  final class Watch implements Requester {
    private final HttpServletResponse response;
    private Run run;
    private volatile long probedAt;
    private boolean ended;

    private Watch(HttpServletResponse response) {
      this.response = response;
    }

    @Override
    public synchronized void accepted(Run accepted) {
      run = accepted;
      probedAt = System.nanoTime();
      watches.add(this);
    }

    @Override
    public boolean lendsThread() {
      return true;
    }

    private synchronized void probe() {
      if (ended) {
        return;
      }
      try {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(' ');
        response.flushBuffer();
      } catch (IOException | RuntimeException gone) {
        end();
        run.cancel();
      }
    }

    /** The answer is about to be written, or there is none. */
    synchronized void end() {
      ended = true;
      watches.remove(this);
    }
  }

  @PreDestroy
  void close() {
    timer.shutdownNow();
  }
}
