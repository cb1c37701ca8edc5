package dev.tauraro.engine.sandbox;

/**
 * What one context may use, and what it used. Used by the thread that runs the context; only {@link
 * #cancel} and {@link #chargedMemory} may be called by others.
 *
 * <p>{@link #fuel} is the part of the step budget that the running code may use without asking: the
 * interpreter and compiled code count it down, one for each step, and call {@link #refill} when it
 * falls below zero. All other limits are checked there, so that they cost nothing in between.
 */
public final class Budget {
  /** Steps between two checks of time, cancellation and memory. */
  public static final int BATCH = 4096;

  private static final long UNKNOWN = Long.MIN_VALUE;

  /** Steps until the next check when memory waits to be measured. */
  private static final int SOON = 64;

  /** Steps left until the next check. Public because compiled code counts it down. */
  public long fuel;

  /** Trips and calls that the interpreter ran: those of the steps that compiled code did not. */
  public long interpreted;

  private Allowance allowance;
  private final MemoryMeter memory;
  private long granted;
  private volatile boolean cancelled;

  /** Whether the clocks of the run have started. */
  private boolean clocked;

  /** Steps of brief runs that ended before their clocks started, since clocks last did. */
  private long unclocked;

  /** Steps used when the run began. */
  private long stepsBefore;

  private long wallStart;
  private long wallUsed;
  private long cpuStart;
  private long cpuUsed;
  private long stdoutUsed;
  private long stderrUsed;
  private int deepest;
  private long largestObject;

  public Budget(Allowance allowance) {
    this.allowance = allowance;
    this.memory = new MemoryMeter(allowance.memory());
  }

  /** Changes what runs may use that begin from now on. */
  public void allow(Allowance allowance) {
    this.allowance = allowance;
    memory.setLimit(allowance.memory());
  }

  public Allowance allowance() {
    return allowance;
  }

  /** Sets how live memory is measured. */
  public void setReachability(Reachability reachability) {
    memory.setReachability(reachability);
  }

  /**
   * Begins a run on the current thread: the clocks start, a cancellation of an earlier run is over.
   * No frame of a script runs.
   *
   * @throws LimitExceeded when earlier runs used up their time or left too much in memory
   */
  public void begin() {
    beginUnclocked();
    startClocks();
    checkUsed(Limit.WALL_TIME);
    checkUsed(Limit.CPU_TIME);
    memory.checkBefore();
  }

  /** Called when a run has come to its end and no frame runs any more, before {@link #end}. */
  public void complete() {
    memory.checkAfter();
  }

  /**
   * As {@link #begin}, but the clocks start at the first check of limits only, since reading them
   * costs more than a short run. Runs that end before count as no time; once they have taken {@link
   * #BATCH} steps together the clocks start at once again.
   */
  public void beginBrief() {
    if (unclocked >= BATCH || allowance.cpuNanos() != Allowance.UNLIMITED) {
      begin();
    } else {
      beginUnclocked();
    }
  }

  private void beginUnclocked() {
    if (cancelled) {
      cancelled = false;
    }
    clocked = false;
    stepsBefore = steps();
    refuel(stepsBefore);
  }

  private void checkUsed(Limit limit) {
    if (used(limit) > allowed(limit)) {
      throw new LimitExceeded(limit, allowed(limit), used(limit));
    }
  }

  private void startClocks() {
    clocked = true;
    wallStart = System.nanoTime();
    cpuStart = allowance.cpuNanos() == Allowance.UNLIMITED ? UNKNOWN : ThreadMeter.cpuNanos();
    memory.begin();
    unclocked = 0;
  }

  /** Forgets what earlier runs used of everything but memory, which may still be in use. */
  public void renew() {
    granted = 0;
    fuel = 0;
    interpreted = 0;
    wallUsed = 0;
    cpuUsed = 0;
    stdoutUsed = 0;
    stderrUsed = 0;
    deepest = 0;
    largestObject = 0;
  }

  /**
   * Whether processor time is measured: asking the JVM for the first time is slow. Unless it is
   * limited it is asked for at the first check of time only, and what ran before counts as long as
   * it took: most runs are over by then, and asking costs more than they do.
   */
  private boolean metersCpu() {
    return allowance.cpuNanos() != Allowance.UNLIMITED
        || allowance.wallNanos() != Allowance.UNLIMITED;
  }

  /** Ends a run: the clocks stop. */
  public void end() {
    long steps = steps() - stepsBefore;
    memory.end(steps);
    if (!clocked) {
      unclocked += steps;
      return;
    }
    long wall = System.nanoTime() - wallStart;
    wallUsed += wall;
    if (cpuStart != UNKNOWN) {
      cpuUsed += Math.max(0, ThreadMeter.cpuNanos() - cpuStart);
    } else if (metersCpu()) {
      cpuUsed += wall;
    }
  }

  /**
   * Called by the interpreter when {@link #fuel} is below zero, all values being in frames: checks
   * every limit and grants more fuel.
   */
  public void refill() {
    refill(true);
  }

  /** As {@link #refill()}, by code that holds values where a measurement does not find them. */
  public void refillHidden() {
    refill(false);
  }

  /**
   * As {@link #refillHidden}, by a compiled loop. When it returns true the loop must hand over to
   * the interpreter, which then measures memory at once.
   */
  public boolean refillOrLeave() {
    long used = checkSteps();
    checkTime();
    if (memory.isDue()) {
      fuel = 0;
      granted = used;
      return true;
    }
    refuel(used);
    return false;
  }

  /**
   * As {@link #refillOrLeave}, by a compiled loop before it takes that many steps without a look at
   * the limits. It must hand over as well when fewer are left, so that the interpreter meets the
   * limit.
   */
  public boolean refillAheadOrLeave(int steps) {
    return refillOrLeave() || fuel < steps - 1;
  }

  private void refill(boolean visible) {
    long used = checkSteps();
    checkTime();
    memory.check(visible);
    refuel(used);
    if (memory.isDue()) {
      // The interpreter shall ask soon, to measure what this code can't show.
      granted -= fuel - Math.min(fuel, SOON);
      fuel = Math.min(fuel, SOON);
    }
  }

  private long checkSteps() {
    long used = steps();
    if (used > allowance.steps()) {
      throw new LimitExceeded(Limit.STEPS, allowance.steps(), used);
    }
    return used;
  }

  private void refuel(long used) {
    fuel = Math.min(BATCH, allowance.steps() - used);
    granted = used + fuel;
  }

  /** Checks cancellation and time now. */
  public void checkTime() {
    if (!clocked) {
      startClocks();
    }
    if (cancelled || Thread.currentThread().isInterrupted()) {
      throw new LimitExceeded(Limit.CANCELLED, 0, 1);
    }
    if (allowance.wallNanos() != Allowance.UNLIMITED) {
      long wall = System.nanoTime() - wallStart;
      if (cpuStart == UNKNOWN) {
        cpuStart = ThreadMeter.cpuNanos() - wall;
      }
      long used = wallUsed + wall;
      if (used > allowance.wallNanos()) {
        throw new LimitExceeded(Limit.WALL_TIME, allowance.wallNanos(), used);
      }
    }
    if (allowance.cpuNanos() != Allowance.UNLIMITED) {
      long used = cpuUsed + ThreadMeter.cpuNanos() - cpuStart;
      if (used > allowance.cpuNanos()) {
        throw new LimitExceeded(Limit.CPU_TIME, allowance.cpuNanos(), used);
      }
    }
  }

  /** Charges work of a built-in as {@code steps} steps. */
  public void charge(long steps) {
    fuel -= steps;
    if (fuel < 0) {
      refillHidden();
    }
  }

  /** Ends the run when one object would be larger than allowed; called before it is allocated. */
  public void checkObjectSize(long bytes) {
    if (bytes > largestObject) {
      if (bytes > allowance.objectSize()) {
        throw new LimitExceeded(Limit.OBJECT_SIZE, allowance.objectSize(), bytes);
      }
      memory.checkRoom(bytes);
      largestObject = bytes;
    }
    memory.expect(bytes);
  }

  /** Notes a new backing array of that many bytes, for the account of live memory. */
  public void allocate(long bytes, Object array) {
    memory.track(bytes, array);
  }

  /** Counts characters written to standard output. */
  public void countStdout(long characters) {
    stdoutUsed += characters;
    if (stdoutUsed > allowance.stdout()) {
      throw new LimitExceeded(Limit.STDOUT, allowance.stdout(), stdoutUsed);
    }
  }

  /** Counts characters written to standard error. */
  public void countStderr(long characters) {
    stderrUsed += characters;
    if (stderrUsed > allowance.stderr()) {
      throw new LimitExceeded(Limit.STDERR, allowance.stderr(), stderrUsed);
    }
  }

  /** Notes a depth of calls, for the report. */
  public void noteDepth(int depth) {
    if (depth > deepest) {
      deepest = depth;
    }
  }

  /** Ends the run at its next check. May be called by any thread. */
  public void cancel() {
    cancelled = true;
  }

  /** Bytes that are charged for memory at this moment. May be called by any thread. */
  public long chargedMemory() {
    return memory.charged();
  }

  /** Steps used so far. */
  public long steps() {
    return granted - fuel;
  }

  /**
   * Amount used of a limit, in the unit that {@link Limit} states: the high-water mark for sizes.
   */
  public long used(Limit limit) {
    return switch (limit) {
      case STEPS -> steps();
      case WALL_TIME -> wallUsed;
      case CPU_TIME -> cpuUsed;
      case MEMORY -> memory.peak();
      case STDOUT -> stdoutUsed;
      case STDERR -> stderrUsed;
      case RECURSION -> deepest;
      case OBJECT_SIZE -> largestObject;
      default -> cancelled ? 1 : 0;
    };
  }

  /** Amount allowed of a limit; {@link Allowance#UNLIMITED} for no bound. */
  public long allowed(Limit limit) {
    return switch (limit) {
      case STEPS -> allowance.steps();
      case WALL_TIME -> allowance.wallNanos();
      case CPU_TIME -> allowance.cpuNanos();
      case MEMORY -> allowance.memory();
      case STDOUT -> allowance.stdout();
      case STDERR -> allowance.stderr();
      case RECURSION -> allowance.recursion();
      case OBJECT_SIZE -> allowance.objectSize();
      default -> 0;
    };
  }
}
