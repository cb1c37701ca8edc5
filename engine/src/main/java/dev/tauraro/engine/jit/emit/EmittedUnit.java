package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.deopt.ExitTable;

/**
 * A class file ready to be defined.
 *
 * @param bytes the class file
 * @param data the objects that its constants stand for
 * @param exits the rows of its exits
 * @param largestMethod bytes of bytecode of its largest method
 * @param contents what was counted while it was written
 */
public record EmittedUnit(
    byte[] bytes, Object[] data, ExitTable exits, int largestMethod, Contents contents) {
  /** Numbers for the compile report. */
  public record Contents(int guards, int inlined, int calls) {
    static final Contents NONE = new Contents(0, 0, 0);

    /** The sum of both. */
    Contents and(Contents other) {
      return new Contents(guards + other.guards, inlined + other.inlined, calls + other.calls);
    }
  }
}
