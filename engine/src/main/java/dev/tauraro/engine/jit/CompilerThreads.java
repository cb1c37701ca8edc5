package dev.tauraro.engine.jit;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that compile in the background: few, daemons, with a bounded queue. */
final class CompilerThreads implements AutoCloseable {
  private static final int QUEUE = 256;
  private static final int THREADS = 1;

  private final AtomicInteger numbers = new AtomicInteger();
  private final ThreadPoolExecutor executor;

  CompilerThreads() {
    executor =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            task -> {
              Thread thread = new Thread(task, "tauraro-jit-" + numbers.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
  }

  /** Queues a compilation; false when there are too many. */
  boolean submit(Runnable compilation) {
    try {
      executor.execute(compilation);
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
