package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ItemSink;
import dev.tauraro.engine.objects.PyByteArray;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyRange;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigInteger;

/**
 * {@code sum}: additions from left to right, unboxed where the items are known to be ints or
 * floats.
 */
final class Summation {
  private static final Signature SUM = Signature.parse("sum(iterable, /, start=0)");

  private Summation() {}

  static Object sum(Object[] arguments, String[] keywords) {
    Object[] bound = SUM.bind(arguments, keywords);
    return bound[1] == null ? sum(bound[0]) : sum(bound[0], bound[1]);
  }

  static Object sum(Object iterable) {
    return sumFrom(iterable, 0L);
  }

  static Object sum(Object iterable, Object start) {
    Object plain = ValueInstance.unwrap(start);
    if (Str.unwrap(start) != null) {
      throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (plain instanceof PyBytes) {
      throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
    }
    if (plain instanceof PyByteArray) {
      throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
    }
    return sumFrom(iterable, start);
  }

  private static Object sumFrom(Object iterable, Object start) {
    if (iterable.getClass() == PyRange.class && Numbers.isPlainInt(start)) {
      return Arithmetic.add(start, sumRange((PyRange) iterable));
    }
    if (iterable.getClass() == PyList.class) {
      PyList list = (PyList) iterable;
      if (list.strategy == PyList.LONG && Numbers.isPlainInt(start)) {
        Work.elements(list.size);
        return Arithmetic.add(start, sumLongs(list));
      }
      if (list.strategy == PyList.DOUBLE && start instanceof Long) {
        Work.elements(list.size);
        return sumDoubles(list, (double) (Long) start);
      }
    }
    return sumItems(iterable, start);
  }

  private static Object sumRange(PyRange range) {
    if (range.length == 0) {
      return 0L;
    }
    // A formula is no reason for a run to use fewer steps than other sums do.
    Work.elements(range.length);
    BigInteger first = BigInteger.valueOf(range.start);
    BigInteger last = BigInteger.valueOf(range.get(range.length - 1));
    return Numbers.normalize(
        first.add(last).multiply(BigInteger.valueOf(range.length)).shiftRight(1));
  }

  private static Object sumLongs(PyList list) {
    long sum = 0;
    long[] items = list.longs;
    int size = list.size;
    for (int i = 0; i < size; i++) {
      long next = sum + items[i];
      if (((sum ^ next) & (items[i] ^ next)) < 0) {
        return sumBig(items, i, size, BigInteger.valueOf(sum));
      }
      sum = next;
    }
    return sum;
  }

  /** Goes on with a sum that does not fit a long. */
  private static Object sumBig(long[] items, int from, int size, BigInteger start) {
    BigInteger sum = start;
    for (int i = from; i < size; i++) {
      sum = sum.add(BigInteger.valueOf(items[i]));
    }
    return Numbers.normalize(sum);
  }

  private static Object sumDoubles(PyList list, double start) {
    double sum = start;
    double[] items = list.doubles;
    int size = list.size;
    for (int i = 0; i < size; i++) {
      sum += items[i];
    }
    return sum;
  }

  private static Object sumItems(Object iterable, Object start) {
    Object iterator = Iteration.iterate(iterable);
    Sum sum = new Sum(start);
    for (Object item = Iteration.next(iterator, sum);
        item != null;
        item = Iteration.next(iterator, sum)) {
      sum.value = Arithmetic.add(sum.value, item);
      sum.meter.step();
    }
    return sum.value;
  }

  /** A sum so far, which takes ints and floats that come without being asked for. */
  private static final class Sum extends ItemSink {
    final WorkMeter meter = new WorkMeter();
    Object value;

    Sum(Object start) {
      value = start;
    }

    @Override
    public boolean take(Object item) {
      Object next;
      if (item instanceof Long && value instanceof Long) {
        long x = (Long) value;
        long y = (Long) item;
        if (((x ^ x + y) & (y ^ x + y)) < 0) {
          return false;
        }
        next = x + y;
      } else if (item instanceof Double && value instanceof Double) {
        next = (Double) value + (Double) item;
      } else if (item instanceof Boolean
          && value instanceof Long
          && (Long) value < Long.MAX_VALUE) {
        next = (Boolean) item ? (Long) value + 1 : value;
      } else {
        return false;
      }
      if (!meter.stepsFree()) {
        return false;
      }
      value = next;
      return true;
    }
  }
}
