package dev.tauraro.engine.objects;

import java.util.Collection;

/** A set. */
public class PySet extends PyAnySet {
  /** A set of the given keys. */
  public static PySet of(Object... keys) {
    PySet set = new PySet();
    for (Object key : keys) {
      set.add(key);
    }
    return set;
  }

  @Override
  public PyType type() {
    return Types.SET;
  }

  /** A plain set of the same keys. */
  public final PySet copy() {
    PySet copy = new PySet();
    copy.insertAll(this);
    return copy;
  }

  /** Adds a key; true when it was not there. */
  @Override
  public final boolean add(Object key) {
    return insert(key);
  }

  /** Adds a key at whose entry a quiet search looked. */
  public final void addAt(int entry, Object key) {
    if (entry < 0) {
      insert(key);
    }
  }

  /** Removes the key of an entry that a quiet search told, if there is one. */
  public final void discardAt(int entry) {
    if (entry >= 0) {
      removeEntry(entry);
    }
  }

  /** Adds all keys of another set or dict. */
  public final void addKeys(KeyTable other) {
    insertAll(other);
  }

  @Override
  public final boolean remove(Object key) {
    int entry = find(key);
    if (entry >= 0) {
      removeEntry(entry);
    }
    return entry >= 0;
  }

  /** Adds the key of an entry of another set. */
  public final void addEntry(PyAnySet other, int entry, Object key) {
    insertEntry(other, entry, key);
  }

  /** Removes the key of an entry of another set; false when it is not there. */
  public final boolean discardEntry(PyAnySet other, int entry) {
    return removeEntryOf(other, entry);
  }

  /** To be called after removing many keys. */
  public final void trim() {
    compact();
  }

  /** Removes and returns some key; null when there is none. */
  public final Object pop() {
    return popKey();
  }

  /** Takes over the content of another set, which must not be used any more. */
  public final void take(PySet other) {
    takeFrom(other);
  }

  @Override
  public final void clear() {
    removeAll();
  }

  @Override
  public final boolean addAll(Collection<?> keys) {
    int before = size;
    keys.forEach(this::add);
    return size != before;
  }

  @Override
  public final boolean removeAll(Collection<?> keys) {
    return new DictMaps.KeySet(this).removeAll(keys);
  }

  @Override
  public final boolean retainAll(Collection<?> keys) {
    return new DictMaps.KeySet(this).retainAll(keys);
  }
}
