package dev.tauraro.engine.objects;

import java.math.BigInteger;

/** A {@code range} whose bounds, step and length all fit a long; others are {@link BigRange}s. */
public final class PyRange extends PyObject {
  public final long start;
  public final long stop;
  public final long step;

  /** Number of values. */
  public final long length;

  /** The range, which must have a length below 2^63 and a step other than 0. */
  public PyRange(long start, long stop, long step) {
    this(start, stop, step, count(start, stop, step));
  }

  private PyRange(long start, long stop, long step, long length) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = length;
  }

  /**
   * {@code range(start, stop, step)} of ints: a PyRange when that fits, else a {@link BigRange}.
   */
  public static PyObject of(Object start, Object stop, Object step) {
    if (start instanceof Long && stop instanceof Long && step instanceof Long) {
      return of((long) (Long) start, (long) (Long) stop, (long) (Long) step);
    }
    return new BigRange(BigRange.big(start), BigRange.big(stop), BigRange.big(step));
  }

  /** {@code range(start, stop, step)} */
  public static PyObject of(long start, long stop, long step) {
    if (step == 0) {
      throw Errors.valueError("range() arg 3 must not be zero");
    }
    long length = count(start, stop, step);
    // The stop after the last value must fit as well, so that counting up to it can't overflow.
    if (length < 0 || step == Long.MIN_VALUE) {
      return new BigRange(
          BigInteger.valueOf(start), BigInteger.valueOf(stop), BigInteger.valueOf(step));
    }
    return new PyRange(start, stop, step, length);
  }

  /** Number of values; negative when it does not fit. */
  private static long count(long start, long stop, long step) {
    if (step > 0) {
      if (start >= stop) {
        return 0;
      }
      long distance = stop - 1 - start;
      long count = Long.divideUnsigned(distance, step);
      return count < 0 || count == Long.MAX_VALUE ? -1 : count + 1;
    }
    if (stop >= start) {
      return 0;
    }
    long count = Long.divideUnsigned(start - 1 - stop, -step);
    return count < 0 || count == Long.MAX_VALUE ? -1 : count + 1;
  }

  @Override
  public PyType type() {
    return Types.RANGE;
  }

  /** The value at an index within bounds. */
  public long get(long index) {
    return start + index * step;
  }

  public boolean contains(long value) {
    if (length == 0) {
      return false;
    }
    long last = get(length - 1);
    if (step > 0 ? value < start || value > last : value > start || value < last) {
      return false;
    }
    return Long.remainderUnsigned(step > 0 ? value - start : start - value, Math.abs(step)) == 0;
  }

  /** An iterator over the values, last one first. */
  public PyIterator reverseIterator() {
    return length == 0
        ? new RangeIterator(0, 0, 1)
        : new RangeIterator(get(length - 1), length, -step);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof PyRange)) {
      return false;
    }
    PyRange range = (PyRange) other;
    return length == range.length
        && (length == 0 || start == range.start && (length == 1 || step == range.step));
  }

  @Override
  public int hashCode() {
    return Long.hashCode(length == 0 ? 0 : start * 31 + length);
  }

  @Override
  public String toString() {
    return "range(" + start + ", " + stop + (step == 1 ? ")" : ", " + step + ")");
  }
}
