package dev.tauraro.engine.objects;

/** Charges of Java code to the budget of the context that runs it; free when none runs. */
public final class Work {
  /** Bytes of a backing array from which on it is worth tracking. */
  private static final long TRACKED = 1024;

  /** Element count below which a loop is too short to be charged. */
  private static final int FREE = 64;

  private Work() {}

  /** Whether {@link #elements} charges anything for that many. */
  public static boolean isCharged(long elements) {
    return elements > FREE;
  }

  /** Charges a loop over {@code elements} cheap elements. */
  public static void elements(long elements) {
    if (isCharged(elements)) {
      steps(elements >> 3);
    }
  }

  /** Charges steps. */
  public static void steps(long steps) {
    ExecutionContext context = ExecutionContext.currentOrNull();
    if (context != null) {
      context.budget.charge(steps);
    }
  }

  /** Fails when an object of that many bytes would be too large; call it before allocating. */
  public static void checkSize(long bytes) {
    if (bytes >= TRACKED) {
      ExecutionContext context = ExecutionContext.currentOrNull();
      if (context != null) {
        context.budget.checkObjectSize(bytes);
      }
    }
  }

  /** Checks the size of {@code count} elements of {@code each} bytes, without overflow. */
  public static void checkSize(long count, long each) {
    long bytes = count > Long.MAX_VALUE / each ? Long.MAX_VALUE : count * each;
    checkSize(bytes);
  }

  /** Records that a backing array was allocated. */
  public static void allocated(long bytes, Object array) {
    if (bytes >= TRACKED) {
      ExecutionContext context = ExecutionContext.currentOrNull();
      if (context != null) {
        context.budget.allocate(bytes, array);
      }
    }
  }
}
