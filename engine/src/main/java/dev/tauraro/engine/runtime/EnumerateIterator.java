package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.ClassedIterator;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import java.math.BigInteger;

/** What {@code enumerate} returns: pairs of a running number and an item. */
public final class EnumerateIterator extends ClassedIterator {
  /** The iterator of the items. Public, like {@link #number}, because compiled code uses it. */
  public final Object items;

  /** The next number; the greatest long when {@link #large} has it. */
  public long number;

  private BigInteger large;

  public EnumerateIterator(PyType type, Object items, Object start) {
    super(type);
    this.items = items;
    if (start instanceof Long) {
      this.number = (Long) start;
    } else {
      this.large = (BigInteger) start;
      this.number = Long.MAX_VALUE;
    }
  }

  @Override
  public Object next() {
    return next(false);
  }

  @Override
  protected Object next(boolean raising) {
    Object item = Iteration.next(items, raising);
    if (item == null) {
      return null;
    }
    if (number < Long.MAX_VALUE) {
      return PyTuple.of(number++, item);
    }
    BigInteger current = large == null ? BigInteger.valueOf(number) : large;
    large = current.add(BigInteger.ONE);
    return PyTuple.of(Numbers.normalize(current), item);
  }

  @Override
  public Remains remains() {
    Object count = large == null ? (Object) number : Numbers.normalize(large);
    return Remains.of(type(), items, count);
  }
}
