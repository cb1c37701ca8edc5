package dev.tauraro.engine.jit.deopt;

/**
 * Why compiled code is left. The one list of reasons: exits carry them, events report them, policy
 * reads them.
 */
public enum ExitReason {
  /** The loop ended, or control went where the unit has no code. Not a failure. */
  REGION_END(false),
  /** Memory is to be measured, for which all values must be in the frame. Not a failure. */
  MEMORY(false),
  /** An instruction raises, returns or yields; the interpreter does that. Not a failure. */
  LEAVES_FRAME(false),
  /** The body of a generator yields. Not a failure. */
  SUSPENDS(false),
  /** The body of a generator returns. Not a failure. */
  RETURNS(false),
  /** A variable had another type when the unit was entered. */
  ENTRY_TYPE(true),
  /** An operand has another type than those seen before. */
  OPERAND_TYPE(true),
  /** An int result needs more than 64 bits. */
  OVERFLOW(true),
  /** A division by zero, a negative shift count, or another operand with a case of its own. */
  SPECIAL_OPERAND(true),
  /** An index outside the sequence. */
  INDEX(true),
  /** A list stores its items in another way than seen before. */
  LIST_STRATEGY(true),
  /** An instance has other attributes than seen before. */
  SHAPE(true),
  /** A variable is bound to another function, class or built-in than seen before. */
  CALL_TARGET(true),
  /** A function returned a value of another type than those seen before. */
  RESULT_TYPE(true),
  /** A variable without value. */
  UNBOUND(true),
  /** Code that was never reached before. */
  UNREACHED(true),
  /** A class on which the code relied was changed. */
  INVALIDATED(true);

  private final boolean failure;

  ExitReason(boolean failure) {
    this.failure = failure;
  }

  /** Whether a guess was wrong, so that policy counts it. */
  public boolean isFailure() {
    return failure;
  }
}
