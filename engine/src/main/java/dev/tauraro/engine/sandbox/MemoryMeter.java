package dev.tauraro.engine.sandbox;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Bounds the live memory of a run without counting every object.
 *
 * <p>What is alive now is at most what was alive at the last measurement plus what the thread has
 * allocated since; while that is within the limit there is nothing to do. Beyond, the meter
 * measures: a walk from variables and frames, plus the large arrays (tracked weakly) that the walk
 * did not meet: they are garbage, or held by compiled code that is waiting for a call. Only when
 * these alone could break the limit a collection is asked for, to tell the two apart.
 */
final class MemoryMeter {
  /** Arrays from this size on are tracked. */
  private static final long LARGE = 16 * 1024;

  private final long limit;
  private final long tolerance;
  private final long garbageAllowed;
  private Reachability reachability = (enough, arrays) -> 0;
  private final List<WeakReference<Object>> large = new ArrayList<>();
  private long largeBytesSincePurge;
  private long expected;
  private long allocatedBase;
  private long live;
  private long next;
  private long peak;

  MemoryMeter(long limit) {
    this.limit = limit;
    this.tolerance = limit / 4;
    this.garbageAllowed = Math.max(limit, Runtime.getRuntime().maxMemory() / 16);
  }

  void setReachability(Reachability reachability) {
    this.reachability = reachability;
  }

  /** Begins a run on the current thread. */
  void begin() {
    if (limit == Allowance.UNLIMITED) {
      return;
    }
    allocatedBase = ThreadMeter.allocatedBytes();
    live = peak;
    next = limit - live < tolerance ? tolerance : limit - live;
  }

  /**
   * Greatest amount that may have been alive, as far as it was measured; at most the limit's scale.
   */
  long peak() {
    if (limit == Allowance.UNLIMITED) {
      return peak;
    }
    long allocated = allocated();
    return Math.max(peak, Math.min(live + allocated, limit));
  }

  private long allocated() {
    long now = ThreadMeter.allocatedBytes();
    return now < 0 ? largeBytesSincePurge : now - allocatedBase;
  }

  /** Checks the limit; cheap unless much was allocated since the last measurement. */
  void check() {
    if (limit != Allowance.UNLIMITED && allocated() > next) {
      measure();
    }
  }

  /** Notes that {@code array} of that many bytes was made. */
  void track(long bytes, Object array) {
    if (limit == Allowance.UNLIMITED || bytes < LARGE) {
      return;
    }
    large.add(new WeakReference<>(array));
    largeBytesSincePurge += bytes;
    if (largeBytesSincePurge > tolerance) {
      largeBytesSincePurge = 0;
      large.removeIf(reference -> reference.get() == null);
      check();
    }
  }

  /** Notes that about so many bytes will be allocated at once; checks the limit now and then. */
  void expect(long bytes) {
    if (limit != Allowance.UNLIMITED) {
      expected += bytes;
      if (expected > tolerance) {
        expected = 0;
        check();
      }
    }
  }

  /** Ends the run when an array of that many bytes could not be kept. */
  void checkRoom(long bytes) {
    if (bytes > limit) {
      throw new LimitExceeded(Limit.MEMORY, limit, live + bytes);
    }
  }

  private void measure() {
    Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    long reachable = reachability.measure(limit, met);
    if (reachable > limit) {
      peak = Math.max(peak, reachable);
      throw new LimitExceeded(Limit.MEMORY, limit, reachable);
    }
    long unmet = unmet(met);
    if (unmet > garbageAllowed || (unmet > 0 && reachable + unmet > garbageAllowed)) {
      System.gc();
      unmet = unmet(met);
      if (reachable + unmet > limit) {
        peak = Math.max(peak, reachable + unmet);
        throw new LimitExceeded(Limit.MEMORY, limit, reachable + unmet);
      }
    }
    live = reachable;
    peak = Math.max(peak, live);
    // What the walk itself allocated is garbage by now.
    allocatedBase = ThreadMeter.allocatedBytes();
    next = Math.max(limit - live, tolerance);
  }

  private long unmet(Set<Object> met) {
    long bytes = 0;
    for (int i = 0; i < large.size(); i++) {
      Object array = large.get(i).get();
      if (array != null && !met.contains(array)) {
        bytes += sizeOf(array);
      }
    }
    return bytes;
  }

  private static long sizeOf(Object array) {
    if (array instanceof long[]) {
      return 16 + 8L * ((long[]) array).length;
    }
    if (array instanceof double[]) {
      return 16 + 8L * ((double[]) array).length;
    }
    if (array instanceof int[]) {
      return 16 + 4L * ((int[]) array).length;
    }
    if (array instanceof byte[]) {
      return 16L + ((byte[]) array).length;
    }
    if (array instanceof Object[]) {
      return 16 + 4L * ((Object[]) array).length;
    }
    return LARGE;
  }
}
