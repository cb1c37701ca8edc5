package dev.tauraro.engine.objects;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A list. Ints that fit a long, or floats, are stored unboxed while all items are of that kind; the
 * first misfit turns the list to one of objects. For Java code it is a {@link List}.
 */
public class PyList extends JavaList {
  /** All items are ints that fit a long, in {@link #longs}. */
  public static final int LONG = 0;

  /** All items are floats, in {@link #doubles}. */
  public static final int DOUBLE = 1;

  /** Items are in {@link #objects}. */
  public static final int OBJECT = 2;

  /** No items were added yet; the first one decides. */
  public static final int EMPTY = 3;

  private static final long[] NO_LONGS = {};
  private static final double[] NO_DOUBLES = {};
  private static final Object[] NO_OBJECTS = {};

  /** Room for more items than this is not made before they come. */
  private static final int MOST_AHEAD = 1 << 14;

  // Public because compiled code reads and writes them. Arrays not in use are empty, never null.
  public int size;
  public int strategy = EMPTY;
  public long[] longs = NO_LONGS;
  public double[] doubles = NO_DOUBLES;
  public Object[] objects = NO_OBJECTS;

  public PyList() {}

  /** A list of the given items, which are copied. */
  public static PyList of(Object... items) {
    PyList list = new PyList();
    list.extend(items, items.length);
    return list;
  }

  /** A list of the first {@code count} of the ints; the array now belongs to it. */
  public static PyList ofLongs(long[] items, int count) {
    PyList list = new PyList();
    list.useLongs(items, count);
    return list;
  }

  /** A list of the first {@code count} of the floats; the array now belongs to it. */
  public static PyList ofDoubles(double[] items, int count) {
    PyList list = new PyList();
    list.useDoubles(items, count);
    return list;
  }

  @Override
  public PyType type() {
    return Types.LIST;
  }

  /** Replaces the content by the first {@code count} ints of an array that now belongs to it. */
  public final void useLongs(long[] items, int count) {
    strategy = LONG;
    longs = items;
    doubles = NO_DOUBLES;
    objects = NO_OBJECTS;
    size = count;
  }

  /** Replaces the content by the first {@code count} floats of an array that now belongs to it. */
  public final void useDoubles(double[] items, int count) {
    strategy = DOUBLE;
    longs = NO_LONGS;
    doubles = items;
    objects = NO_OBJECTS;
    size = count;
  }

  /** Replaces the content by the first {@code count} items of an array that now belongs to it. */
  public final void useObjects(Object[] items, int count) {
    strategy = OBJECT;
    longs = NO_LONGS;
    doubles = NO_DOUBLES;
    objects = items;
    size = count;
  }

  /** Replaces the content by copies of items, in the narrowest strategy. */
  public final void replaceAll(Object[] items, int count) {
    clear();
    extend(items, count);
  }

  /** Takes over the content of another list, which must not be used any more. */
  public final void take(PyList other) {
    strategy = other.strategy;
    longs = other.longs;
    doubles = other.doubles;
    objects = other.objects;
    size = other.size;
  }

  /** The item at an index within bounds. */
  @Override
  public final Object get(int index) {
    switch (strategy) {
      case LONG:
        return longs[index];
      case DOUBLE:
        return doubles[index];
      default:
        return objects[index];
    }
  }

  /** Replaces the item at an index within bounds. */
  public final void store(int index, Object item) {
    switch (strategy) {
      case LONG:
        if (item instanceof Long) {
          longs[index] = (Long) item;
          return;
        }
        toObjects(size);
        break;
      case DOUBLE:
        if (item instanceof Double) {
          doubles[index] = (Double) item;
          return;
        }
        toObjects(size);
        break;
      default:
        break;
    }
    objects[index] = item;
  }

  public final void append(Object item) {
    if (strategy == OBJECT) {
      if (size == objects.length) {
        reserve(size + 1);
      }
      objects[size++] = item;
    } else if (item instanceof Long) {
      appendLong((Long) item);
    } else if (item instanceof Double) {
      appendDouble((Double) item);
    } else {
      toObjects(size + 1);
      objects[size++] = item;
    }
  }

  public final void appendLong(long item) {
    if (strategy != LONG) {
      if (size > 0) {
        toObjects(size + 1);
        objects[size++] = item;
        return;
      }
      useLongs(longs, 0);
    }
    if (size == longs.length) {
      reserve(size + 1);
    }
    longs[size++] = item;
  }

  public final void appendDouble(double item) {
    if (strategy != DOUBLE) {
      if (size > 0) {
        toObjects(size + 1);
        objects[size++] = item;
        return;
      }
      useDoubles(doubles, 0);
    }
    if (size == doubles.length) {
      reserve(size + 1);
    }
    doubles[size++] = item;
  }

  /**
   * Makes room for more items of a strategy.
   *
   * @param more how many at least
   * @param expected how many will follow at least, as far as known: room for some is made at once
   * @return how many fit; 0 for a list of another strategy
   */
  public final int room(int kind, int more, long expected) {
    if (strategy != kind && size > 0) {
      return 0;
    }
    if (strategy != kind) {
      become(kind);
    }
    if (capacity() - size < more) {
      long ahead = Math.min(expected, MOST_AHEAD);
      resize((int) Math.max(capacityFor(size + more), size + ahead));
    }
    return capacity() - size;
  }

  private int capacity() {
    return strategy == LONG ? longs.length : strategy == DOUBLE ? doubles.length : objects.length;
  }

  /**
   * Makes the strategy OBJECT, with room for that many items. That charges nothing: whatever filled
   * the list was charged, and a list turns only once.
   */
  private void toObjects(int room) {
    if (strategy == OBJECT) {
      reserve(room);
      return;
    }
    Object[] array = newObjects(Math.max(capacityFor(room), size));
    for (int i = 0; i < size; i++) {
      array[i] = get(i);
    }
    useObjects(array, size);
  }

  private static Object[] newObjects(int capacity) {
    Work.checkSize(capacity, 8);
    Object[] array = new Object[capacity];
    Work.allocated(capacity * 8L, array);
    return array;
  }

  private static int capacityFor(int room) {
    return room <= 4 ? 4 : (int) Math.min(Integer.MAX_VALUE - 16, room + (long) (room >> 1));
  }

  /** Makes room for that many items in all, with reserve for more. */
  final void reserve(int room) {
    if (room < 0) {
      throw Errors.of(Exceptions.MEMORY_ERROR);
    }
    if (room > capacity()) {
      resize(capacityFor(room));
    }
  }

  private void resize(int capacity) {
    Work.checkSize(capacity, 8);
    switch (strategy) {
      case LONG:
        longs = Arrays.copyOf(longs, capacity);
        Work.allocated(capacity * 8L, longs);
        break;
      case DOUBLE:
        doubles = Arrays.copyOf(doubles, capacity);
        Work.allocated(capacity * 8L, doubles);
        break;
      default:
        objects = Arrays.copyOf(objects, capacity);
        Work.allocated(capacity * 8L, objects);
        break;
    }
  }

  /** The strategy that the first {@code count} items allow. */
  private static int strategyOf(Object[] items, int count) {
    if (count == 0) {
      return EMPTY;
    }
    Class<?> kind = items[0].getClass();
    if (kind != Long.class && kind != Double.class) {
      return OBJECT;
    }
    for (int i = 1; i < count; i++) {
      if (items[i].getClass() != kind) {
        return OBJECT;
      }
    }
    return kind == Long.class ? LONG : DOUBLE;
  }

  /** Appends copies of the first {@code count} items of an array. */
  public final void extend(Object[] items, int count) {
    if (count == 0) {
      return;
    }
    Work.elements(count);
    int kind = strategyOf(items, count);
    adopt(kind, count);
    if (strategy == LONG) {
      for (int i = 0; i < count; i++) {
        longs[size + i] = (Long) items[i];
      }
    } else if (strategy == DOUBLE) {
      for (int i = 0; i < count; i++) {
        doubles[size + i] = (Double) items[i];
      }
    } else {
      System.arraycopy(items, 0, objects, size, count);
    }
    size += count;
  }

  /** Appends the items of another list (or of this one). */
  public final void extend(PyList other) {
    int count = other.size;
    if (count == 0) {
      return;
    }
    Work.elements(count);
    adopt(other.strategy, count);
    if (strategy == LONG) {
      System.arraycopy(other.longs, 0, longs, size, count);
    } else if (strategy == DOUBLE) {
      System.arraycopy(other.doubles, 0, doubles, size, count);
    } else {
      other.copyTo(0, objects, size, count);
    }
    size += count;
  }

  /** Makes room for {@code more} items of a strategy, in that strategy or in OBJECT. */
  private void adopt(int kind, int more) {
    if (strategy == kind) {
      reserve(size + more);
      return;
    }
    if (size > 0) {
      toObjects(size + more);
    } else {
      become(kind);
      reserve(more);
    }
  }

  /** Gives an empty list a strategy. */
  private void become(int kind) {
    if (kind == LONG) {
      useLongs(longs, 0);
    } else if (kind == DOUBLE) {
      useDoubles(doubles, 0);
    } else {
      useObjects(objects, 0);
    }
  }

  private void copyTo(int from, Object[] target, int at, int count) {
    if (strategy == OBJECT) {
      System.arraycopy(objects, from, target, at, count);
    } else {
      for (int i = 0; i < count; i++) {
        target[at + i] = get(from + i);
      }
    }
  }

  /** Inserts before the item at an index from 0 to the size. */
  public final void insert(int index, Object item) {
    append(item);
    int moved = size - 1 - index;
    if (moved == 0) {
      return;
    }
    Work.elements(moved);
    if (strategy == LONG) {
      System.arraycopy(longs, index, longs, index + 1, moved);
      longs[index] = (Long) item;
    } else if (strategy == DOUBLE) {
      System.arraycopy(doubles, index, doubles, index + 1, moved);
      doubles[index] = (Double) item;
    } else {
      System.arraycopy(objects, index, objects, index + 1, moved);
      objects[index] = item;
    }
  }

  /** Removes the items from {@code start} to before {@code stop}, within bounds. */
  public final void removeRange(int start, int stop) {
    int count = stop - start;
    if (count <= 0) {
      return;
    }
    int moved = size - stop;
    Work.elements(moved);
    if (strategy == LONG) {
      System.arraycopy(longs, stop, longs, start, moved);
    } else if (strategy == DOUBLE) {
      System.arraycopy(doubles, stop, doubles, start, moved);
    } else {
      System.arraycopy(objects, stop, objects, start, moved);
      Arrays.fill(objects, size - count, size, null);
    }
    size -= count;
    if (size == 0) {
      clear();
    }
  }

  /** Removes the item at an index within bounds and returns it. */
  public final Object pop(int index) {
    Object item = get(index);
    if (index == size - 1) {
      size--;
      if (strategy == OBJECT) {
        objects[size] = null;
      }
    } else {
      removeRange(index, index + 1);
    }
    return item;
  }

  /** A plain list of the items from {@code start} to before {@code stop}, within bounds. */
  public final PyList slice(int start, int stop) {
    return slice(start, 1, Math.max(0, stop - start));
  }

  /** A plain list of {@code count} items: from {@code start} on, every {@code step}th. */
  public final PyList slice(int start, int step, int count) {
    if (count == 0) {
      return new PyList();
    }
    Work.checkSize(count, 8);
    Work.elements(count);
    PyList result = new PyList();
    if (strategy == LONG) {
      long[] array = step == 1 ? Arrays.copyOfRange(longs, start, start + count) : new long[count];
      if (step != 1) {
        for (int i = 0, at = start; i < count; i++, at += step) {
          array[i] = longs[at];
        }
      }
      result.useLongs(array, count);
      Work.allocated(count * 8L, array);
    } else if (strategy == DOUBLE) {
      double[] array =
          step == 1 ? Arrays.copyOfRange(doubles, start, start + count) : new double[count];
      if (step != 1) {
        for (int i = 0, at = start; i < count; i++, at += step) {
          array[i] = doubles[at];
        }
      }
      result.useDoubles(array, count);
      Work.allocated(count * 8L, array);
    } else {
      Object[] array =
          step == 1 ? Arrays.copyOfRange(objects, start, start + count) : new Object[count];
      if (step != 1) {
        for (int i = 0, at = start; i < count; i++, at += step) {
          array[i] = objects[at];
        }
      }
      result.useObjects(array, count);
      Work.allocated(count * 8L, array);
    }
    return result;
  }

  /** A plain list of the same items. */
  public final PyList copy() {
    return slice(0, size);
  }

  /** {@code list * count} as a plain list. */
  public final PyList repeat(long count) {
    PyList result = new PyList();
    if (count <= 0 || size == 0) {
      return result;
    }
    Work.checkSize(count, 8L * size);
    Str.checkLength(count, size);
    int total = (int) (size * count);
    Work.elements(total);
    if (strategy == LONG) {
      long[] array = new long[total];
      Work.allocated(total * 8L, array);
      fill(longs, array, total);
      result.useLongs(array, total);
    } else if (strategy == DOUBLE) {
      double[] array = new double[total];
      Work.allocated(total * 8L, array);
      fill(doubles, array, total);
      result.useDoubles(array, total);
    } else {
      Object[] array = new Object[total];
      Work.allocated(total * 8L, array);
      fill(objects, array, total);
      result.useObjects(array, total);
    }
    return result;
  }

  /** Fills an array with copies of this list's items, doubling what is there. */
  private void fill(Object source, Object target, int total) {
    System.arraycopy(source, 0, target, 0, size);
    for (int done = size; done < total; done *= 2) {
      System.arraycopy(target, 0, target, done, Math.min(done, total - done));
      if (done > total / 2) {
        break;
      }
    }
  }

  public final void reverse() {
    Work.elements(size);
    for (int i = 0, j = size - 1; i < j; i++, j--) {
      if (strategy == LONG) {
        long item = longs[i];
        longs[i] = longs[j];
        longs[j] = item;
      } else if (strategy == DOUBLE) {
        double item = doubles[i];
        doubles[i] = doubles[j];
        doubles[j] = item;
      } else {
        Object item = objects[i];
        objects[i] = objects[j];
        objects[j] = item;
      }
    }
  }

  /** Removes all items; the next one decides the strategy anew. */
  @Override
  public final void clear() {
    if (strategy == EMPTY && size == 0) {
      return; // No change, which the sort that goes on with the items would notice.
    }
    size = 0;
    strategy = EMPTY;
    longs = NO_LONGS;
    doubles = NO_DOUBLES;
    objects = NO_OBJECTS;
  }

  /** The items as a new array. */
  @Override
  public final Object[] toArray() {
    Object[] array = new Object[size];
    copyTo(0, array, 0, size);
    return array;
  }

  @Override
  final List<Object> view() {
    return new ListView(this);
  }

  @Override
  public final int size() {
    return size;
  }

  @Override
  public final boolean isEmpty() {
    return size == 0;
  }

  @Override
  public final boolean add(Object item) {
    append(item);
    return true;
  }

  @Override
  public final boolean addAll(Collection<?> items) {
    extend(items.toArray(), items.size());
    return !items.isEmpty();
  }

  @Override
  public final void sort(Comparator<? super Object> order) {
    Object[] items = toArray();
    Arrays.sort(items, order);
    replaceAll(items, items.length);
  }

  @Override
  public final String toString() {
    return JavaText.of(this);
  }
}
