package dev.tauraro.web.sandbox;

import dev.tauraro.engine.LimitException;
import dev.tauraro.engine.ScriptException;
import dev.tauraro.engine.sandbox.HeapReserve;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps scripts from using up the heap together, though each keeps within its own limit. When the
 * old generation is too full and a collection shows that it is not garbage, that which is charged
 * with most memory is ended, and the next one only if a further collection shows that it was not
 * enough.
 */
@Component
final class HeapGuard {
  private static final Logger LOG = LoggerFactory.getLogger(HeapGuard.class);

  /** A run that is hindered by a full heap takes its time to end. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private static final int LOOK_MILLIS = 5;

  /** Collecting everything must not be all that the JVM does. */
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** Nor, while much may be garbage, more than this part of it. */
  private static final int PAUSES_PER_COLLECTION = 10;

  private static final int MEBIBYTE = 1 << 20;

  private final double watermark;
  private final Counter ended;
  private final Set<MemoryHolder> holders = ConcurrentHashMap.newKeySet();
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream().filter(HeapGuard::isOld).toList();
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "heap-guard"));
  private final NotificationListener listener = (notification, handback) -> notified(notification);
  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile long lookedAt = System.nanoTime() - PAUSE_NANOS;
  private volatile long collectingNanos;

  HeapGuard(HeapGuardProperties properties, MeterRegistry registry) {
    this.watermark = properties.watermark();
    this.ended =
        Counter.builder("tauraro.heap.guard.ended")
            .description("Runs that were ended because the server ran short of memory")
            .register(registry);
  }

  /** Only pools that keep what outlives collections have both thresholds. */
  private static boolean isOld(MemoryPoolMXBean pool) {
    return pool.getType() == MemoryType.HEAP
        && pool.isUsageThresholdSupported()
        && pool.isCollectionUsageThresholdSupported();
  }

  @PostConstruct
  void open() {
    for (MemoryPoolMXBean pool : pools) {
      // Some collectors collect all only when nothing is left, which is late.
      pool.setUsageThreshold(threshold(pool));
      pool.setCollectionUsageThreshold(threshold(pool));
    }
    emitter().addNotificationListener(listener, null, null);
  }

  private static NotificationEmitter emitter() {
    return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  }

  private long threshold(MemoryPoolMXBean pool) {
    long most = pool.getUsage().getMax();
    return (long) ((most < 0 ? Runtime.getRuntime().maxMemory() : most) * watermark);
  }

  /** Something holds memory from now on. */
  void add(MemoryHolder holder) {
    holders.add(holder);
  }

  /**
   * What to tell of the end of a run; counts it when memory was the reason.
   *
   * @param byGuard whether it was ended here, and not because the heap was full before that
   */
  RunResult.Failure failure(ScriptException e, boolean byGuard) {
    if (!byGuard && !isHeapFull(e)) {
      return RunFailures.of(e);
    }
    if (!byGuard) {
      LOG.error("The heap is full, and a run that wanted more was ended");
    }
    countEnded();
    return RunFailures.endedForMemory(e);
  }

  private static boolean isHeapFull(ScriptException e) {
    return e instanceof LimitException && ((LimitException) e).isHeapFull();
  }

  /** Each counts once, where it ends: one that was asked to end may have been over by then. */
  void countEnded() {
    ended.increment();
  }

  /** It does no more. */
  void remove(MemoryHolder holder) {
    holders.remove(holder);
  }

  private void notified(Notification notification) {
    if (System.nanoTime() - lookedAt > pause(notification.getType())
        && asked.compareAndSet(false, true)) {
      try {
        executor.execute(this::relieve);
      } catch (RejectedExecutionException e) {
        // The service ends.
      }
    }
  }

  /** For how long after a look no other is taken; for ever when that does not ask for one. */
  private long pause(String notification) {
    switch (notification) {
      case MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED:
        return PAUSE_NANOS;
      case MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED:
        return Math.max(PAUSE_NANOS, PAUSES_PER_COLLECTION * collectingNanos);
      default:
        return Long.MAX_VALUE;
    }
  }

  private void relieve() {
    try {
      // Not every collection looks at all that is old.
      while (collect() && isShort()) {
        Optional<MemoryHolder> largest = holders.stream().max(BY_SIZE);
        if (largest.isEmpty()) {
          LOG.error("The heap is too full, and no script has filled it");
          return;
        }
        end(largest.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lookedAt = System.nanoTime();
      asked.set(false);
    }
  }

  private static final Comparator<MemoryHolder> BY_SIZE =
      Comparator.comparingLong(MemoryHolder::heldBytes);

  private void end(MemoryHolder holder) throws InterruptedException {
    LOG.warn(
        "The heap is too full: ending the run that is charged with most, {} MiB",
        holder.heldBytes() / MEBIBYTE);
    holder.endForMemory();
    long since = System.nanoTime();
    while (holders.contains(holder) && System.nanoTime() - since < PATIENCE_NANOS) {
      Thread.sleep(LOOK_MILLIS);
    }
    // One that takes longer to end is not to be ended again.
    holders.remove(holder);
  }

  /** Collects all; false when the JVM was told not to. */
  private boolean collect() {
    long begun = System.nanoTime();
    boolean collected = HeapReserve.collect();
    collectingNanos = System.nanoTime() - begun;
    return collected;
  }

  private boolean isShort() {
    return pools.stream()
        .anyMatch(
            pool -> {
              MemoryUsage left = pool.getCollectionUsage();
              return left != null && left.getUsed() > threshold(pool);
            });
  }

  @PreDestroy
  void close() throws ListenerNotFoundException {
    emitter().removeNotificationListener(listener);
    executor.shutdownNow();
  }
}
