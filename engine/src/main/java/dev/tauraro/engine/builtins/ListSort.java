package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Calls;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;

/** {@code list.sort}: stable, by {@code <} alone, with fast cases for ints, floats and strings. */
final class ListSort {
  private static final Comparator<Keyed> LONG_KEYS =
      (a, b) -> Long.compare((Long) a.key, (Long) b.key);
  private static final Comparator<Keyed> STRING_KEYS =
      (a, b) -> ((String) a.key).compareTo((String) b.key);

  /** An item and what it is sorted by. */
  private static final class Keyed {
    private final Object key;
    private final Object item;

    Keyed(Object key, Object item) {
      this.key = key;
      this.item = item;
    }
  }

  private ListSort() {}

  /** Sorts a list in place; {@code key} may be None. */
  static void sort(PyList list, Object key, boolean reverse) {
    int size = list.size;
    Work.steps(cost(size));
    if (key == None.NONE && sortPlain(list, reverse)) {
      return;
    }
    PyList content = new PyList();
    content.take(list);
    Object[] mark = {};
    list.clear();
    list.objects = mark;
    Object[] items = content.toArray();
    boolean changed;
    try {
      if (key == None.NONE) {
        sortItems(items, reverse);
      } else {
        sortByKey(items, key, reverse);
      }
    } finally {
      // A comparison that raises leaves the items in the order that they have then.
      changed = list.objects != mark || list.strategy != PyList.EMPTY;
      content.replaceAll(items, size);
      list.take(content);
    }
    if (changed) {
      throw Errors.valueError("list modified during sort");
    }
  }

  private static long cost(int size) {
    return size < 2 ? 0 : size * (32L - Integer.numberOfLeadingZeros(size)) / 8;
  }

  /** Sorts unboxed items; false when the list is not of that kind. */
  private static boolean sortPlain(PyList list, boolean reverse) {
    if (list.strategy == PyList.LONG) {
      Arrays.sort(list.longs, 0, list.size);
    } else if (list.strategy == PyList.DOUBLE && isTotallyOrdered(list)) {
      Arrays.sort(list.doubles, 0, list.size);
    } else {
      return false;
    }
    if (reverse) {
      list.reverse();
    }
    return true;
  }

  /** Java orders -0.0 before 0.0 and knows a place for nan; the language does neither. */
  private static boolean isTotallyOrdered(PyList list) {
    for (int i = 0; i < list.size; i++) {
      double item = list.doubles[i];
      if (item == 0 || Double.isNaN(item)) {
        return false;
      }
    }
    return true;
  }

  private static void sortItems(Object[] items, boolean reverse) {
    if (allOf(items, String.class)) {
      Arrays.sort(items, reverse ? Collections.reverseOrder() : null);
    } else {
      mirror(items, reverse);
      try {
        MergeSort.sort(items, item -> item);
      } finally {
        mirror(items, reverse);
      }
    }
  }

  private static void sortByKey(Object[] items, Object key, boolean reverse) {
    Keyed[] keyed = new Keyed[items.length];
    Object[] keys = new Object[items.length];
    for (int i = 0; i < items.length; i++) {
      keys[i] = Calls.call(key, items[i]);
      keyed[i] = new Keyed(keys[i], items[i]);
    }
    try {
      sortKeyed(keyed, keys, reverse);
    } finally {
      for (int i = 0; i < items.length; i++) {
        items[i] = keyed[i].item;
      }
    }
  }

  private static void sortKeyed(Keyed[] keyed, Object[] keys, boolean reverse) {
    if (allOf(keys, Long.class)) {
      Arrays.sort(keyed, reverse ? (a, b) -> LONG_KEYS.compare(b, a) : LONG_KEYS);
    } else if (allOf(keys, String.class)) {
      Arrays.sort(keyed, reverse ? (a, b) -> STRING_KEYS.compare(b, a) : STRING_KEYS);
    } else {
      mirror(keyed, reverse);
      try {
        MergeSort.sort(keyed, entry -> entry.key);
      } finally {
        mirror(keyed, reverse);
      }
    }
  }

  private static boolean allOf(Object[] items, Class<?> kind) {
    for (Object item : items) {
      if (item.getClass() != kind) {
        return false;
      }
    }
    return true;
  }

  /**
   * Equal items must keep their order in a reversed sort as well: it is undone before and after.
   */
  private static void mirror(Object[] items, boolean reverse) {
    if (reverse) {
      for (int i = 0, j = items.length - 1; i < j; i++, j--) {
        Object item = items[i];
        items[i] = items[j];
        items[j] = item;
      }
    }
  }
}
