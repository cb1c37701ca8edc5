package dev.tauraro.engine.objects;

/**
 * The hash table of sets: open addressing, with keys in slots that follow from their hashes.
 *
 * <p>Where a key goes, when the table grows and how much are those of CPython, because scripts see
 * them: the order in which a set of ints is iterated and printed is the order of its slots. Each
 * search looks at up to {@value #NEIGHBOURS} slots in a row before it jumps to another place that
 * depends on all bits of the hash. A removed key leaves a mark that searches pass over.
 */
public abstract class SetTable extends KeyTable {
  private static final int SMALLEST = 8;
  private static final int NEIGHBOURS = 9;
  private static final int PERTURBATION = 5;

  /** Beyond this size tables grow to twice the number of keys and not to four times. */
  private static final int LARGE = 50_000;

  /** That many strings with the same hash in one search mean that somebody prepared them. */
  private static final int TOO_MANY_COLLISIONS = 24;

  private static final Object REMOVED = new Object();

  private Object[] keys = new Object[SMALLEST];
  private long[] hashes = new long[SMALLEST];

  /** Slots that have a key or had one. */
  private int filled;

  /** Where {@link #popKey} goes on. */
  private int finger;

  /** Whether strings are hashed by {@link Keys#strongHash}. */
  private boolean strong;

  private long hashOf(Object key) {
    if (strong && Str.is(key)) {
      return Keys.strongHash(key);
    }
    return Keys.hash(key);
  }

  @Override
  public final int find(Object key) {
    if (size == 0 && !(key instanceof PyObject)) {
      return -1;
    }
    // A set has no hash, but as something to look for it stands for a frozenset of its keys.
    Object hashable = isUnhashableSet(key) ? new PyFrozenSet((PySet) key) : key;
    return find(hashable, hashOf(hashable));
  }

  private static boolean isUnhashableSet(Object key) {
    return key instanceof PySet
        && (key.getClass() == PySet.class || ((PySet) key).type().lookup("__hash__") == None.NONE);
  }

  /** As {@link #find(Object)}, for a key that must have a hash itself. */
  public final int findHashable(Object key) {
    return size == 0 && !(key instanceof PyObject) ? -1 : find(key, hashOf(key));
  }

  /** The slot of a key with a known hash, or -1. */
  private int find(Object key, long hash) {
    if (strong && !(key instanceof Long) && !Str.is(key)) {
      return findAmongStrong(key, hash);
    }
    return Math.max(-1, search(key, hash));
  }

  /** The slot of a key, or -2 - the free one where it belongs. */
  private int search(Object key, long hash) {
    int mask = keys.length - 1;
    long perturbed = hash;
    int start = (int) hash & mask;
    int collisions = 0;
    int removed = -1;
    while (true) {
      int end = start + NEIGHBOURS <= mask ? start + NEIGHBOURS : start;
      for (int slot = start; slot <= end; slot++) {
        Object other = keys[slot];
        if (other == key) {
          return slot;
        }
        if (other == null) {
          return -2 - (removed < 0 ? slot : removed);
        }
        if (other == REMOVED) {
          removed = slot;
        } else if (hashes[slot] == hash) {
          int before = version;
          boolean same = Keys.equal(other, key);
          if (before != version) {
            return search(key, hash);
          }
          if (same) {
            return slot;
          }
          if (++collisions >= TOO_MANY_COLLISIONS) {
            Work.steps(1);
          }
          if (collisions == TOO_MANY_COLLISIONS && !strong && Str.is(key)) {
            strong = true;
            resize(keys.length - 1);
            return search(key, Keys.strongHash(key));
          }
        }
      }
      perturbed >>>= PERTURBATION;
      start = (int) (start * 5L + 1 + perturbed) & mask;
    }
  }

  @Override
  public final int findQuietly(String key) {
    return size == 0 ? -1 : searchQuietly(key, strong ? Keys.strongHash(key) : Str.hash(key));
  }

  @Override
  public final int findQuietly(PyTuple key) {
    return Keys.isFlat(key) ? searchQuietly(key, key.hash()) : ASK;
  }

  @Override
  public final int findQuietly(long key) {
    long hash = Keys.hash(key);
    int mask = keys.length - 1;
    long perturbed = hash;
    int start = (int) hash & mask;
    while (true) {
      int end = start + NEIGHBOURS <= mask ? start + NEIGHBOURS : start;
      for (int slot = start; slot <= end; slot++) {
        Object other = keys[slot];
        if (other == null) {
          return -1;
        }
        if (hashes[slot] == hash) {
          if (!(other instanceof Long)) {
            return searchQuietly(key, hash);
          }
          if ((Long) other == key) {
            return slot;
          }
        }
      }
      perturbed >>>= PERTURBATION;
      start = (int) (start * 5L + 1 + perturbed) & mask;
    }
  }

  private int searchQuietly(Object key, long hash) {
    int mask = keys.length - 1;
    long perturbed = hash;
    int start = (int) hash & mask;
    int collisions = 0;
    while (true) {
      int end = start + NEIGHBOURS <= mask ? start + NEIGHBOURS : start;
      for (int slot = start; slot <= end; slot++) {
        Object other = keys[slot];
        if (other == null) {
          return -1;
        }
        if (hashes[slot] == hash) {
          int answer = Keys.compareQuietly(other, key);
          if (answer > 0) {
            return slot;
          }
          if (answer < 0 || ++collisions == TOO_MANY_COLLISIONS) {
            return ASK;
          }
        }
      }
      perturbed >>>= PERTURBATION;
      start = (int) (start * 5L + 1 + perturbed) & mask;
    }
  }

  /** Strings are hashed in another way than objects that may equal them: compares one by one. */
  private int findAmongStrong(Object key, long hash) {
    for (int i = nextEntry(0); i >= 0; i = nextEntry(i + 1)) {
      Object other = keys[i];
      if ((Str.is(other) ? Str.hash(other) : hashes[i]) == hash) {
        int before = version;
        boolean same = Keys.equal(other, key);
        if (before != version) {
          return findAmongStrong(key, hash);
        }
        if (same) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Adds a key; true when it was not there. */
  final boolean insert(Object key) {
    return insert(key, hashOf(key));
  }

  private boolean insert(Object key, long hash) {
    if (strong && find(key, hash) >= 0) {
      return false;
    }
    int found = search(key, hash);
    if (found >= 0) {
      return false;
    }
    int slot = -2 - found;
    boolean reused = keys[slot] == REMOVED;
    keys[slot] = key;
    hashes[slot] = strong && Str.is(key) ? Keys.strongHash(key) : hash;
    size++;
    version++;
    if (reused) {
      return true;
    }
    filled++;
    if (filled * 5L >= (keys.length - 1) * 3L) {
      resize(size > LARGE ? size * 2L : size * 4L);
    }
    return true;
  }

  /** Adds a key that is not there to a table without removed ones. */
  private void insertNew(Object key, long hash) {
    int mask = keys.length - 1;
    long perturbed = hash;
    int start = (int) hash & mask;
    while (true) {
      int end = start + NEIGHBOURS <= mask ? start + NEIGHBOURS : start;
      for (int slot = start; slot <= end; slot++) {
        if (keys[slot] == null) {
          keys[slot] = key;
          hashes[slot] = hash;
          filled++;
          size++;
          return;
        }
      }
      perturbed >>>= PERTURBATION;
      start = (int) (start * 5L + 1 + perturbed) & mask;
    }
  }

  /** Makes the table larger than {@code minimum}, without marks of removed keys. */
  private void resize(long minimum) {
    long slots = SMALLEST;
    while (slots <= minimum) {
      slots <<= 1;
    }
    Work.checkSize(slots, 12);
    Str.checkLength(slots, 1);
    Work.elements(size);
    Object[] oldKeys = keys;
    long[] oldHashes = hashes;
    keys = new Object[(int) slots];
    hashes = new long[(int) slots];
    filled = 0;
    size = 0;
    version++;
    for (int i = 0; i < oldKeys.length; i++) {
      Object key = oldKeys[i];
      if (key != null && key != REMOVED) {
        insertNew(key, strong && Str.is(key) ? Keys.strongHash(key) : oldHashes[i]);
      }
    }
    Work.allocated(slots * 12, keys);
  }

  /** Adds all keys of another set or of a dict. */
  final void insertAll(KeyTable other) {
    if (other == this || other.size == 0) {
      return;
    }
    Work.elements(other.size);
    if ((filled + (long) other.size) * 5 >= (keys.length - 1) * 3L) {
      resize((size + (long) other.size) * 2);
    }
    if (!(other instanceof SetTable)) {
      for (int i = other.nextEntry(0); i >= 0; i = other.nextEntry(i + 1)) {
        insert(other.keyAt(i));
      }
      return;
    }
    SetTable set = (SetTable) other;
    if (filled == 0) {
      insertInto(set);
    } else {
      // Comparing keys may change the other set; what is still to come is then added.
      for (int i = set.nextEntry(0); i >= 0; i = set.nextEntry(i + 1)) {
        Object key = set.keys[i];
        insert(key, strong == set.strong ? set.hashes[i] : hashOf(key));
      }
    }
  }

  /** Adds all keys of another set to this one, which has and had none. */
  private void insertInto(SetTable set) {
    strong = set.strong;
    if (keys.length == set.keys.length && set.filled == set.size) {
      keys = set.keys.clone();
      hashes = set.hashes.clone();
      filled = set.filled;
      size = set.size;
    } else {
      for (int i = set.nextEntry(0); i >= 0; i = set.nextEntry(i + 1)) {
        insertNew(set.keys[i], set.hashes[i]);
      }
    }
    version++;
  }

  /** Whether it has the key of an entry of another set. */
  public final boolean hasEntry(SetTable other, int entry) {
    Object key = other.keys[entry];
    return (strong || other.strong ? find(key) : find(key, other.hashes[entry])) >= 0;
  }

  /**
   * Adds the key that an entry of another set had; comparing keys may have changed that set since.
   */
  final boolean insertEntry(SetTable other, int entry, Object key) {
    boolean there = entry < other.keys.length && other.keys[entry] == key;
    return strong || other.strong || !there ? insert(key) : insert(key, other.hashes[entry]);
  }

  /** Removes the key of an entry of another set; false when it is not there. */
  final boolean removeEntryOf(SetTable other, int entry) {
    Object key = other.keys[entry];
    int found = strong || other.strong ? find(key) : find(key, other.hashes[entry]);
    if (found >= 0) {
      removeEntry(found);
    }
    return found >= 0;
  }

  @Override
  final void removeEntry(int entry) {
    keys[entry] = REMOVED;
    hashes[entry] = -1;
    size--;
    version++;
  }

  /** Drops the marks of removed keys when they are many. */
  final void compact() {
    if (filled - size > (keys.length - 1) / 4) {
      resize(size > LARGE ? size * 2L : size * 4L);
    }
  }

  /** Removes and returns some key; null when there is none. */
  final Object popKey() {
    if (size == 0) {
      return null;
    }
    int slot = finger & (keys.length - 1);
    while (keys[slot] == null || keys[slot] == REMOVED) {
      slot = (slot + 1) & (keys.length - 1);
    }
    Object key = keys[slot];
    removeEntry(slot);
    finger = slot + 1;
    return key;
  }

  /** Removes all keys. */
  final void removeAll() {
    keys = new Object[SMALLEST];
    hashes = new long[SMALLEST];
    filled = 0;
    strong = false;
    size = 0;
    version++;
  }

  /** Takes over the content of another set, which must not be used any more. */
  final void takeFrom(SetTable other) {
    keys = other.keys;
    hashes = other.hashes;
    filled = other.filled;
    strong = other.strong;
    size = other.size;
    version++;
  }

  /** The keys in their slots, with null in free ones. */
  public final Object[] keySlots() {
    return keys.clone();
  }

  /** Makes this set, which is empty, have the keys of another one's {@link #keySlots}. */
  final void putKeySlots(Object[] slots) {
    keys = slots;
    hashes = new long[slots.length];
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != null) {
        hashes[i] = Keys.hash(slots[i]);
        filled++;
        size++;
      }
    }
  }

  @Override
  public final int nextEntry(int from) {
    for (int i = Math.max(from, 0); i < keys.length; i++) {
      Object key = keys[i];
      if (key != null && key != REMOVED) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public final Object keyAt(int entry) {
    return keys[entry];
  }
}
