package dev.tauraro.engine.sandbox;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Bounds the live memory of a run without counting every object.
 *
 * <p>What is alive now is at most what was alive at the last measurement plus what the thread has
 * allocated since; while that is within the limit there is nothing to do. Beyond, the meter
 * measures: a walk from variables and frames.
 *
 * <p>Values that only the JVM's stack refers to, from compiled code or built-in functions that wait
 * for a call, are not met by that walk. So large arrays, some of the smaller ones, and samples of
 * what earlier walks met, are tracked weakly, and the walk goes on from those that it did not meet.
 * What it finds there is garbage or held by the stack; only when it could break the limit a
 * collection is asked for, to tell the two apart. What was never seen at all can hold no more than
 * the heap of the JVM: when that runs short, runs that may have used it up end.
 */
final class MemoryMeter {
  /** One array is tracked for about every so many bytes of arrays; all from this size on are. */
  private static final long LARGE = 16 * 1024;

  /** As much garbage is worth a collection: on a large heap the next would come much later. */
  private static final long GARBAGE = 128L << 20;

  /** More than steps allocate on average whose arrays are not tracked. */
  private static final long BYTES_OF_A_STEP = 256;

  /** What became of the last measurements. */
  private enum Standing {
    WITHIN,
    /** A run has ended because of the limit; the next may try to free what it holds. */
    EXCEEDED,
    /** Such a run has begun; no other may until something was freed. */
    TRIED
  }

  private final HeapReserve reserve = new HeapReserve(this::charged);
  private volatile long limit;
  private long tolerance;
  private long garbageAllowed;
  private Reachability reachability;
  private Standing standing = Standing.WITHIN;
  private final List<WeakReference<Object>> large = new ArrayList<>();
  private List<WeakReference<Object>> samples = new ArrayList<>();
  private long largeBytesSincePurge;
  private long bytesSinceTracked;
  private long expected;

  /** Whether a run goes on whose allocations are counted. */
  private boolean running;

  /** Thread of that run, for others that ask; 0 when there is none. */
  private volatile long runner;

  /** Allocation counter of the thread, less what runs have allocated since the last measurement. */
  private volatile long allocatedBase;

  /** The same since the last measurement that saw everything. */
  private long certainBase;

  /** What was allocated since the last measurement, when this was last asked. */
  private long sinceLooked;

  /** What runs that are over had allocated since these measurements. */
  private volatile long allocated;

  private long certainAllocated;

  /** Steps of runs since the last count. */
  private long stepsUncounted;

  /** Bytes that runs may have allocated while nothing was counted, since the last measurement. */
  private long uncounted;

  /** Thread of the last run that was counted, and its allocation counter then. */
  private long lastThread;

  private long lastCounter;
  private volatile long live;
  private long certainLive;
  private long next;
  private long peak;

  MemoryMeter(long limit) {
    setLimit(limit);
  }

  /** Bounds what runs may keep that begin from now on. */
  void setLimit(long limit) {
    this.limit = limit;
    long heap = Runtime.getRuntime().maxMemory();
    this.tolerance = Math.min(limit, Math.max(limit / 4, heap / 32));
    this.garbageAllowed = Math.max(limit, Math.min(heap / 16, GARBAGE));
    this.next = Math.max(limit - live, tolerance);
  }

  void setReachability(Reachability reachability) {
    this.reachability = reachability;
  }

  /** Begins to count what the current thread allocates. */
  void begin() {
    if (limit == Allowance.UNLIMITED || running) {
      return;
    }
    running = true;
    long now = ThreadMeter.allocatedBytes();
    if (stepsUncounted > 0) {
      uncounted +=
          lastThread == Thread.currentThread().getId()
              ? now - lastCounter
              : stepsUncounted * BYTES_OF_A_STEP;
      stepsUncounted = 0;
    }
    allocatedBase = now - allocated;
    certainBase = now - certainAllocated;
    runner = Thread.currentThread().getId();
  }

  /** Ends a run of so many steps, whether it was counted or not. */
  void end(long steps) {
    if (!running) {
      stepsUncounted += steps;
      return;
    }
    runner = 0;
    allocated = allocatedSince(allocatedBase);
    certainAllocated = allocatedSince(certainBase);
    lastThread = Thread.currentThread().getId();
    lastCounter = ThreadMeter.allocatedBytes();
    running = false;
  }

  /**
   * Greatest amount that may have been alive, as far as it was measured; at most the limit's scale.
   */
  long peak() {
    if (limit == Allowance.UNLIMITED) {
      return peak;
    }
    long since = running ? allocatedSince(allocatedBase) : allocated;
    return Math.max(peak, Math.min(live + since, limit));
  }

  /**
   * What is charged now: at most so much is alive, as far as it was counted. May be called by any
   * thread.
   */
  long charged() {
    long thread = runner;
    long since = thread == 0 ? allocated : ThreadMeter.allocatedBytes(thread) - allocatedBase;
    return Math.min(live + Math.max(since, 0), limit);
  }

  private long allocatedSince(long base) {
    long now = ThreadMeter.allocatedBytes();
    return now < 0 ? largeBytesSincePurge : now - base;
  }

  /**
   * Whether enough was allocated for a measurement.
   *
   * @throws LimitExceeded when the heap is full
   */
  boolean isDue() {
    if (limit == Allowance.UNLIMITED) {
      return false;
    }
    begin();
    long since = allocatedSince(allocatedBase);
    reserve.allocated(Math.max(since - sinceLooked, 0));
    sinceLooked = since;
    return since + uncounted > next;
  }

  /**
   * Checks the limit; cheap unless much was allocated since the last measurement.
   *
   * @param visible whether the running code keeps all values where a walk finds them
   */
  void check(boolean visible) {
    if (!isDue()) {
      return;
    }
    if (visible && reachability.seesAll()) {
      measure(true);
    } else if (allocatedSince(allocatedBase) > next + tolerance) {
      // Code that shows its values did not run in time.
      measure(false);
    }
  }

  /**
   * Checks what earlier runs left, before a run begins. After the run that was told of the limit
   * one may begin nevertheless, to free what is there.
   */
  void checkBefore() {
    Standing before = standing;
    try {
      check(true);
    } catch (LimitExceeded limit) {
      if (before != Standing.EXCEEDED) {
        throw limit;
      }
      standing = Standing.TRIED;
    }
  }

  /** Checks whether a run has freed enough that began for it. */
  void checkAfter() {
    if (standing == Standing.TRIED) {
      check(true);
    }
  }

  /** Notes that {@code array} of that many bytes was made. */
  void track(long bytes, Object array) {
    if (limit == Allowance.UNLIMITED) {
      return;
    }
    bytesSinceTracked += bytes;
    if (bytesSinceTracked < LARGE) {
      return;
    }
    large.add(new WeakReference<>(array));
    largeBytesSincePurge += bytesSinceTracked;
    bytesSinceTracked = 0;
    if (largeBytesSincePurge > tolerance) {
      largeBytesSincePurge = 0;
      large.removeIf(reference -> reference.get() == null);
      check(false);
    }
  }

  /** Notes that about so many bytes will be allocated at once; checks the limit now and then. */
  void expect(long bytes) {
    if (limit != Allowance.UNLIMITED) {
      reserve.want(bytes);
      expected += bytes;
      if (expected > tolerance) {
        expected = 0;
        check(false);
      }
    }
  }

  /** Ends the run when an array of that many bytes could not be kept. */
  void checkRoom(long bytes) {
    if (bytes > limit) {
      throw exceeded(live + bytes);
    }
  }

  private LimitExceeded exceeded(long bytes) {
    peak = Math.max(peak, bytes);
    if (standing == Standing.WITHIN) {
      standing = Standing.EXCEEDED;
    }
    return new LimitExceeded(Limit.MEMORY, limit, bytes);
  }

  private void measure(boolean certain) {
    if (isCollectionWanted(certain)) {
      // Nothing may refer to the walk any more: it holds what it met.
      if (isHeapShort()) {
        HeapReserve.collect();
      } else {
        // Others need not wait for it.
        System.gc();
      }
      Reachability.Walk walk = reachability.walk(limit);
      addTracked(walk, limit);
      settle(walk, walk.bytes(), certain);
      if (!certain && isHeapShort()) {
        throw exceeded(certainLive + allocatedSince(certainBase));
      }
    }
  }

  /** Measures unless what the stack may refer to would make a difference. */
  private boolean isCollectionWanted(boolean certain) {
    if (!certain && isHeapShort()) {
      return true;
    }
    Reachability.Walk walk = reachability.walk(limit);
    long found = walk.bytes();
    if (found <= limit) {
      addTracked(walk, garbageAllowed);
      if (walk.bytes() > garbageAllowed) {
        return true;
      }
    }
    settle(walk, found, certain);
    // Walking over what may be garbage must cost no more than allocating it did.
    next = Math.max(next, walk.bytes() / 2);
    return false;
  }

  private void settle(Reachability.Walk walk, long found, boolean certain) {
    if (found > limit) {
      throw exceeded(found);
    }
    standing = Standing.WITHIN;
    sample(walk, certain);
    live = found;
    peak = Math.max(peak, live);
    // What the walk itself allocated is garbage by now.
    long now = ThreadMeter.allocatedBytes();
    allocatedBase = now;
    uncounted = 0;
    if (certain) {
      certainBase = now;
      certainLive = live;
    }
    next = Math.max(limit - live, tolerance);
  }

  private void addTracked(Reachability.Walk walk, long enough) {
    addTo(walk, large, enough);
    addTo(walk, samples, enough);
  }

  private static void addTo(
      Reachability.Walk walk, List<WeakReference<Object>> references, long enough) {
    for (int i = 0; i < references.size(); i++) {
      Object object = references.get(i).get();
      if (object != null) {
        walk.addRoot(object, enough);
      }
    }
  }

  /**
   * Remembers some of what is alive: if all of it was seen, nothing else needs to be remembered.
   */
  private void sample(Reachability.Walk walk, boolean certain) {
    List<WeakReference<Object>> next = new ArrayList<>();
    if (!certain) {
      samples.removeIf(reference -> reference.get() == null);
      if (samples.size() < 4 * (limit / LARGE)) {
        next.addAll(samples);
      }
    }
    for (Object sample : walk.samples()) {
      next.add(new WeakReference<>(sample));
    }
    samples = next;
  }

  /** Whether so little of the JVM's heap is free that it must be known who uses it. */
  private static boolean isHeapShort() {
    return HeapReserve.free() < Runtime.getRuntime().maxMemory() / 4;
  }
}
