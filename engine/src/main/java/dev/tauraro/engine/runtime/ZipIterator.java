package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.ClassedIterator;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;

/** What {@code zip} returns: tuples of one item of each iterator, until the shortest ends. */
public final class ZipIterator extends ClassedIterator {
  /** Public, like {@link #strict}, because compiled code uses them. */
  public final Object[] iterators;

  public boolean strict;

  public ZipIterator(PyType type, Object[] iterators, boolean strict) {
    super(type);
    this.iterators = iterators;
    this.strict = strict;
  }

  @Override
  public Object next() {
    return next(false);
  }

  @Override
  protected Object next(boolean raising) {
    if (iterators.length == 0) {
      return null;
    }
    Object[] items = new Object[iterators.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = Iteration.next(iterators[i], raising && !strict);
      if (items[i] == null) {
        if (strict) {
          checkLengths(i);
        }
        return null;
      }
    }
    return PyTuple.of(items);
  }

  /** One iterator ended: all before it had an item, and none after it may have one. */
  private void checkLengths(int ending) {
    if (ending > 0) {
      throw unequal(ending, "shorter");
    }
    for (int i = 1; i < iterators.length; i++) {
      if (Iteration.next(iterators[i]) != null) {
        throw unequal(i, "longer");
      }
    }
  }

  private static ScriptRaise unequal(int index, String how) {
    return Errors.valueError(
        "zip() argument "
            + (index + 1)
            + " is "
            + how
            + " than argument"
            + (index == 1 ? " 1" : "s 1-" + index));
  }

  @Override
  public Remains remains() {
    return new Remains(type(), iterators, strict ? true : null);
  }

  /** Says whether iterators of different lengths are an error; returns None. */
  public Object setStrict(boolean value) {
    strict = value;
    return None.NONE;
  }
}
