package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Which guesses of earlier compilations of the same region turned out wrong, so that the next one
 * does not make them again.
 */
public final class History {
  private record Guess(int pc, int origin, ExitReason reason) {}

  private final Map<Guess, Integer> failures = new HashMap<>();
  private boolean careful;

  /**
   * Notes that a guess failed too often.
   *
   * @param pc where the code was left
   * @param origin the instruction that needs the guess: another one when a guard was taken out of a
   *     loop
   */
  public synchronized void failed(int pc, int origin, ExitReason reason) {
    failures.merge(new Guess(pc, origin, reason), 1, Integer::sum);
  }

  /** In how many compilations the guess failed at its own place. */
  public synchronized int rounds(int pc, ExitReason reason) {
    return failures.getOrDefault(new Guess(pc, pc, reason), 0);
  }

  /** Tells of which instructions guards failed that had been taken out to a loop's header. */
  synchronized void forEachMoved(int header, BiConsumer<Integer, ExitReason> action) {
    for (Guess guess : failures.keySet()) {
      if (guess.pc == header && guess.origin != header) {
        action.accept(guess.origin, guess.reason);
      }
    }
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
