package dev.tauraro.engine.builtins;

import dev.tauraro.engine.runtime.Compare;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A stable merge sort of the runs that are already there, by the language's {@code <}.
 *
 * <p>Scripts see which comparisons are made, by what these print or raise and by where values end
 * up that have no order, such as nan. So they are those of CPython, one by one: runs shorter than a
 * minimum are filled up by binary insertion, each new run decides by its place in a balanced tree
 * which runs before it are merged now, and a merge skips ahead in steps of growing length while one
 * side keeps winning.
 */
final class MergeSort<T> {
  /** Wins in a row from which on a merge looks ahead. */
  private static final int PATIENCE = 7;

  /** Lists up to this length are one run. */
  private static final int SHORT = 64;

  /** More runs are never pending, for the powers of those on the stack grow. */
  private static final int PENDING = 85;

  private final T[] items;
  private final Function<T, Object> key;
  private final int[] starts = new int[PENDING];
  private final int[] lengths = new int[PENDING];
  private final int[] powers = new int[PENDING];
  private int pending;
  private int patience = PATIENCE;

  private MergeSort(T[] items, Function<T, Object> key) {
    this.items = items;
    this.key = key;
  }

  /**
   * Sorts by what {@code key} gives for each element. When a comparison raises, the array has all
   * elements still, in some order.
   */
  static <T> void sort(T[] items, Function<T, Object> key) {
    if (items.length > 1) {
      new MergeSort<>(items, key).sort();
    }
  }

  private boolean isLess(T a, T b) {
    return Compare.isLt(key.apply(a), key.apply(b));
  }

  private void sort() {
    int minimum = minimumRun(items.length);
    int start = 0;
    while (start < items.length) {
      int length = run(start);
      if (length < minimum) {
        int wanted = Math.min(minimum, items.length - start);
        insert(start, start + length, start + wanted);
        length = wanted;
      }
      push(start, length);
      start += length;
    }
    while (pending > 1) {
      int at = pending - 2;
      mergeAt(at > 0 && lengths[at - 1] < lengths[at + 1] ? at - 1 : at);
    }
  }

  /** A length such that the number of runs is a power of two or a bit less. */
  private static int minimumRun(int length) {
    int rest = 0;
    int shortened = length;
    while (shortened >= SHORT) {
      rest |= shortened & 1;
      shortened >>= 1;
    }
    return shortened + rest;
  }

  /** The length of the run at {@code start}, after reversing it if it descends. */
  private int run(int start) {
    int stop = start + 1;
    if (stop == items.length) {
      return 1;
    }
    boolean descends = isLess(items[stop], items[start]);
    stop++;
    while (stop < items.length && isLess(items[stop], items[stop - 1]) == descends) {
      stop++;
    }
    if (descends) {
      for (int i = start, j = stop - 1; i < j; i++, j--) {
        T item = items[i];
        items[i] = items[j];
        items[j] = item;
      }
    }
    return stop - start;
  }

  /** Inserts the elements from {@code next} on into the sorted ones before. */
  private void insert(int start, int next, int stop) {
    for (int i = next; i < stop; i++) {
      T item = items[i];
      int low = start;
      int high = i;
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

  private void push(int start, int length) {
    if (pending > 0) {
      int power = power(starts[pending - 1], lengths[pending - 1], length);
      while (pending > 1 && powers[pending - 2] > power) {
        mergeAt(pending - 2);
      }
      powers[pending - 1] = power;
    }
    starts[pending] = start;
    lengths[pending] = length;
    pending++;
  }

  /**
   * The depth of the node between two neighbouring runs in the tree that halves the whole: how many
   * binary digits it takes to tell their middles, as fractions of the whole, apart.
   */
  private int power(int start, int length, int next) {
    long left = 2L * start + length;
    long right = left + length + next;
    int power = 1;
    while (left >= items.length || right < items.length) {
      if (left >= items.length) {
        left -= items.length;
        right -= items.length;
      }
      left <<= 1;
      right <<= 1;
      power++;
    }
    return power;
  }

  private void mergeAt(int at) {
    int left = starts[at];
    int leftLength = lengths[at];
    int right = starts[at + 1];
    int rightLength = lengths[at + 1];
    lengths[at] = leftLength + rightLength;
    if (at == pending - 3) {
      starts[at + 1] = starts[at + 2];
      lengths[at + 1] = lengths[at + 2];
    }
    pending--;
    int skipped = behind(items[right], items, left, leftLength, 0);
    left += skipped;
    leftLength -= skipped;
    if (leftLength == 0) {
      return;
    }
    int used = before(items[left + leftLength - 1], items, right, rightLength, rightLength - 1);
    if (used == 0) {
      return;
    }
    if (leftLength <= used) {
      new Upward(left, leftLength, right, used).merge();
    } else {
      new Downward(left, leftLength, right, used).merge();
    }
  }

  /**
   * How many of {@code count} sorted elements are less than an item; the search begins at a hint.
   */
  private int before(T item, T[] from, int start, int count, int hint) {
    int last = 0;
    int offset = 1;
    int low;
    int high;
    if (isLess(from[start + hint], item)) {
      int most = count - hint;
      while (offset < most && isLess(from[start + hint + offset], item)) {
        last = offset;
        offset = 2 * offset + 1;
      }
      low = hint + last + 1;
      high = hint + Math.min(offset, most);
    } else {
      int most = hint + 1;
      while (offset < most && !isLess(from[start + hint - offset], item)) {
        last = offset;
        offset = 2 * offset + 1;
      }
      low = hint - Math.min(offset, most) + 1;
      high = hint - last;
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isLess(from[start + middle], item)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** How many of {@code count} sorted elements are not greater than an item. */
  private int behind(T item, T[] from, int start, int count, int hint) {
    int last = 0;
    int offset = 1;
    int low;
    int high;
    if (isLess(item, from[start + hint])) {
      int most = hint + 1;
      while (offset < most && isLess(item, from[start + hint - offset])) {
        last = offset;
        offset = 2 * offset + 1;
      }
      low = hint - Math.min(offset, most) + 1;
      high = hint - last;
    } else {
      int most = count - hint;
      while (offset < most && !isLess(item, from[start + hint + offset])) {
        last = offset;
        offset = 2 * offset + 1;
      }
      low = hint + last + 1;
      high = hint + Math.min(offset, most);
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isLess(item, from[start + middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  /** Merges neighbouring runs of which the left one is the shorter, from their starts on. */
  private final class Upward {
    private final T[] left;
    private int at;
    private int leftCount;
    private int right;
    private int rightCount;
    private int to;

    Upward(int left, int leftCount, int right, int rightCount) {
      this.left = Arrays.copyOfRange(items, left, left + leftCount);
      this.leftCount = leftCount;
      this.right = right;
      this.rightCount = rightCount;
      this.to = left;
    }

    void merge() {
      try {
        takeRight(1);
        boolean more = rightCount > 0 && leftCount > 1;
        while (more) {
          more = oneByOne() && ahead();
        }
        // What is left of the right run comes before the last element of the left one.
        if (leftCount == 1) {
          takeRight(rightCount);
        }
      } finally {
        System.arraycopy(left, at, items, to, leftCount);
      }
    }

    private void takeLeft(int count) {
      System.arraycopy(left, at, items, to, count);
      at += count;
      to += count;
      leftCount -= count;
    }

    private void takeRight(int count) {
      System.arraycopy(items, right, items, to, count);
      right += count;
      to += count;
      rightCount -= count;
    }

    /** Takes single elements until one side wins often; false when one side is used up. */
    private boolean oneByOne() {
      int leftWins = 0;
      int rightWins = 0;
      while (leftWins < patience && rightWins < patience) {
        if (isLess(items[right], left[at])) {
          takeRight(1);
          rightWins++;
          leftWins = 0;
        } else {
          takeLeft(1);
          leftWins++;
          rightWins = 0;
        }
        if (rightCount == 0 || leftCount == 1) {
          return false;
        }
      }
      patience++;
      return true;
    }

    /** Takes many elements at once as long as that pays; false when one side is used up. */
    private boolean ahead() {
      int leftWins = PATIENCE;
      int rightWins = PATIENCE;
      while (leftWins >= PATIENCE || rightWins >= PATIENCE) {
        patience -= patience > 1 ? 1 : 0;
        leftWins = behind(items[right], left, at, leftCount, 0);
        takeLeft(leftWins);
        if (leftCount <= 1 && leftWins > 0) {
          return false;
        }
        takeRight(1);
        if (rightCount == 0) {
          return false;
        }
        rightWins = before(left[at], items, right, rightCount, 0);
        takeRight(rightWins);
        if (rightCount == 0) {
          return false;
        }
        takeLeft(1);
        if (leftCount == 1) {
          return false;
        }
      }
      patience++;
      return true;
    }
  }

  /** Merges neighbouring runs of which the right one is the shorter, from their ends on. */
  private final class Downward {
    private final T[] right;
    private final int left;
    private int leftCount;
    private int rightCount;
    private int to;

    Downward(int left, int leftCount, int right, int rightCount) {
      this.right = Arrays.copyOfRange(items, right, right + rightCount);
      this.left = left;
      this.leftCount = leftCount;
      this.rightCount = rightCount;
      this.to = right + rightCount;
    }

    void merge() {
      try {
        takeLeft(1);
        boolean more = leftCount > 0 && rightCount > 1;
        while (more) {
          more = oneByOne() && ahead();
        }
        // What is left of the left run comes behind the first element of the right one.
        if (rightCount == 1) {
          takeLeft(leftCount);
        }
      } finally {
        System.arraycopy(right, 0, items, to - rightCount, rightCount);
      }
    }

    private void takeLeft(int count) {
      leftCount -= count;
      to -= count;
      System.arraycopy(items, left + leftCount, items, to, count);
    }

    private void takeRight(int count) {
      rightCount -= count;
      to -= count;
      System.arraycopy(right, rightCount, items, to, count);
    }

    private boolean oneByOne() {
      int leftWins = 0;
      int rightWins = 0;
      while (leftWins < patience && rightWins < patience) {
        if (isLess(right[rightCount - 1], items[left + leftCount - 1])) {
          takeLeft(1);
          leftWins++;
          rightWins = 0;
        } else {
          takeRight(1);
          rightWins++;
          leftWins = 0;
        }
        if (leftCount == 0 || rightCount == 1) {
          return false;
        }
      }
      patience++;
      return true;
    }

    private boolean ahead() {
      int leftWins = PATIENCE;
      int rightWins = PATIENCE;
      while (leftWins >= PATIENCE || rightWins >= PATIENCE) {
        patience -= patience > 1 ? 1 : 0;
        leftWins = leftCount - behind(right[rightCount - 1], items, left, leftCount, leftCount - 1);
        takeLeft(leftWins);
        if (leftCount == 0) {
          return false;
        }
        takeRight(1);
        if (rightCount == 1) {
          return false;
        }
        rightWins =
            rightCount - before(items[left + leftCount - 1], right, 0, rightCount, rightCount - 1);
        takeRight(rightWins);
        if (rightCount <= 1 && rightWins > 0) {
          return false;
        }
        takeLeft(1);
        if (leftCount == 0) {
          return false;
        }
      }
      patience++;
      return true;
    }
  }
}
