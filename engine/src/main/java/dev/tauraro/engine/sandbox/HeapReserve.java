package dev.tauraro.engine.sandbox;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Keeps a part of the JVM's heap from scripts. A heap that is full fails whichever thread wants
 * memory next, and a thread that serves all others may be that: so a run that would use the reserve
 * ends before, if it is one of those that filled the heap.
 */
public final class HeapReserve {
  /** This part of the heap is kept; a run that may hold less than as much is left alone. */
  private static final int PART = 16;

  /** A run looks as often while it allocates as much as the heap has. */
  private static final int LOOKS = 1024;

  /** How long a run that ended is given to let go of what it held, before others are ended. */
  private static final long SETTLING_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private static final Object COLLECTING = new Object();

  /** Runs wait at their next look; written under {@link #COLLECTING}. */
  private static volatile boolean collecting;

  /** When a run was last ended; guarded by {@link #COLLECTING}. */
  private static long ended = System.nanoTime() - SETTLING_NANOS;

  private final long heap = Runtime.getRuntime().maxMemory();
  private final LongSupplier charged;
  private long unseen;

  /**
   * The reserve as one context sees it.
   *
   * @param charged bytes that its run may hold, at most
   */
  HeapReserve(LongSupplier charged) {
    this.charged = charged;
  }

  /**
   * Notes that about so many bytes will be allocated at once.
   *
   * @throws LimitExceeded when they would use the reserve, and what is there is no garbage
   */
  void want(long bytes) {
    look(bytes, bytes);
  }

  /**
   * Notes that so many bytes were allocated since the last time.
   *
   * @throws LimitExceeded when the reserve is in use, and what is there is no garbage
   */
  void allocated(long bytes) {
    look(bytes, 0);
  }

  private void look(long bytes, long wanted) {
    unseen += bytes;
    if (unseen < heap / LOOKS) {
      return;
    }
    unseen = 0;
    awaitCollection();
    if (isShort(wanted) && charged.getAsLong() + wanted > heap / PART) {
      makeRoom(wanted);
    }
  }

  /** Bytes of the heap that are not in use; what is garbage is in use. */
  static long free() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
  }

  private boolean isShort(long wanted) {
    return free() - wanted < heap / PART;
  }

  /** One run after the other: the end of the first may be enough. */
  private void makeRoom(long wanted) {
    synchronized (COLLECTING) {
      long settled = ended + SETTLING_NANOS - System.nanoTime();
      if (settled > 0) {
        LockSupport.parkNanos(settled);
      }
      if (isShort(wanted) && collect() && isShort(wanted)) {
        ended = System.nanoTime();
        throw LimitExceeded.heapFull();
      }
    }
  }

  private static void awaitCollection() {
    if (collecting) {
      synchronized (COLLECTING) {
        // It is over.
      }
    }
  }

  /**
   * Collects all while runs wait: what they threw away beside a collection would count as alive
   * after it, and a heap that they only use quickly as full.
   *
   * @return false when the JVM was told not to
   */
  public static boolean collect() {
    synchronized (COLLECTING) {
      collecting = true;
      try {
        WeakReference<Object> garbage = new WeakReference<>(new Object());
        System.gc();
        return garbage.get() == null;
      } finally {
        collecting = false;
      }
    }
  }
}
