package dev.tauraro.engine.objects;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** A dict. For Java code it is a {@link Map} of script values. */
public class PyDict extends HashTable implements Map<Object, Object> {
  public PyDict() {}

  /** A dict with room for that many keys. */
  public PyDict(int expected) {
    reserve(expected);
  }

  /** A dict of alternating keys and values. */
  public static PyDict of(Object... keysAndValues) {
    PyDict dict = new PyDict(keysAndValues.length / 2);
    for (int i = 0; i < keysAndValues.length; i += 2) {
      dict.store(keysAndValues[i], keysAndValues[i + 1]);
    }
    return dict;
  }

  @Override
  public PyType type() {
    return Types.DICT;
  }

  /** This dict, with the entries that it has now if it shows those of something else. */
  public PyDict current() {
    return this;
  }

  /** Passes changes on if this dict shows the entries of something else. */
  public void publish() {
    // Nothing is shown.
  }

  /** What {@code keys()}, {@code values()} or {@code items()} returns. */
  public DictView view(DictView.Kind kind) {
    return new DictView(this, kind);
  }

  /** An iterator over the entries. */
  public PyIterator iterator(DictView.Kind kind) {
    return new DictIterator(this, kind);
  }

  /** The value of a key, or null. */
  public final Object getOrNull(Object key) {
    int entry = find(key);
    return entry < 0 ? null : valueAt(entry);
  }

  /** The value of a string key, or null. */
  public final Object getString(String key) {
    return getOrNull(key);
  }

  /** {@code dict[key] = value}; an equal key that is there stays. */
  public final void store(Object key, Object value) {
    int hash = hashOf(key);
    int entry = find(key, hash);
    if (entry >= 0) {
      setValueAt(entry, value);
    } else {
      add(key, hash, value);
    }
  }

  /** Stores at the entry that a quiet search for the key told, or adds the key. */
  public final void storeAt(int entry, Object key, Object value) {
    if (entry >= 0) {
      setValueAt(entry, value);
    } else {
      append(key, hashOf(key), value);
    }
  }

  /** Stores at the entry that a quiet search for the key told, or adds the key. */
  public final void storeAt(int entry, long key, Object value) {
    if (entry >= 0) {
      setValueAt(entry, value);
    } else {
      appendLong(key, value);
    }
  }

  /** The value of a key after storing {@code value} if there was none. */
  public final Object setDefault(Object key, Object value) {
    int hash = hashOf(key);
    int entry = find(key, hash);
    if (entry >= 0) {
      return valueAt(entry);
    }
    add(key, hash, value);
    return value;
  }

  /** Like {@link #setDefault} with the entry that a quiet search for the key told. */
  public final Object setDefaultAt(int entry, Object key, Object value) {
    if (entry >= 0) {
      return valueAt(entry);
    }
    append(key, hashOf(key), value);
    return value;
  }

  /** Removes the key of an entry. */
  public final void removeAt(int entry) {
    removeEntry(entry);
  }

  /** Removes a key; its value, or null. */
  public final Object removeOrNull(Object key) {
    int entry = find(key);
    if (entry < 0) {
      return null;
    }
    Object value = valueAt(entry);
    removeEntry(entry);
    return value;
  }

  /** Removes the entry that was added last; key and value, or null. */
  public final PyTuple popLast() {
    int entry = lastEntry();
    if (entry < 0) {
      return null;
    }
    PyTuple item = PyTuple.of(keyAt(entry), valueAt(entry));
    removeEntry(entry);
    forgetLast(entry);
    return item;
  }

  /** Removes the entry that was added first; key and value, or null. */
  public final PyTuple popFirst() {
    int entry = nextEntry(0);
    if (entry < 0) {
      return null;
    }
    PyTuple item = PyTuple.of(keyAt(entry), valueAt(entry));
    removeEntry(entry);
    return item;
  }

  /** Moves a key to the end or the start of the order; false when it is not there. */
  public final boolean move(Object key, boolean toEnd) {
    int entry = find(key);
    if (entry < 0) {
      return false;
    }
    if (toEnd) {
      if (entry != lastEntry()) {
        moveToLast(entry);
      }
    } else if (entry != nextEntry(0)) {
      moveFirst(entry);
    }
    return true;
  }

  private void moveFirst(int entry) {
    PyDict all = new PyDict(size);
    all.store(keyAt(entry), valueAt(entry));
    removeEntry(entry);
    all.update(this);
    removeAll();
    copyFrom(all);
  }

  /** A plain dict of the same entries. */
  public final PyDict copy() {
    PyDict copy = new PyDict();
    if (isWellFilled()) {
      copy.copyFrom(this);
    } else {
      copy.update(this);
    }
    return copy;
  }

  /** Stores all entries of another dict. */
  public final void update(PyDict other) {
    if (other == this || other.size == 0) {
      return;
    }
    if (size == 0 && other.isAsNew()) {
      removeAll();
      copyFrom(other);
      return;
    }
    Work.elements(other.size);
    reserveFor(other);
    int version = other.version;
    for (int i = other.nextEntry(0); i >= 0; i = other.nextEntry(i + 1)) {
      Object key = other.keyAt(i);
      Object value = other.valueAt(i);
      int hash = hashFrom(other, i, key);
      int entry = find(key, hash);
      if (entry >= 0) {
        setValueAt(entry, value);
      } else {
        add(key, hash, value);
      }
      if (other.version != version) {
        throw Errors.runtimeError("dict mutated during update");
      }
    }
  }

  /** The values in order, as a new array. */
  public final Object[] valueArray() {
    Work.elements(size);
    Object[] result = new Object[size];
    int count = 0;
    for (int i = nextEntry(0); i >= 0; i = nextEntry(i + 1)) {
      result[count++] = valueAt(i);
    }
    return result;
  }

  // The Map of Java code.

  @Override
  public final int size() {
    return size;
  }

  @Override
  public final boolean isEmpty() {
    return size == 0;
  }

  @Override
  public final void clear() {
    removeAll();
  }

  @Override
  public final Object get(Object key) {
    return getOrNull(key);
  }

  @Override
  public final boolean containsKey(Object key) {
    return find(key) >= 0;
  }

  @Override
  public final boolean containsValue(Object value) {
    return values().contains(value);
  }

  @Override
  public final Object put(Object key, Object value) {
    Object old = getOrNull(key);
    store(key, value);
    return old;
  }

  @Override
  public final Object remove(Object key) {
    return removeOrNull(key);
  }

  @Override
  public final void putAll(Map<?, ?> map) {
    map.forEach(this::store);
  }

  @Override
  public final Set<Object> keySet() {
    return new DictMaps.KeySet(this);
  }

  @Override
  public final Collection<Object> values() {
    return new DictMaps.Values(this);
  }

  @Override
  public final Set<Map.Entry<Object, Object>> entrySet() {
    return new DictMaps.EntrySet(this);
  }

  @Override
  public final boolean equals(Object other) {
    return this == other
        || other instanceof Map && entrySet().equals(((Map<?, ?>) other).entrySet());
  }

  @Override
  public final int hashCode() {
    return entrySet().hashCode();
  }

  @Override
  public final String toString() {
    return JavaText.of(this);
  }
}
