package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Len;
import dev.tauraro.engine.runtime.Numbers;

/** The module {@code _bisect}: places in sorted sequences. */
final class BisectModule {
  private static final String PARAMETERS = "(a, x, lo=0, hi=None, *, key=None)";

  /** One of the two searches: to the left or to the right of equal items. */
  private static final class Search {
    private final boolean left;
    private final Signature find;
    private final Signature insert;

    Search(boolean left) {
      String side = left ? "left" : "right";
      this.left = left;
      this.find = Signature.parse("bisect_" + side + PARAMETERS);
      this.insert = Signature.parse("insort_" + side + PARAMETERS);
    }

    Object find(Object sequence, Object item) {
      return place(sequence, item, 0, -1, None.NONE);
    }

    Object find(Object[] arguments, String[] keywords) {
      Object[] bound = find.bind(arguments, keywords);
      return place(bound[0], bound[1], low(bound[2]), high(bound[3]), key(bound[4]));
    }

    Object insert(Object sequence, Object item) {
      return insert(sequence, place(sequence, item, 0, -1, None.NONE), item);
    }

    Object insert(Object[] arguments, String[] keywords) {
      Object[] bound = insert.bind(arguments, keywords);
      Object key = key(bound[4]);
      Object wanted = key == None.NONE ? bound[1] : Calls.call(key, bound[1]);
      long at = place(bound[0], wanted, low(bound[2]), high(bound[3]), key);
      return insert(bound[0], at, bound[1]);
    }

    private static Object insert(Object sequence, long at, Object item) {
      if (sequence.getClass() == PyList.class) {
        PyList list = (PyList) sequence;
        list.insert((int) Math.min(at, list.size), item);
        return None.NONE;
      }
      Calls.call(Access.get(sequence, "insert"), at, item);
      return None.NONE;
    }

    private long place(Object sequence, Object item, long low, long high, Object key) {
      if (low < 0) {
        throw Errors.valueError("lo must be non-negative");
      }
      long stop = high == -1 ? Len.of(sequence) : high;
      if (sequence.getClass() == PyList.class && key == None.NONE && item instanceof Long) {
        PyList list = (PyList) sequence;
        if (list.strategy == PyList.LONG && stop <= list.size) {
          return placeOfLong(list.longs, (Long) item, (int) Math.min(low, stop), (int) stop, low);
        }
      }
      long from = low;
      while (from < stop) {
        long middle = from + stop >>> 1;
        Object there = Items.get(sequence, middle);
        Object compared = key == None.NONE ? there : Calls.call(key, there);
        boolean below = left ? Compare.isLt(compared, item) : !Compare.isLt(item, compared);
        if (below) {
          from = middle + 1;
        } else {
          stop = middle;
        }
      }
      return from;
    }

    private long placeOfLong(long[] items, long item, int start, int end, long low) {
      if (low > end) {
        return low;
      }
      int from = start;
      int stop = end;
      while (from < stop) {
        int middle = from + stop >>> 1;
        if (left ? items[middle] < item : items[middle] <= item) {
          from = middle + 1;
        } else {
          stop = middle;
        }
      }
      return from;
    }

    private static long low(Object value) {
      return value == null ? 0 : Numbers.toSize(value);
    }

    private static long high(Object value) {
      return value == null || value == None.NONE ? -1 : Numbers.toSize(value);
    }

    private static Object key(Object value) {
      return value == null ? None.NONE : value;
    }
  }

  private BisectModule() {}

  static PyModule create() {
    ModuleBuilder builder = new ModuleBuilder("_bisect", "Places in sorted sequences.");
    add(builder, "left", new Search(true));
    add(builder, "right", new Search(false));
    return builder.build();
  }

  private static void add(ModuleBuilder builder, String side, Search search) {
    builder
        .add(BuiltinFunction.function("bisect_" + side).two(search::find).any(search::find))
        .add(BuiltinFunction.function("insort_" + side).two(search::insert).any(search::insert));
  }
}
