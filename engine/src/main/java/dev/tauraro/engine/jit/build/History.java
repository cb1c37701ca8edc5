package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.CodePlace;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Block;
import java.util.HashMap;
import java.util.Map;

/**
 * Which guesses of earlier compilations of the same region turned out wrong, so that the next one
 * does not make them again.
 */
public final class History {
  private record Guess(CodePlace place, CodePlace origin, ExitReason reason) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof Guess
          && ((Guess) other).place.equals(place)
          && ((Guess) other).origin.equals(origin)
          && ((Guess) other).reason == reason;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * place.hashCode() + origin.hashCode()) + reason.ordinal();
    }
  }

  private final Map<Guess, Integer> failures;
  private final String path;
  private boolean careful;

  public History() {
    this(new HashMap<>(), "");
  }

  private History(Map<Guess, Integer> failures, String path) {
    this.failures = failures;
    this.path = path;
  }

  /** The history of the code that is inlined by a call, as part of this one. */
  History inlined(int call) {
    History view = new History(failures, path + "/" + call);
    view.careful = careful;
    return view;
  }

  /**
   * Notes that a guess failed too often.
   *
   * @param place where the code was left
   * @param origin the instruction that needs the guess: another one when a guard was taken out of a
   *     loop
   */
  public synchronized void failed(CodePlace place, CodePlace origin, ExitReason reason) {
    Guess guess = new Guess(place, origin, reason);
    failures.put(guess, failures.getOrDefault(guess, 0) + 1);
  }

  /** In how many compilations the guess failed at its own place. */
  public synchronized int rounds(int pc, ExitReason reason) {
    CodePlace place = new CodePlace(path, pc);
    return failures.getOrDefault(new Guess(place, place, reason), 0);
  }

  /** Tells the header of a loop which guards failed that had been taken out to it. */
  synchronized void refuseMoved(Block header) {
    CodePlace at = new CodePlace(path, header.pc());
    for (Guess guess : failures.keySet()) {
      if (guess.place.equals(at) && !guess.origin.equals(at)) {
        header.refuse(guess.origin, guess.reason);
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
    History copy = new History(new HashMap<>(failures), path);
    copy.careful = careful;
    return copy;
  }
}
