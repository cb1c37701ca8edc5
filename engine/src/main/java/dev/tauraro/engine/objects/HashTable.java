package dev.tauraro.engine.objects;

/**
 * The hash table of dicts: open addressing into entries in insertion order.
 *
 * <p>Entries are rows of parallel arrays; a removed one has no key. An index of the entries, with
 * linear probing, exists only for larger tables; the entries of small ones are searched one by one.
 * Code that compares keys may run script code that changes the table: every search starts again
 * when it did.
 */
public abstract class HashTable extends KeyTable {
  /** Slots of the smallest table; it has no index, being searched as fast without. */
  private static final int SMALLEST = 8;

  /** That many keys with the same hash in one search mean that somebody prepared them. */
  private static final int TOO_MANY_COLLISIONS = 24;

  private static final int FREE = 0;
  private static final int REMOVED = -1;
  private static final Object[] NO_OBJECTS = {};
  private static final int[] NO_INTS = {};

  private Object[] keys = NO_OBJECTS;
  private Object[] values = NO_OBJECTS;
  private int[] hashes = NO_INTS;

  /** Slot contents: FREE, REMOVED, or entry + 1. Null for a small table. */
  private int[] index;

  /** Entries that may be added before the table is made anew. */
  private int usable;

  /** Entries in use, removed ones included. */
  private int used;

  /** No entry before this one has a key. */
  private int first;

  /** Whether strings are hashed by {@link Keys#strongHash}. */
  private boolean strong;

  /** The table position hash of a key. */
  final int hashOf(Object key) {
    if (key instanceof String) {
      return strong ? Keys.strongHash(key) : Keys.mixString((String) key);
    }
    if (key instanceof Long) {
      return Keys.mix(Keys.hash((long) (Long) key));
    }
    if (strong && key instanceof WideStr) {
      return Keys.strongHash(key);
    }
    return Keys.mix(Keys.hash(key));
  }

  @Override
  public final int find(Object key) {
    if (key instanceof String) {
      return findString((String) key);
    }
    if (key instanceof Long) {
      return findLong((Long) key);
    }
    return find(key, hashOf(key));
  }

  /** The entry of a string key, or -1. */
  public final int findString(String key) {
    if (size == 0) {
      return -1;
    }
    int hash = strong ? Keys.strongHash(key) : Keys.mixString(key);
    if (index == null) {
      for (int i = first; i < used; i++) {
        if (hashes[i] == hash) {
          Object other = keys[i];
          if (other == key || other instanceof String && key.equals(other)) {
            return i;
          }
          if (other != null && !(other instanceof String)) {
            return find(key, hash);
          }
        }
      }
      return -1;
    }
    int mask = index.length - 1;
    for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
      int entry = index[slot] - 1;
      if (entry == FREE - 1) {
        return -1;
      }
      if (entry >= 0 && hashes[entry] == hash) {
        Object other = keys[entry];
        if (other == key || other instanceof String && key.equals(other)) {
          return entry;
        }
        if (!(other instanceof String)) {
          return find(key, hash);
        }
      }
    }
  }

  /** The entry of an int key, or -1. */
  public final int findLong(long key) {
    if (size == 0) {
      return -1;
    }
    int hash = Keys.mix(Keys.hash(key));
    if (index == null) {
      for (int i = first; i < used; i++) {
        if (hashes[i] == hash) {
          Object other = keys[i];
          if (other instanceof Long) {
            if ((Long) other == key) {
              return i;
            }
          } else if (other != null) {
            return find(key, hash);
          }
        }
      }
      return -1;
    }
    int mask = index.length - 1;
    for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
      int entry = index[slot] - 1;
      if (entry == FREE - 1) {
        return -1;
      }
      if (entry >= 0 && hashes[entry] == hash) {
        Object other = keys[entry];
        if (other instanceof Long) {
          if ((Long) other == key) {
            return entry;
          }
        } else {
          return find(key, hash);
        }
      }
    }
  }

  /** The entry of a key with a known {@linkplain #hashOf hash}, or -1. */
  final int find(Object key, int hash) {
    if (strong && !(key instanceof Long) && !Str.is(key)) {
      return findAmongStrong(key, hash);
    }
    int collisions = 0;
    if (index == null) {
      for (int i = first; i < used; i++) {
        if (hashes[i] == hash && keys[i] != null) {
          int before = version;
          if (Keys.equal(keys[i], key)) {
            return before == version ? i : findAgain(key, hash);
          }
          if (before != version) {
            return findAgain(key, hash);
          }
        }
      }
      return -1;
    }
    int[] slots = index;
    int mask = slots.length - 1;
    for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
      int entry = slots[slot] - 1;
      if (entry == FREE - 1) {
        return -1;
      }
      if (entry >= 0 && hashes[entry] == hash) {
        int before = version;
        boolean same = Keys.equal(keys[entry], key);
        if (before != version) {
          return findAgain(key, hash);
        }
        if (same) {
          return entry;
        }
        if (++collisions >= TOO_MANY_COLLISIONS) {
          Work.steps(1);
        }
        if (collisions == TOO_MANY_COLLISIONS && !strong && Str.is(key)) {
          strong = true;
          rebuild(slotsFor(3L * size));
          return find(key);
        }
      }
    }
  }

  /** Searches a table that changed meanwhile; asks no script for the hash a second time. */
  private int findAgain(Object key, int hash) {
    return Str.is(key) ? find(key) : find(key, hash);
  }

  /** Strings are hashed in another way than objects that may equal them: compares one by one. */
  private int findAmongStrong(Object key, int hash) {
    for (int i = first; i < used; i++) {
      Object other = keys[i];
      if (other != null && (Str.is(other) ? Keys.mix(Str.hash(other)) : hashes[i]) == hash) {
        int before = version;
        boolean same = Keys.equal(other, key);
        if (before != version) {
          return findAgain(key, hash);
        }
        if (same) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Adds a key unless it is there; returns its entry. Whether it was added shows in the size. */
  final int enter(Object key) {
    return enter(key, hashOf(key));
  }

  private int enter(Object key, int hash) {
    int entry = key instanceof String ? findString((String) key) : find(key, hash);
    if (entry >= 0) {
      return entry;
    }
    return append(key, strong && Str.is(key) ? Keys.strongHash(key) : hash);
  }

  /** Adds a key that is not there. */
  final int append(Object key, int hash) {
    if (usable == 0) {
      makeRoom();
    }
    usable--;
    int entry = used++;
    keys[entry] = key;
    hashes[entry] = hash;
    if (index != null) {
      int mask = index.length - 1;
      int slot = hash & mask;
      while (index[slot] > 0) {
        slot = (slot + 1) & mask;
      }
      index[slot] = entry + 1;
    }
    size++;
    version++;
    return entry;
  }

  private void makeRoom() {
    rebuild(slotsFor(3L * size));
  }

  /** Makes room for at least that many keys in all. */
  final void reserve(int count) {
    if (count > keys.length) {
      rebuild(slotsFor((3L * count + 1) / 2));
    }
  }

  private static int slotsFor(long minimum) {
    if (minimum > 1 << 29) {
      throw Errors.of(Exceptions.MEMORY_ERROR);
    }
    return minimum <= SMALLEST ? SMALLEST : Integer.highestOneBit((int) minimum * 2 - 1);
  }

  /**
   * Drops the removed entries and makes room for two thirds of {@code slots} keys. The sizes are
   * those of CPython, because a script that changes a dict while it iterates over it notices them.
   */
  private void rebuild(int slots) {
    int capacity = (int) (slots * 2L / 3);
    int indexSize = slots == SMALLEST ? 0 : slots * 2;
    long bytes = capacity * 12L + 4L * indexSize;
    Work.checkSize(bytes);
    Work.elements(size);
    Object[] newKeys = new Object[capacity];
    Object[] newValues = new Object[capacity];
    int[] newHashes = new int[capacity];
    int count = 0;
    for (int i = first; i < used; i++) {
      Object key = keys[i];
      if (key != null) {
        newKeys[count] = key;
        newHashes[count] = strong && Str.is(key) ? Keys.strongHash(key) : hashes[i];
        newValues[count] = values[i];
        count++;
      }
    }
    keys = newKeys;
    values = newValues;
    hashes = newHashes;
    used = count;
    usable = capacity - count;
    first = 0;
    index = indexSize == 0 ? null : new int[indexSize];
    if (index != null) {
      fillIndex();
    }
    version++;
    Work.allocated(bytes, newKeys);
  }

  private void fillIndex() {
    int mask = index.length - 1;
    for (int i = 0; i < used; i++) {
      int slot = hashes[i] & mask;
      while (index[slot] != FREE) {
        slot = (slot + 1) & mask;
      }
      index[slot] = i + 1;
    }
  }

  @Override
  final void removeEntry(int entry) {
    if (index != null) {
      int mask = index.length - 1;
      int slot = hashes[entry] & mask;
      while (index[slot] != entry + 1) {
        slot = (slot + 1) & mask;
      }
      index[slot] = REMOVED;
    }
    keys[entry] = null;
    values[entry] = null;
    size--;
    version++;
    if (entry == first) {
      do {
        first++;
      } while (first < used && keys[first] == null);
    }
  }

  /** Lets the entry that was last, and was removed, be used again. */
  final void forgetLast(int entry) {
    used = entry;
    first = Math.min(first, entry);
  }

  /** Removes all keys. */
  final void removeAll() {
    keys = NO_OBJECTS;
    values = NO_OBJECTS;
    hashes = NO_INTS;
    index = null;
    usable = 0;
    used = 0;
    first = 0;
    strong = false;
    size = 0;
    version++;
  }

  /** Copies the entries of another table; this one is empty. */
  final void copyFrom(HashTable other) {
    if (other.size == 0) {
      return;
    }
    long bytes = other.keys.length * 16L;
    Work.checkSize(bytes);
    Work.elements(other.size);
    keys = other.keys.clone();
    hashes = other.hashes.clone();
    values = other.values.clone();
    index = other.index == null ? null : other.index.clone();
    usable = other.usable;
    used = other.used;
    first = other.first;
    strong = other.strong;
    size = other.size;
    version++;
    Work.allocated(bytes, keys);
  }

  /** Adds a key of another table by the hash that is known there; returns its entry here. */
  final int enterFrom(HashTable other, int entry) {
    Object key = other.keys[entry];
    return strong || other.strong ? enter(key) : enter(key, other.hashes[entry]);
  }

  @Override
  public final int nextEntry(int from) {
    for (int i = Math.max(from, first); i < used; i++) {
      if (keys[i] != null) {
        return i;
      }
    }
    return -1;
  }

  /** The last entry up to {@code from} that has a key, or -1. */
  public final int previousEntry(int from) {
    for (int i = Math.min(from, used - 1); i >= first; i--) {
      if (keys[i] != null) {
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
    return keys[entry];
  }

  public final Object valueAt(int entry) {
    return values[entry];
  }

  public final void setValueAt(int entry, Object value) {
    values[entry] = value;
  }
}
