package dev.tauraro.engine.sandbox;

/**
 * What one context may use, and what it used. Used by the thread that runs the context; only {@link
 * #cancel} may be called by others.
 *
 * <p>{@link #fuel} is the part of the step budget that the running code may use without asking: the
 * interpreter and compiled code count it down, one for each step, and call {@link #refill} when it
 * falls below zero. All other limits are checked there, so that they cost nothing in between.
 */
public final class Budget {
  /** Steps between two checks of time, cancellation and memory. */
  public static final int BATCH = 4096;

  /** Steps left until the next check. Public because compiled code counts it down. */
  public long fuel;
}
