package dev.tauraro.engine.objects;

import java.math.BigInteger;

/** {@code slice(start, stop, step)}; each part may be None. */
public final class PySlice extends PyObject {
  /**
   * A slice applied to a sequence of some length: first index, the bound before which (or, going
   * down, after which) it ends, distance, and number of indices.
   */
  public record Bounds(int start, int stop, int step, int count) {}

  public final Object start;
  public final Object stop;
  public final Object step;

  public PySlice(Object start, Object stop, Object step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  @Override
  public PyType type() {
    return Types.SLICE;
  }

  /** Number of values of {@code range(start, stop, step)}. */
  public static long count(long start, long stop, long step) {
    if (step > 0) {
      return start < stop ? (stop - start - 1) / step + 1 : 0;
    }
    return stop < start ? (start - stop - 1) / -step + 1 : 0;
  }

  /** The bounds for a sequence of a length. */
  public Bounds indices(int length) {
    long by = step == None.NONE ? 1 : clamp(part(step));
    if (by == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    long from = start == None.NONE ? (by < 0 ? Long.MAX_VALUE : 0) : clamp(part(start));
    long to = stop == None.NONE ? (by < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE) : clamp(part(stop));
    return indices(from, to, by, length);
  }

  /**
   * The bounds of a slice whose parts are numbers, for a sequence of a length. A part that is None
   * is 0 or far out, whichever is the end that it means.
   *
   * @param by the step, not zero
   */
  public static Bounds indices(long start, long stop, long by, int length) {
    long low = by < 0 ? -1 : 0;
    long high = by < 0 ? length - 1L : length;
    long from = limit(start, length, low, high);
    long to = limit(stop, length, low, high);
    long count = count(from, to, by);
    int distance = (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, by));
    return new Bounds((int) from, (int) to, distance, (int) count);
  }

  private static long limit(long value, int length, long low, long high) {
    if (value < 0) {
      return Math.max(value + length, low);
    }
    return Math.min(value, high);
  }

  private static long clamp(Object part) {
    if (part instanceof Long) {
      return Math.max(-Long.MAX_VALUE, (Long) part);
    }
    return ((BigInteger) part).signum() < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE;
  }

  /** A part as int: Long or BigInteger. */
  public static Object part(Object value) {
    if (value instanceof Long || value instanceof BigInteger) {
      return value;
    }
    Object index = ExecutionContext.current().operations().indexOrNull(value);
    if (index == null) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return index;
  }
}
