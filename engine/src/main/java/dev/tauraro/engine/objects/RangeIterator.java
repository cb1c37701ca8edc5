package dev.tauraro.engine.objects;

import java.math.BigInteger;

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
  public Remains remains() {
    BigInteger covered = BigInteger.valueOf(remaining).multiply(BigInteger.valueOf(step));
    Object stop = BigRange.normal(BigInteger.valueOf(next).add(covered));
    return Remains.of(PyRange.of(next, stop, step), 0);
  }

  @Override
  public void resume(long at) {
    long skipped = Math.max(0, Math.min(at, remaining));
    next += skipped * step;
    remaining -= skipped;
  }

  @Override
  public PyType type() {
    return Types.RANGE_ITERATOR;
  }
}
