package dev.tauraro.engine.objects;

import java.math.BigInteger;

/** A {@code range} of which a bound, the step or the length does not fit a long. */
public final class BigRange extends PyObject {
  private final BigInteger start;
  private final BigInteger stop;
  private final BigInteger step;
  private final BigInteger length;

  /** The range; ValueError when the step is 0. */
  public BigRange(BigInteger start, BigInteger stop, BigInteger step) {
    if (step.signum() == 0) {
      throw Errors.valueError("range() arg 3 must not be zero");
    }
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = count(start, stop, step);
  }

  private static BigInteger count(BigInteger start, BigInteger stop, BigInteger step) {
    BigInteger distance = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
    if (distance.signum() <= 0) {
      return BigInteger.ZERO;
    }
    return distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
  }

  static BigInteger big(Object value) {
    return value instanceof Long ? BigInteger.valueOf((Long) value) : (BigInteger) value;
  }

  /** A script int of a BigInteger. */
  public static Object normal(BigInteger value) {
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }

  @Override
  public PyType type() {
    return Types.RANGE;
  }

  public BigInteger start() {
    return start;
  }

  public BigInteger stop() {
    return stop;
  }

  public BigInteger step() {
    return step;
  }

  public BigInteger length() {
    return length;
  }

  /** The value at an index within bounds. */
  public Object get(BigInteger index) {
    return normal(start.add(step.multiply(index)));
  }

  public boolean contains(BigInteger value) {
    BigInteger distance = step.signum() > 0 ? value.subtract(start) : start.subtract(value);
    if (distance.signum() < 0) {
      return false;
    }
    BigInteger[] parts = distance.divideAndRemainder(step.abs());
    return parts[1].signum() == 0 && parts[0].compareTo(length) < 0;
  }

  /** An iterator over the values. */
  public PyIterator iterator() {
    return new Values(start, step, length);
  }

  /** An iterator over the values, last one first. */
  public PyIterator reverseIterator() {
    return new Values(
        start.add(step.multiply(length.subtract(BigInteger.ONE))), step.negate(), length);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof BigRange)) {
      return false;
    }
    BigRange range = (BigRange) other;
    return length.equals(range.length)
        && (length.signum() == 0
            || start.equals(range.start)
                && (length.equals(BigInteger.ONE) || step.equals(range.step)));
  }

  @Override
  public int hashCode() {
    return length.signum() == 0 ? 0 : start.hashCode() * 31 + length.hashCode();
  }

  private static final class Values extends PyIterator {
    private final BigInteger step;
    private BigInteger next;
    private BigInteger remaining;

    Values(BigInteger first, BigInteger step, BigInteger count) {
      this.next = first;
      this.step = step;
      this.remaining = count;
    }

    @Override
    public Object next() {
      if (remaining.signum() <= 0) {
        return null;
      }
      BigInteger value = next;
      next = value.add(step);
      remaining = remaining.subtract(BigInteger.ONE);
      return normal(value);
    }

    @Override
    public long lengthHint() {
      return remaining.bitLength() < 64 ? remaining.longValue() : Long.MAX_VALUE;
    }

    @Override
    public Remains remains() {
      return Remains.of(new BigRange(next, next.add(remaining.multiply(step)), step), 0);
    }

    @Override
    public void resume(long at) {
      BigInteger skipped = BigInteger.valueOf(Math.max(0, at)).min(remaining);
      next = next.add(skipped.multiply(step));
      remaining = remaining.subtract(skipped);
    }

    @Override
    public PyType type() {
      return Types.RANGE_ITERATOR;
    }
  }
}
