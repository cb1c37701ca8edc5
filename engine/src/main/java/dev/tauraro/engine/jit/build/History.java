package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import java.util.HashMap;
import java.util.Map;

/**
 * Which guesses of earlier compilations of the same region turned out wrong, so that the next one
 * does not make them again.
 */
public final class History {
  private record Guess(int pc, ExitReason reason) {}

  private final Map<Guess, Integer> failures = new HashMap<>();
  private boolean careful;

  /** Notes that a guess failed too often. */
  public synchronized void failed(int pc, ExitReason reason) {
    failures.merge(new Guess(pc, reason), 1, Integer::sum);
  }

  /** In how many compilations the guess failed. */
  public synchronized int rounds(int pc, ExitReason reason) {
    return failures.getOrDefault(new Guess(pc, reason), 0);
  }

  /** Gives up guessing where anything else is possible. */
  public synchronized void setCareful() {
    careful = true;
  }

  public synchronized boolean isCareful() {
    return careful;
  }

  /** A copy that does not change while a compilation reads it. */
  public synchronized History snapshot() {
    History copy = new History();
    copy.failures.putAll(failures);
    copy.careful = careful;
    return copy;
  }
}
