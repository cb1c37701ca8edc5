package dev.tauraro.web.sandbox;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * The threads that run scripts, in two lanes: a bounded number with large stacks, and a bounded
 * queue, each. Scripts whose runs are known to be short have a lane of their own, so that they
 * never wait for long ones. Where the JVM passes priorities on ({@code -XX:ThreadPriorityPolicy=1}
 * on Linux), the processors serve requests and short scripts first.
 *
 * <p>Who comes in is decided by a count of those inside, not by the length of the queue: what an
 * idle thread is about to take stands in the queue for a moment, and is no reason to refuse others.
 */
@Component
final class ScriptPool {
  private static final int RETRY_AFTER_SECONDS = 1;

  /** More than can run at a moment: some wait for a processor in the midst of their script. */
  private static final int LENT_PER_WORKER = 2;

  private final Lane general;
  private final Lane express;

  ScriptPool(SandboxProperties properties) {
    general = new Lane("script-", Thread.MIN_PRIORITY, properties);
    express = new Lane("short-script-", Thread.NORM_PRIORITY, properties);
  }

  /**
   * Runs a task when a thread is free.
   *
   * @throws QueueFullException when too many are waiting
   * @throws DrainingException when the service is about to end
   */
  void submit(Runnable task) {
    general.submit(task);
  }

  /** As {@link #submit}, for a task that will probably be short. */
  void submitShort(Runnable task) {
    express.submit(task);
  }

  /**
   * Has the present thread run a task that will probably be short, if its stack is large enough and
   * not too many do so already.
   *
   * @return false when it did not
   */
  boolean runHere(Runnable task) {
    return Thread.currentThread() instanceof ScriptThread && express.runHere(task);
  }

  /** Takes out a task that still waits; false when it does not. */
  boolean withdraw(Runnable task) {
    return general.withdraw(task) || express.withdraw(task);
  }

  /** Tasks that wait, those that will probably be short not counted. */
  int waiting() {
    return general.executor.getQueue().size();
  }

  int running() {
    return general.executor.getActiveCount();
  }

  /** Tasks that wait and will probably be short. */
  int waitingShort() {
    return express.executor.getQueue().size();
  }

  int runningShort() {
    return express.executor.getActiveCount() + express.lent.get();
  }

  /** Interrupts what still runs: scripts end at their next check, as cancelled. */
  @PreDestroy
  void close() {
    general.executor.shutdownNow();
    express.executor.shutdownNow();
  }

  /** Threads and their queue. */
  private static final class Lane {
    private final ThreadPoolExecutor executor;

    private final int lendable;

    /** One permit for each task that may be running or waiting. */
    private final Semaphore room;

    /** Threads of others that run a task. */
    private final AtomicInteger lent = new AtomicInteger();

    Lane(String name, int priority, SandboxProperties properties) {
      int workers = properties.workerThreads();
      lendable = LENT_PER_WORKER * workers;
      long stackBytes = properties.stackSize().toBytes();
      room = new Semaphore(workers + properties.queueCapacity());
      AtomicInteger number = new AtomicInteger();
      executor =
          new ThreadPoolExecutor(
              workers,
              workers,
              0,
              TimeUnit.SECONDS,
              new LinkedBlockingQueue<>(),
              task -> newThread(task, name + number.incrementAndGet(), stackBytes, priority));
    }

    // Who is served first is a question of speed only.
    @SuppressWarnings("ThreadPriorityCheck")
    private static Thread newThread(Runnable task, String name, long stackBytes, int priority) {
      Thread thread = new ScriptThread(task, name, stackBytes);
      thread.setPriority(priority);
      return thread;
    }

    void submit(Runnable task) {
      if (!room.tryAcquire()) {
        throw new QueueFullException(RETRY_AFTER_SECONDS);
      }
      try {
        executor.execute(new Admitted(task, room));
      } catch (RejectedExecutionException e) {
        room.release();
        throw new DrainingException(e);
      }
    }

    boolean runHere(Runnable task) {
      try {
        boolean fits = lent.incrementAndGet() <= lendable && !executor.isShutdown();
        if (fits) {
          task.run();
        }
        return fits;
      } finally {
        lent.decrementAndGet();
      }
    }

    boolean withdraw(Runnable task) {
      boolean waited = executor.remove(new Admitted(task, room));
      if (waited) {
        room.release();
      }
      return waited;
    }
  }

  /** A task that holds a permit until it has ended. */
  private record Admitted(Runnable task, Semaphore room) implements Runnable {
    @Override
    public void run() {
      try {
        task.run();
      } finally {
        room.release();
      }
    }
  }
}
