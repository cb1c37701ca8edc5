package dev.tauraro.engine.jit.deopt;

/** Whether the classes on which compiled code relies are still as they were. */
public final class Validity {
  /**
   * A plain field: a class of the running context is changed by the running thread, which then sees
   * it, and changes in other threads concern classes of other contexts.
   */
  public boolean valid = true;
}
