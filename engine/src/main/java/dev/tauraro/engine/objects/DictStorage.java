package dev.tauraro.engine.objects;

import java.util.Arrays;

/**
 * The entries of dicts, in insertion order, with an index by hash.
 *
 * <p>Entries are rows of parallel arrays. As long as all keys are ints that fit a long they are
 * stored unboxed, and a removed entry has no value; otherwise keys are objects with stored hashes,
 * and a removed entry has no key. Values of larger tables are unboxed, too, as long as all are ints
 * that fit a long and no entry is removed that only its value could tell. The index, open
 * addressing with linear probing, exists only for larger tables; the entries of small ones are
 * searched one by one.
 */
public abstract class DictStorage extends KeyTable {
  /** Slots of the smallest table; it has no index, being searched as fast without. */
  private static final int SMALLEST = 8;

  /** Keys that the smallest table has room for. */
  private static final int FEW = 5;

  /** That many keys with the same hash mean that somebody prepared them. */
  static final int TOO_MANY_COLLISIONS = 24;

  static final int FREE = 0;
  private static final int REMOVED = -1;
  private static final Object[] NO_OBJECTS = {};
  private static final int[] NO_INTS = {};

  /** The keys if all are ints that fit a long, else null. */
  long[] longs;

  /** The keys, and their hashes, unless {@link #longs} has them. */
  Object[] keys = NO_OBJECTS;

  int[] hashes = NO_INTS;

  /** Slot contents: FREE, REMOVED, or entry + 1. Null for a small table. */
  int[] index;

  /** Entries in use, removed ones included. */
  int used;

  /** No entry before this one has a key. */
  int first;

  /** Whether strings are hashed by {@link Keys#strongHash}. */
  boolean strong;

  /** The values if all are ints that fit a long, else null. */
  private long[] numbers;

  /** The values, unless {@link #numbers} has them. */
  private Object[] values = NO_OBJECTS;

  /** Entries that may be added before the table is made anew. */
  private int usable;

  /** Keys that the first arrays are made for. */
  private int expected;

  /**
   * Whether the table was made for strings: the first key of another type makes it anew, as in
   * CPython, where scripts notice it as they notice sizes.
   */
  private boolean forStrings;

  static int hashOfLong(long key) {
    return Keys.mix(Keys.hash(key));
  }

  /** Whether an entry has a key. */
  final boolean isEntry(int entry) {
    return longs == null ? keys[entry] != null : numbers != null || values[entry] != null;
  }

  /** The hash of an entry that has a key. */
  final int hashAt(int entry) {
    return longs != null ? hashOfLong(longs[entry]) : hashes[entry];
  }

  /** Adds an int key that is not there. */
  final void appendLong(long key, Object value) {
    if (usable == 0) {
      makeRoom(true, false);
    }
    if (longs == null) {
      append(key, hashOfLong(key), value);
      return;
    }
    longs[used] = key;
    link(hashOfLong(key), value);
  }

  /** Adds a key that is not there. */
  final void append(Object key, int hash, Object value) {
    if (usable == 0 || forStrings && !Str.is(key)) {
      makeRoom(key instanceof Long, Str.is(key));
    }
    if (longs != null) {
      if (key instanceof Long) {
        appendLong((Long) key, value);
        return;
      }
      toObjects();
    }
    keys[used] = key;
    hashes[used] = hash;
    int collisions = link(hash, value);
    if (collisions >= TOO_MANY_COLLISIONS && !strong && Str.is(key)) {
      strong = true;
      rebuild(slotsFor(3L * size), false);
    }
  }

  /** Boxes the keys, because one of another type comes; all entries stay where they are. */
  private void toObjects() {
    int capacity = longs.length;
    long bytes = capacity * 8L;
    Work.checkSize(bytes);
    Work.elements(used);
    Object[] boxed = new Object[capacity];
    int[] known = new int[capacity];
    for (int i = first; i < used; i++) {
      if (isEntry(i)) {
        boxed[i] = longs[i];
        known[i] = hashOfLong(longs[i]);
      }
    }
    longs = null;
    keys = boxed;
    hashes = known;
    Work.allocated(bytes, boxed);
  }

  /** Boxes the values, because one of another type comes or an entry goes. */
  private void boxValues() {
    long bytes = numbers.length * 4L;
    Work.checkSize(bytes);
    Work.elements(used);
    Object[] boxed = new Object[numbers.length];
    for (int i = first; i < used; i++) {
      if (isEntry(i)) {
        boxed[i] = numbers[i];
      }
    }
    numbers = null;
    values = boxed;
    Work.allocated(bytes, boxed);
  }

  /** Makes the entry after the last one, whose key was stored, part of the table. */
  private int link(int hash, Object value) {
    usable--;
    int entry = used++;
    setValueAt(entry, value);
    int collisions = 0;
    if (index != null) {
      int mask = index.length - 1;
      int slot = hash & mask;
      while (index[slot] > 0) {
        if (longs == null && hashes[index[slot] - 1] == hash) {
          collisions++;
        }
        slot = (slot + 1) & mask;
      }
      index[slot] = entry + 1;
    }
    size++;
    version++;
    return collisions;
  }

  private void makeRoom(boolean forLong, boolean forString) {
    forStrings = forString && (capacity() == 0 || forStrings);
    boolean unboxed = size == 0 ? forLong : longs != null;
    long wanted = expected > FEW ? (3L * expected + 1) / 2 : 0;
    rebuild(slotsFor(Math.max(3L * size, wanted)), unboxed);
    expected = 0;
  }

  /** Makes room for that many keys; when it is not there, beside those that are. */
  final void reserve(int count) {
    int capacity = capacity();
    if (capacity == 0) {
      expected = count;
    } else if (count > capacity) {
      rebuild(slotsFor((3L * (size + count) + 1) / 2), longs != null);
    }
  }

  /** Makes room for the entries of another table. */
  final void reserveFor(DictStorage other) {
    if (capacity() == 0) {
      rebuild(slotsFor((3L * other.size + 1) / 2), other.longs != null);
      forStrings = other.forStrings;
    } else if (other.size > capacity()) {
      reserve(other.size);
      forStrings &= other.forStrings;
    }
  }

  /** Whether a dict made by adding the entries to an empty one gets a table like this one. */
  final boolean isAsNew() {
    return used == size && (capacity() <= SMALLEST || capacity() / 2 < size);
  }

  /** Whether it has no room, as after {@link #removeAll}: removing key by key leaves the room. */
  final boolean isCleared() {
    return capacity() == 0;
  }

  /** Whether so few of the entries were removed that a copy has their rows, too. */
  final boolean isWellFilled() {
    return size >= used * 2 / 3;
  }

  private int capacity() {
    return numbers == null ? values.length : numbers.length;
  }

  /** Slots of a table for so many keys and what room they need: the number that CPython takes. */
  static int slotsFor(long minimum) {
    if (minimum > 1 << 29) {
      throw Errors.of(Exceptions.MEMORY_ERROR);
    }
    int highest = ((int) minimum | SMALLEST) - 1 | SMALLEST - 1;
    return Integer.highestOneBit(highest) * 2;
  }

  /**
   * Drops the removed entries and makes room for two thirds of {@code slots} keys. The sizes are
   * those of CPython, because a script that changes a dict while it iterates over it notices them.
   */
  final void rebuild(int slots, boolean unboxed) {
    int capacity = (int) (slots * 2L / 3);
    int indexSize = slots == SMALLEST ? 0 : slots * 2;
    boolean allNumbers = slots > SMALLEST && allNumbers();
    long bytes = capacity * (allNumbers ? 16L : 12L) + 4L * indexSize;
    Work.elements(size);
    boolean alike = unboxed == (longs != null) && allNumbers == (numbers != null);
    if (alike && capacity == capacity() && !strong) {
      compact();
      return;
    }
    Work.checkSize(bytes);
    long[] newNumbers = allNumbers ? new long[capacity] : null;
    Object[] newValues = allNumbers ? NO_OBJECTS : new Object[capacity];
    copyValues(newNumbers, newValues);
    if (unboxed) {
      copyLongs(new long[capacity]);
    } else {
      copyObjects(new Object[capacity], new int[capacity]);
    }
    numbers = newNumbers;
    values = newValues;
    used = size;
    usable = capacity - size;
    first = 0;
    index = indexSize == 0 ? null : new int[indexSize];
    if (index != null) {
      fillIndex();
    }
    version++;
    Work.allocated(bytes, allNumbers ? newNumbers : newValues);
  }

  /** Drops the removed entries; the arrays stay. */
  private void compact() {
    int count = 0;
    for (int i = first; i < used; i++) {
      if (isEntry(i)) {
        if (longs != null) {
          longs[count] = longs[i];
        } else {
          keys[count] = keys[i];
          hashes[count] = hashes[i];
        }
        if (numbers != null) {
          numbers[count] = numbers[i];
        } else {
          values[count] = values[i];
        }
        count++;
      }
    }
    if (longs == null) {
      Arrays.fill(keys, count, used, null);
    }
    if (numbers == null) {
      Arrays.fill(values, count, used, null);
    }
    usable = capacity() - count;
    used = count;
    first = 0;
    if (index != null) {
      Arrays.fill(index, FREE);
      fillIndex();
    }
    version++;
  }

  /** Whether there are values, all of them ints that fit a long. */
  private boolean allNumbers() {
    if (numbers != null || size == 0) {
      return size > 0;
    }
    if (used > size) {
      // Tables that lose entries would box all their values time and again.
      return false;
    }
    for (int i = 0; i < used; i++) {
      if (!(values[i] instanceof Long)) {
        return false;
      }
    }
    return true;
  }

  private void copyValues(long[] newNumbers, Object[] newValues) {
    int count = 0;
    for (int i = first; i < used; i++) {
      if (isEntry(i)) {
        if (newNumbers == null) {
          newValues[count++] = valueAt(i);
        } else {
          newNumbers[count++] = numbers != null ? numbers[i] : (Long) values[i];
        }
      }
    }
  }

  private void copyLongs(long[] newKeys) {
    int count = 0;
    for (int i = first; i < used; i++) {
      if (isEntry(i)) {
        newKeys[count++] = longs[i];
      }
    }
    longs = newKeys;
    keys = NO_OBJECTS;
    hashes = NO_INTS;
  }

  private void copyObjects(Object[] newKeys, int[] newHashes) {
    int count = 0;
    for (int i = first; i < used; i++) {
      if (isEntry(i)) {
        Object key = keyAt(i);
        newKeys[count] = key;
        newHashes[count++] = strong && Str.is(key) ? Keys.strongHash(key) : hashAt(i);
      }
    }
    longs = null;
    keys = newKeys;
    hashes = newHashes;
  }

  private void fillIndex() {
    int mask = index.length - 1;
    for (int i = 0; i < used; i++) {
      int slot = hashAt(i) & mask;
      while (index[slot] != FREE) {
        slot = (slot + 1) & mask;
      }
      index[slot] = i + 1;
    }
  }

  @Override
  final void removeEntry(int entry) {
    if (longs != null && numbers != null) {
      boxValues();
    }
    if (index != null) {
      index[slotOf(entry)] = REMOVED;
    }
    if (longs == null) {
      keys[entry] = null;
    }
    if (numbers == null) {
      values[entry] = null;
    }
    size--;
    version++;
    skipRemoved(entry);
  }

  /**
   * Makes an entry the last one, which it is not yet. Its slot of the index stays its own, so that
   * moving leaves nothing behind that searches would have to pass.
   */
  final void moveToLast(int entry) {
    if (usable == 0) {
      Object key = keyAt(entry);
      Object value = valueAt(entry);
      int hash = hashAt(entry);
      removeEntry(entry);
      append(key, hash, value);
      return;
    }
    if (longs != null && numbers != null) {
      boxValues();
    }
    int last = used++;
    usable--;
    if (index != null) {
      index[slotOf(entry)] = last + 1;
    }
    if (longs == null) {
      keys[last] = keys[entry];
      hashes[last] = hashes[entry];
      keys[entry] = null;
    } else {
      longs[last] = longs[entry];
    }
    if (numbers == null) {
      values[last] = values[entry];
      values[entry] = null;
    } else {
      numbers[last] = numbers[entry];
    }
    version++;
    skipRemoved(entry);
  }

  /** The slot of the index that leads to an entry. */
  private int slotOf(int entry) {
    int mask = index.length - 1;
    int slot = hashAt(entry) & mask;
    while (index[slot] != entry + 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Lets {@link #first} be right once an entry is removed. */
  private void skipRemoved(int removed) {
    if (removed == first) {
      do {
        first++;
      } while (first < used && !isEntry(first));
    }
  }

  /** Lets the entry that was last, and was removed, be used again. */
  final void forgetLast(int entry) {
    used = entry;
    first = Math.min(first, entry);
  }

  /** Removes all keys. */
  final void removeAll() {
    longs = null;
    keys = NO_OBJECTS;
    numbers = null;
    values = NO_OBJECTS;
    hashes = NO_INTS;
    index = null;
    usable = 0;
    used = 0;
    first = 0;
    expected = 0;
    forStrings = false;
    strong = false;
    size = 0;
    version++;
  }

  /** Copies the entries of another table; this one is empty. */
  final void copyFrom(DictStorage other) {
    if (other.size == 0) {
      return;
    }
    long bytes = other.capacity() * 16L;
    Work.checkSize(bytes);
    Work.elements(other.size);
    longs = other.longs == null ? null : other.longs.clone();
    keys = other.keys.clone();
    hashes = other.hashes.clone();
    numbers = other.numbers == null ? null : other.numbers.clone();
    values = other.values.clone();
    index = other.index == null ? null : other.index.clone();
    usable = other.usable;
    used = other.used;
    first = other.first;
    forStrings = other.forStrings;
    strong = other.strong;
    size = other.size;
    version++;
    Work.allocated(bytes, numbers == null ? values : numbers);
  }

  @Override
  public final int nextEntry(int from) {
    for (int i = Math.max(from, first); i < used; i++) {
      if (isEntry(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The last entry up to {@code from} that has a key, or -1. */
  public final int previousEntry(int from) {
    for (int i = Math.min(from, used - 1); i >= first; i--) {
      if (isEntry(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The last entry that has a key, or -1. */
  public final int lastEntry() {
    return size == 0 ? -1 : previousEntry(used - 1);
  }

  @Override
  public final Object keyAt(int entry) {
    return longs != null ? (Object) longs[entry] : keys[entry];
  }

  /** Whether all keys are ints that fit a long (and there may be any). */
  public final boolean hasLongKeys() {
    return longs != null;
  }

  /** The key of an entry, when {@link #hasLongKeys all keys are ints}. */
  public final long longKeyAt(int entry) {
    return longs[entry];
  }

  public final Object valueAt(int entry) {
    return numbers == null ? values[entry] : (Object) numbers[entry];
  }

  public final void setValueAt(int entry, Object value) {
    if (numbers == null) {
      values[entry] = value;
    } else if (value instanceof Long) {
      numbers[entry] = (Long) value;
    } else {
      boxValues();
      values[entry] = value;
    }
  }

  /** Whether a value can be stored without boxing all the others. */
  public final boolean takes(Object value) {
    return numbers == null || value instanceof Long;
  }

  /** Whether the value of an entry is an int that fits a long. */
  public final boolean isLongAt(int entry) {
    return numbers != null || values[entry] instanceof Long;
  }

  /** The value of an entry when it {@linkplain #isLongAt is an int}, else 0. */
  public final long longAt(int entry) {
    if (numbers != null) {
      return numbers[entry];
    }
    Object value = values[entry];
    return value instanceof Long ? (Long) value : 0;
  }

  public final void setLongAt(int entry, long value) {
    if (numbers != null) {
      numbers[entry] = value;
    } else {
      values[entry] = value;
    }
  }
}
