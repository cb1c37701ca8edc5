package dev.tauraro.engine.compile;

import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.source.SyntaxException;
import java.util.function.Supplier;

/** Hands out registers: the locals are fixed, the temporaries above them are a stack. */
final class RegisterStack {
  private final int locals;
  private final Supplier<SyntaxException> overflow;
  private int top;
  private int highest;

  RegisterStack(int locals, Supplier<SyntaxException> overflow) {
    this.locals = locals;
    this.overflow = overflow;
    this.top = locals;
    this.highest = locals;
    checkLimit();
  }

  /** A new temporary. */
  int take() {
    return take(1);
  }

  /** The first of several new consecutive temporaries. */
  int take(int count) {
    int first = top;
    top += count;
    if (top > highest) {
      highest = top;
      checkLimit();
    }
    return first;
  }

  /**
   * A temporary on top of which consecutive ones can be taken: {@code wanted} itself if it is the
   * topmost one, because a result that goes there is written last.
   */
  int takeOver(int wanted) {
    return wanted == top - 1 && wanted >= locals ? wanted : take();
  }

  /** What {@link #release} needs to free all temporaries taken from now on. */
  int mark() {
    return top;
  }

  void release(int mark) {
    top = mark;
  }

  boolean isLocal(int register) {
    return register < locals;
  }

  /** Number of registers that a frame needs. */
  int needed() {
    return highest;
  }

  private void checkLimit() {
    if (highest > Word.MAX_AB) {
      throw overflow.get();
    }
  }
}
