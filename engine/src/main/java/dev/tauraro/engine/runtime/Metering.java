package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;

/**
 * Asks the current context's budget for what a built-in operation is about to use. Outside any run
 * (constant folding, Java callers) nothing is limited but what Java itself cannot do.
 */
public final class Metering {
  private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 64L;

  /** Objects below this size are not worth a look at the budget; no limit can be that small. */
  private static final long SMALL_OBJECT = 512;

  private Metering() {}

  /** Checks that an object of that many bytes may be made. */
  public static void object(long bytes) {
    if (bytes < SMALL_OBJECT && bytes >= 0) {
      return;
    }
    limit(bytes < 0 ? Long.MAX_VALUE : bytes);
    if (bytes < 0 || bytes > LARGEST_ARRAY) {
      throw Errors.of(Exceptions.MEMORY_ERROR);
    }
  }

  /** Checks the context's limit alone: for objects that cannot be made anyway. */
  static void limit(long bytes) {
    ExecutionContext context = ExecutionContext.currentOrNull();
    if (context != null) {
      context.budget().checkObjectSize(bytes);
    }
  }

  /** Checks that a string of that many characters may be made. */
  public static void text(long characters) {
    object(characters > LARGEST_ARRAY ? Long.MAX_VALUE : characters * 2);
  }

  /** Ends the run if its time is over; for work that was charged and takes long. */
  public static void checkTime() {
    ExecutionContext context = ExecutionContext.currentOrNull();
    if (context != null) {
      context.budget().checkTime();
    }
  }

  /** Charges steps for work that was or will be done. */
  public static void charge(long steps) {
    if (steps <= 0) {
      return;
    }
    ExecutionContext context = ExecutionContext.currentOrNull();
    if (context != null) {
      context.budget().charge(steps);
    }
  }
}
