package dev.tauraro.engine.objects;

/** Iterates over equidistant ints. */
public final class RangeIterator extends PyIterator {
  /** The next value, if any remains. Public, as the other fields, because compiled code uses it. */
  public long next;

  public long remaining;
  public final long step;

  public RangeIterator(PyRange range) {
    this(range.start, range.length, range.step);
  }

  /** Over {@code count} values from {@code first} on. */
  public RangeIterator(long first, long count, long step) {
    this.next = first;
    this.remaining = count;
    this.step = step;
  }

  @Override
  public Object next() {
    if (remaining <= 0) {
      return null;
    }
    long value = next;
    next = value + step;
    remaining--;
    return value;
  }

  @Override
  public long lengthHint() {
    return remaining;
  }

  @Override
  public PyType type() {
    return Types.RANGE_ITERATOR;
  }
}
