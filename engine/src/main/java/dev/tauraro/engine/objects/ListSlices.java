package dev.tauraro.engine.objects;

import java.util.Arrays;

/** Replaces slices of lists. */
public final class ListSlices {
  private ListSlices() {}

  /**
   * Replaces the items from {@code start} to before {@code stop}, within bounds, by those of
   * another list or of the same one.
   */
  public static void replace(PyList list, int start, int stop, PyList items) {
    int count = items.size;
    if (list.strategy != items.strategy || count == 0) {
      PyList tail = list.slice(stop, list.size);
      PyList added = items == list ? list.copy() : items;
      list.removeRange(start, list.size);
      list.extend(added);
      list.extend(tail);
      return;
    }
    int more = count - (stop - start);
    PyList added = items == list && more != 0 ? list.copy() : items;
    if (more > 0) {
      list.reserve(list.size + more);
    }
    int moved = more == 0 ? 0 : list.size - stop;
    Work.elements((long) count + moved);
    if (list.strategy == PyList.LONG) {
      System.arraycopy(list.longs, stop, list.longs, stop + more, moved);
      System.arraycopy(added.longs, 0, list.longs, start, count);
    } else if (list.strategy == PyList.DOUBLE) {
      System.arraycopy(list.doubles, stop, list.doubles, stop + more, moved);
      System.arraycopy(added.doubles, 0, list.doubles, start, count);
    } else {
      System.arraycopy(list.objects, stop, list.objects, stop + more, moved);
      System.arraycopy(added.objects, 0, list.objects, start, count);
      if (more < 0) {
        Arrays.fill(list.objects, list.size + more, list.size, null);
      }
    }
    list.size += more;
  }
}
