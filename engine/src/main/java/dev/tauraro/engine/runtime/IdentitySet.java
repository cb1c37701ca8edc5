package dev.tauraro.engine.runtime;

/**
 * A set of objects by identity that only grows: open addressing. Hashes are kept beside the
 * objects, so that growing need not look at all of them again.
 */
final class IdentitySet {
  private static final int SMALLEST = 1024;
  private static final int LARGEST = 1 << 26;

  private Object[] table;
  private int[] hashes;
  private int size;

  /** A set with room for about so many objects. */
  IdentitySet(int expected) {
    int slots = SMALLEST;
    while (slots < LARGEST && slots < 2L * expected) {
      slots <<= 1;
    }
    table = new Object[slots];
    hashes = new int[slots];
  }

  int size() {
    return size;
  }

  /** Adds an object; false when it was there. */
  boolean add(Object value) {
    int hash = System.identityHashCode(value) * 0x9E3779B9;
    hash ^= hash >>> 15;
    int mask = table.length - 1;
    int at = hash & mask;
    while (table[at] != null) {
      if (table[at] == value) {
        return false;
      }
      at = at + 1 & mask;
    }
    table[at] = value;
    hashes[at] = hash;
    if (++size * 2L > table.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    Object[] old = table;
    int[] oldHashes = hashes;
    table = new Object[old.length * 2];
    hashes = new int[old.length * 2];
    int mask = table.length - 1;
    for (int i = 0; i < old.length; i++) {
      if (old[i] != null) {
        int at = oldHashes[i] & mask;
        while (table[at] != null) {
          at = at + 1 & mask;
        }
        table[at] = old[i];
        hashes[at] = oldHashes[i];
      }
    }
  }
}
