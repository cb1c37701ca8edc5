package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.ExecutionContext;

/** Counts calls of Java code that may call itself through script values as script calls. */
public final class NativeDepth {
  private static final NativeDepth OUTSIDE = new NativeDepth(null);

  private final ExecutionContext context;

  private NativeDepth(ExecutionContext context) {
    this.context = context;
  }

  /** One level deeper; RecursionError when that is too deep. */
  public static NativeDepth enter(String where) {
    ExecutionContext context = ExecutionContext.currentOrNull();
    if (context == null) {
      return OUTSIDE;
    }
    // Few containers that hold each other many times could make endless work.
    context.budget.charge(1);
    if (context.depth >= context.knownDepth) {
      context.deepen(context.depth + 1, where);
    }
    context.depth++;
    return new NativeDepth(context);
  }

  public void leave() {
    if (context != null) {
      context.depth--;
    }
  }
}
