package dev.tauraro.engine.builtins;

import dev.tauraro.engine.runtime.Compare;
import java.util.function.Function;

/**
 * A stable merge sort by the language's {@code <}. Unlike Java's it ends, with some order, however
 * inconsistent the comparisons of a script are.
 */
final class MergeSort<T> {
  /** Runs up to this length are sorted by insertion. */
  private static final int RUN = 16;

  private final T[] items;
  private final T[] spare;
  private final Function<T, Object> key;

  private MergeSort(T[] items, Function<T, Object> key) {
    this.items = items;
    this.spare = items.clone();
    this.key = key;
  }

  /** Sorts by what {@code key} gives for each element. */
  static <T> void sort(T[] items, Function<T, Object> key) {
    new MergeSort<>(items, key).sort(0, items.length);
  }

  private boolean isLess(T a, T b) {
    return Compare.isLt(key.apply(a), key.apply(b));
  }

  private void sort(int start, int stop) {
    if (stop - start <= RUN) {
      insert(start, stop);
      return;
    }
    int middle = (start + stop) >>> 1;
    sort(start, middle);
    sort(middle, stop);
    if (isLess(items[middle], items[middle - 1])) {
      merge(start, middle, stop);
    }
  }

  private void insert(int start, int stop) {
    for (int i = start + 1; i < stop; i++) {
      T item = items[i];
      if (!isLess(item, items[i - 1])) {
        continue;
      }
      int low = start;
      int high = i - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (isLess(item, items[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      System.arraycopy(items, low, items, low + 1, i - low);
      items[low] = item;
    }
  }

  private void merge(int start, int middle, int stop) {
    System.arraycopy(items, start, spare, start, middle - start);
    int left = start;
    int right = middle;
    int to = start;
    while (left < middle && right < stop) {
      items[to++] = isLess(items[right], spare[left]) ? items[right++] : spare[left++];
    }
    System.arraycopy(spare, left, items, to, middle - left);
  }
}
