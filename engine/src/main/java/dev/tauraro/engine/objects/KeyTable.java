package dev.tauraro.engine.objects;

/** A hash table of keys: what dicts and sets have in common. */
public abstract class KeyTable extends PyObject {
  /** What quiet searches return when only script code could tell whether the key is there. */
  public static final int ASK = -2;

  /** Number of keys. Public, as {@link #version}, because compiled code reads it. */
  public int size;

  /** Changes whenever a key is added or removed; storing another value is no change. */
  public int version;

  /** The entry of a key, or -1. */
  public abstract int find(Object key);

  /** The entry of a str key, -1 when there is none, or {@link #ASK}; runs no script code. */
  public abstract int findQuietly(String key);

  /** The entry of an int key, -1 when there is none, or {@link #ASK}; runs no script code. */
  public abstract int findQuietly(long key);

  /** The entry of a tuple, -1 when there is none, or {@link #ASK}; runs no script code. */
  public abstract int findQuietly(PyTuple key);

  /** The first entry from {@code from} on that has a key, or -1. */
  public abstract int nextEntry(int from);

  /** The key of an entry that has one. */
  public abstract Object keyAt(int entry);

  /** Removes the key of an entry. */
  abstract void removeEntry(int entry);

  /** The keys, in order, as a new array. */
  public final Object[] keyArray() {
    Work.elements(size);
    Object[] result = new Object[size];
    int count = 0;
    for (int i = nextEntry(0); i >= 0; i = nextEntry(i + 1)) {
      result[count++] = keyAt(i);
    }
    return result;
  }
}
