package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import java.util.Arrays;

/** Assignment to several targets: distributes the items of an iterable over registers. */
public final class Unpacking {
  private Unpacking() {}

  /** {@code r[at], …, r[at + count - 1] = value} */
  public static void exact(Object value, Object[] r, int at, int count) {
    if (value.getClass() == PyTuple.class) {
      Object[] items = ((PyTuple) value).items;
      check(items.length, count);
      System.arraycopy(items, 0, r, at, count);
    } else if (value.getClass() == PyList.class) {
      PyList list = (PyList) value;
      check(list.size, count);
      for (int i = 0; i < count; i++) {
        r[at + i] = list.get(i);
      }
    } else {
      exactByIterator(value, r, at, count);
    }
  }

  private static void exactByIterator(Object value, Object[] r, int at, int count) {
    Object iterator = iterate(value);
    Object[] items = new Object[count];
    for (int i = 0; i < count; i++) {
      items[i] = Iteration.next(iterator);
      if (items[i] == null) {
        throw tooFew(count, i, "");
      }
    }
    if (Iteration.next(iterator) != null) {
      throw tooMany(count);
    }
    System.arraycopy(items, 0, r, at, count);
  }

  /**
   * {@code r[at], …, *r[at + before], … = value} with {@code after} targets behind the starred one.
   */
  public static void starred(Object value, Object[] r, int at, int before, int after) {
    Object[] items =
        value.getClass() == PyTuple.class
            ? ((PyTuple) value).items
            : Iteration.toArray(iterate(value));
    int rest = items.length - before - after;
    if (rest < 0) {
      throw tooFew(before + after, items.length, "at least ");
    }
    System.arraycopy(items, 0, r, at, before);
    r[at + before] = PyList.of(Arrays.copyOfRange(items, before, before + rest));
    System.arraycopy(items, before + rest, r, at + before + 1, after);
  }

  private static Object iterate(Object value) {
    Object iterator = Iteration.iterateOrNull(value);
    if (iterator == null) {
      throw Errors.typeError("cannot unpack non-iterable " + Types.nameOf(value) + " object");
    }
    return iterator;
  }

  private static void check(int size, int count) {
    if (size != count) {
      throw size < count ? tooFew(count, size, "") : tooMany(count);
    }
  }

  private static ScriptRaise tooFew(int wanted, int found, String atLeast) {
    return Errors.valueError(
        "not enough values to unpack (expected " + atLeast + wanted + ", got " + found + ")");
  }

  private static ScriptRaise tooMany(int wanted) {
    return Errors.valueError("too many values to unpack (expected " + wanted + ")");
  }
}
