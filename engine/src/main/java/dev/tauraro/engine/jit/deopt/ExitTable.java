package dev.tauraro.engine.jit.deopt;

import dev.tauraro.engine.interp.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * The exits of one compiled unit, with their counters, and where it calls others. Compiled code
 * refers to it as a constant.
 */
public final class ExitTable {
  /** Decides what becomes of a unit whose guesses fail. */
  @FunctionalInterface
  public interface Listener {
    /** A guess failed; the frame is written back and goes on at the exit's pc. */
    void failed(ExitTable table, Exit exit, Frame frame);
  }

  private final List<Exit> exits = new ArrayList<>();
  private final CallPlaces calls;
  private final Listener listener;

  /**
   * @param calls where the unit calls others
   */
  public ExitTable(CallPlaces calls, Listener listener) {
    this.calls = calls;
    this.listener = listener;
  }

  /** Where the unit calls others. */
  public CallPlaces calls() {
    return calls;
  }

  /** Adds a row (while the unit is emitted). */
  public Exit add(CodePlace place, CodePlace origin, ExitReason reason) {
    Exit exit = new Exit(exits.size(), place, origin, reason);
    exits.add(exit);
    return exit;
  }

  public List<Exit> exits() {
    return exits;
  }

  /** Counts a failed guess; returns the pc to go on at. */
  int leave(int id, Frame frame) {
    Exit exit = exits.get(id);
    exit.increment();
    frame.pc = exit.pc();
    listener.failed(this, exit, frame);
    return exit.pc();
  }
}
