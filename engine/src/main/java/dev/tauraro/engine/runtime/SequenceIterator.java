package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;

/** Iterates over a value that has {@code __getitem__} only, until it raises IndexError. */
final class SequenceIterator extends PyIterator {
  private Object sequence;
  private long index;

  SequenceIterator(Object sequence) {
    this.sequence = sequence;
  }

  @Override
  public Object next() {
    if (sequence == null) {
      return null;
    }
    try {
      return Items.get(sequence, index++);
    } catch (ScriptRaise raise) {
      if (raise.exception().type().isSubtypeOf(Exceptions.INDEX_ERROR)
          || raise.exception().type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
        sequence = null;
        return null;
      }
      throw raise;
    }
  }

  @Override
  public Remains remains() {
    return sequence == null ? Remains.of(PyTuple.of()) : Remains.of(sequence, index);
  }

  @Override
  public void resume(long at) {
    index = Math.max(0, at);
  }
}
