package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Iteration;

/** The items of an iterable for a loop of a built-in, which charges steps as it goes. */
final class Elements {
  private static final int CHARGED = 64;

  private final Object iterator;
  private int count;

  Elements(Object iterable) {
    this.iterator = Iteration.iterate(iterable);
  }

  /** The next item, or null at the end. */
  Object next() {
    if ((++count & CHARGED - 1) == 0) {
      Work.steps(CHARGED / 8);
    }
    return Iteration.next(iterator);
  }
}
