package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Str;

/** Counts calls of Java code that may call itself through script values as script calls. */
final class NativeDepth {
  private static final NativeDepth OUTSIDE = new NativeDepth(null);

  private final ExecutionContext context;

  private NativeDepth(ExecutionContext context) {
    this.context = context;
  }

  /** One level deeper; RecursionError when that is too deep. */
  static NativeDepth enter(String where) {
    ExecutionContext context = ExecutionContext.currentOrNull();
    if (context == null) {
      return OUTSIDE;
    }
    if (context.depth >= context.recursionLimit()) {
      throw Errors.of(
          Exceptions.RECURSION_ERROR, Str.of("maximum recursion depth exceeded" + where));
    }
    context.depth++;
    return new NativeDepth(context);
  }

  void leave() {
    if (context != null) {
      context.depth--;
    }
  }
}
