package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Work;

/** Charges a loop of unknown length to the budget, a batch of items at a time. */
final class WorkMeter {
  private static final int BATCH = 64;
  private static final int STEPS = BATCH / 2;

  private int items;

  /** Counts one item unless that would charge steps; whether it did. */
  boolean stepsFree() {
    if (items + 1 == BATCH) {
      return false;
    }
    items++;
    return true;
  }

  /** Counts one item. */
  void step() {
    if (++items == BATCH) {
      items = 0;
      Work.steps(STEPS);
    }
  }
}
