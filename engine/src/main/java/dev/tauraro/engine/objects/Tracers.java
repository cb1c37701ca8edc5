package dev.tauraro.engine.objects;

/** The functions that {@code sys.settrace} and {@code sys.setprofile} set. */
public final class Tracers {
  /** Called for each new activation, or null. */
  public Object trace;

  /** Called when activations begin and end, or null. */
  public Object profile;

  /** Whether one of the functions runs now: what it does is not traced. */
  public boolean busy;

  /** Whether events are to be sent. */
  public boolean isActive() {
    return !busy && (trace != null || profile != null);
  }
}
