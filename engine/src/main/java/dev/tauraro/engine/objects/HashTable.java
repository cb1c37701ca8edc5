package dev.tauraro.engine.objects;

/**
 * Searching in the hash table of dicts.
 *
 * <p>Code that compares keys may run script code that changes the table: every search starts again
 * when it did. Quiet searches run none; they return {@link #ASK} when they would have to.
 */
public abstract class HashTable extends DictStorage {
  /** The table position hash of a key. */
  final int hashOf(Object key) {
    if (key instanceof String) {
      return hashOfString((String) key);
    }
    if (key instanceof Long) {
      return hashOfLong((Long) key);
    }
    if (strong && key instanceof WideStr) {
      return Keys.strongHash(key);
    }
    return Keys.mix(Keys.hash(key));
  }

  private int hashOfString(String key) {
    return strong ? Keys.strongHash(key) : Keys.mixString(key);
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

  private int findString(String key) {
    int entry = findQuietly(key);
    return entry == ASK ? search(key, hashOfString(key)) : entry;
  }

  private int findLong(long key) {
    int entry = findQuietly(key);
    return entry == ASK ? search(key, hashOfLong(key)) : entry;
  }

  @Override
  public final int findQuietly(String key) {
    if (size == 0 || longs != null) {
      return -1;
    }
    int hash = hashOfString(key);
    int collisions = 0;
    if (index == null) {
      for (int i = first; i < used; i++) {
        if (hashes[i] == hash && keys[i] != null) {
          Object other = keys[i];
          if (other == key || other instanceof String && key.equals(other)) {
            return i;
          }
          if (!Keys.isPlain(other) && !Keys.isFlat(other)) {
            return ASK;
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
        if (++collisions == TOO_MANY_COLLISIONS || !Keys.isPlain(other) && !Keys.isFlat(other)) {
          return ASK;
        }
      }
    }
  }

  @Override
  public final int findQuietly(long key) {
    long[] known = longs;
    if (known == null) {
      return size == 0 ? -1 : findAmongObjects(key, hashOfLong(key));
    }
    int[] slots = index;
    if (slots == null) {
      for (int i = first; i < used; i++) {
        if (known[i] == key && isEntry(i)) {
          return i;
        }
      }
      return -1;
    }
    int mask = slots.length - 1;
    for (int slot = hashOfLong(key) & mask; ; slot = (slot + 1) & mask) {
      int entry = slots[slot] - 1;
      if (entry == FREE - 1) {
        return -1;
      }
      if (entry >= 0 && known[entry] == key) {
        return entry;
      }
    }
  }

  /** Quiet search for an int or a flat tuple. */
  private int findAmongObjects(Object key, int hash) {
    int collisions = 0;
    if (index == null) {
      for (int i = first; i < used; i++) {
        if (hashes[i] == hash && keys[i] != null) {
          int answer = Keys.compareQuietly(keys[i], key);
          if (answer != 0) {
            return answer > 0 ? i : ASK;
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
        int answer = Keys.compareQuietly(keys[entry], key);
        if (answer > 0) {
          return entry;
        }
        if (answer < 0 || ++collisions == TOO_MANY_COLLISIONS) {
          return ASK;
        }
      }
    }
  }

  @Override
  public final int findQuietly(PyTuple key) {
    if (!Keys.isFlat(key)) {
      return ASK;
    }
    return size == 0 || longs != null ? -1 : findAmongObjects(key, Keys.mix(key.hash()));
  }

  /** The entry of a key with a known {@linkplain #hashOf hash}, or -1. */
  final int find(Object key, int hash) {
    if (key instanceof String) {
      return findString((String) key);
    }
    if (key instanceof Long) {
      return findLong((Long) key);
    }
    return search(key, hash);
  }

  private int search(Object key, int hash) {
    if (strong && !Keys.isPlain(key) && !Keys.isFlat(key)) {
      return findAmongStrong(key, hash);
    }
    if (index == null) {
      for (int i = first; i < used; i++) {
        if (isEntry(i) && hashAt(i) == hash) {
          int before = version;
          boolean same = Keys.equal(keyAt(i), key);
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
    int collisions = 0;
    int[] slots = index;
    int mask = slots.length - 1;
    for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
      int entry = slots[slot] - 1;
      if (entry == FREE - 1) {
        return -1;
      }
      if (entry >= 0 && hashAt(entry) == hash) {
        int before = version;
        boolean same = Keys.equal(keyAt(entry), key);
        if (before != version) {
          return findAgain(key, hash);
        }
        if (same) {
          return entry;
        }
        if (++collisions >= TOO_MANY_COLLISIONS) {
          Work.steps(1);
        }
      }
    }
  }

  /** Searches a table that changed meanwhile; asks no script for the hash a second time. */
  private int findAgain(Object key, int hash) {
    return Str.is(key) ? search(key, hashOf(key)) : search(key, hash);
  }

  /** Strings are hashed in another way than objects that may equal them: compares one by one. */
  private int findAmongStrong(Object key, int hash) {
    Work.elements(used - (long) first);
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

  /** Adds a key that is not there, with the hash that {@link #hashOf} told before the search. */
  final void add(Object key, int hash, Object value) {
    append(key, strong && Str.is(key) ? Keys.strongHash(key) : hash, value);
  }

  /** The position hash here of a key of another table. */
  final int hashFrom(HashTable other, int entry, Object key) {
    return strong || other.strong ? hashOf(key) : other.hashAt(entry);
  }
}
