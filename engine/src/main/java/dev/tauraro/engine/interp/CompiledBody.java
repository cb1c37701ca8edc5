package dev.tauraro.engine.interp;

import dev.tauraro.engine.profile.Compiled;

/**
 * Compiled code for the body of a generator or coroutine from one pc on. Runs on its frame, up to
 * the next suspension.
 */
public interface CompiledBody extends Compiled {
  /** In {@code frame.pc} when the body returned: the value is in this register. */
  static int returned(int register) {
    return ~register;
  }

  /**
   * Runs until the body suspends itself: returns what it yields, {@code frame.pc} is at the
   * instruction. Returns null when the body ended ({@link #returned}), or when the interpreter is
   * to go on at {@code frame.pc}.
   */
  Object run(Frame frame);
}
