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
    copy.copyFrom(this);
    return copy;
  }

  /** Adds a key; true when it was not there. */
  @Override
  public final boolean add(Object key) {
    return insert(key);
  }

  /** Adds all keys of another set or dict. */
  public final void addKeys(HashTable other) {
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

  /** Removes the key of an entry. */
  public final void removeAt(int entry) {
    removeEntry(entry);
  }

  /** Removes the key that was added first and returns it; null when there is none. */
  public final Object popFirst() {
    int entry = nextEntry(0);
    if (entry < 0) {
      return null;
    }
    Object key = keyAt(entry);
    removeEntry(entry);
    return key;
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
