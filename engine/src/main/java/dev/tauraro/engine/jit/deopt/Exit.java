package dev.tauraro.engine.jit.deopt;

/** One way out of a compiled unit: a row of the unit's {@link ExitTable}. */
public final class Exit {
  private final int id;
  private final CodePlace place;
  private final CodePlace origin;
  private final ExitReason reason;
  private long count;

  public Exit(int id, CodePlace place, CodePlace origin, ExitReason reason) {
    this.id = id;
    this.place = place;
    this.origin = origin;
    this.reason = reason;
  }

  public int id() {
    return id;
  }

  /** Where the interpreter goes on. */
  public CodePlace place() {
    return place;
  }

  /** The instruction at which the interpreter goes on; it has not run. */
  public int pc() {
    return place.pc();
  }

  /** The instruction whose guess it was: another one when its guard was taken out of a loop. */
  public CodePlace origin() {
    return origin;
  }

  public ExitReason reason() {
    return reason;
  }

  /** How often the unit was left this way; threads count without locks. */
  public long count() {
    return count;
  }

  long increment() {
    return ++count;
  }

  @Override
  public String toString() {
    return "exit " + id + " at " + place + ": " + reason;
  }
}
