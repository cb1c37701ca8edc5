package dev.tauraro.engine.jit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that compile in the background: few, daemons, with a bounded queue, from which they
 * take what has become hottest meanwhile.
 */
final class CompilerThreads implements AutoCloseable {
  private static final int QUEUE = 256;
  private static final int THREADS = 1;

  /** A compilation that waits. */
  interface Task extends Runnable {
    /** How much the code was run until now; it goes on growing while the task waits. */
    long heat();
  }

  private final AtomicInteger numbers = new AtomicInteger();
  private final ThreadPoolExecutor executor;
  private final List<Task> waiting = new ArrayList<>();

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
  boolean submit(Task task) {
    synchronized (waiting) {
      waiting.add(task);
    }
    try {
      executor.execute(this::runHottest);
      return true;
    } catch (RejectedExecutionException e) {
      synchronized (waiting) {
        return !waiting.remove(task);
      }
    }
  }

  private void runHottest() {
    Task hottest = null;
    synchronized (waiting) {
      for (Task task : waiting) {
        if (hottest == null || task.heat() > hottest.heat()) {
          hottest = task;
        }
      }
      waiting.remove(hottest);
    }
    if (hottest != null) {
      hottest.run();
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
