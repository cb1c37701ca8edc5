package dev.tauraro.engine.runtime;

/** A set of objects by identity that only grows: open addressing in one array. */
final class IdentitySet {
  private static final int SMALLEST = 1024;
  private static final int LARGEST = 1 << 26;

  private Object[] table;
  private int size;

  /** A set with room for about so many objects. */
  IdentitySet(int expected) {
    int slots = SMALLEST;
    while (slots < LARGEST && slots < 2L * expected) {
      slots <<= 1;
    }
    table = new Object[slots];
  }

  int size() {
    return size;
  }

  /** Adds an object; false when it was there. */
  boolean add(Object value) {
    int mask = table.length - 1;
    int at = slot(value) & mask;
    while (table[at] != null) {
      if (table[at] == value) {
        return false;
      }
      at = at + 1 & mask;
    }
    table[at] = value;
    if (++size * 2L > table.length) {
      grow();
    }
    return true;
  }

  private static int slot(Object value) {
    int hash = System.identityHashCode(value) * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  private void grow() {
    Object[] old = table;
    table = new Object[old.length * 2];
    int mask = table.length - 1;
    for (Object value : old) {
      if (value != null) {
        int at = slot(value) & mask;
        while (table[at] != null) {
          at = at + 1 & mask;
        }
        table[at] = value;
      }
    }
  }
}
