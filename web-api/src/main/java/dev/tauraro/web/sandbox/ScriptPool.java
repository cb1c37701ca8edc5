package dev.tauraro.web.sandbox;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The threads that run scripts: a bounded number with large stacks, and a bounded queue. */
@Component
final class ScriptPool {
  private static final int RETRY_AFTER_SECONDS = 1;

  private final ThreadPoolExecutor executor;

  ScriptPool(SandboxProperties properties) {
    int workers = properties.workerThreads();
    long stackBytes = properties.stackSize().toBytes();
    AtomicInteger number = new AtomicInteger();
    executor =
        new ThreadPoolExecutor(
            workers,
            workers,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(properties.queueCapacity()),
            task -> new Thread(null, task, "script-" + number.incrementAndGet(), stackBytes));
  }

  /**
   * Runs a task when a thread is free.
   *
   * @throws QueueFullException when too many are waiting
   */
  <T> CompletableFuture<T> submit(Supplier<T> task) {
    try {
      return CompletableFuture.supplyAsync(task, executor);
    } catch (RejectedExecutionException e) {
      throw new QueueFullException(RETRY_AFTER_SECONDS, e);
    }
  }

  int waiting() {
    return executor.getQueue().size();
  }

  int running() {
    return executor.getActiveCount();
  }

  /** Interrupts what still runs: scripts end at their next check, as cancelled. */
  @PreDestroy
  void close() {
    executor.shutdownNow();
  }
}
