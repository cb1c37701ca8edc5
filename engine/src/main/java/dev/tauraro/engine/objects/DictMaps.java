package dev.tauraro.engine.objects;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** The live views of a hash table that Java's collections interfaces ask for. */
final class DictMaps {
  private DictMaps() {}

  static final class KeySet extends AbstractSet<Object> {
    private final KeyTable table;

    KeySet(KeyTable table) {
      this.table = table;
    }

    @Override
    public int size() {
      return table.size;
    }

    @Override
    public boolean contains(Object key) {
      return table.find(key) >= 0;
    }

    @Override
    public boolean remove(Object key) {
      int entry = table.find(key);
      if (entry >= 0) {
        table.removeEntry(entry);
      }
      return entry >= 0;
    }

    @Override
    public Iterator<Object> iterator() {
      return new Entries<>(table, table::keyAt);
    }
  }

  static final class Values extends AbstractCollection<Object> {
    private final PyDict dict;

    Values(PyDict dict) {
      this.dict = dict;
    }

    @Override
    public int size() {
      return dict.size;
    }

    @Override
    public Iterator<Object> iterator() {
      return new Entries<>(dict, dict::valueAt);
    }
  }

  static final class EntrySet extends AbstractSet<Map.Entry<Object, Object>> {
    private final PyDict dict;

    EntrySet(PyDict dict) {
      this.dict = dict;
    }

    @Override
    public int size() {
      return dict.size;
    }

    @Override
    public Iterator<Map.Entry<Object, Object>> iterator() {
      return new Entries<>(dict, this::entry);
    }

    private Map.Entry<Object, Object> entry(int index) {
      Object key = dict.keyAt(index);
      return new AbstractMap.SimpleEntry<>(key, dict.valueAt(index)) {
        private static final long serialVersionUID = 1L;

        @Override
        public Object setValue(Object value) {
          dict.store(key, value);
          return super.setValue(value);
        }
      };
    }
  }

  /** Iterates over entries; notices keys added or removed meanwhile other than by itself. */
  private static final class Entries<T> implements Iterator<T> {
    private final KeyTable table;
    private final IntFunction<T> view;
    private int version;
    private int next;
    private int last = -1;

    Entries(KeyTable table, IntFunction<T> view) {
      this.table = table;
      this.view = view;
      this.version = table.version;
      this.next = table.nextEntry(0);
    }

    @Override
    public boolean hasNext() {
      return next >= 0;
    }

    @Override
    public T next() {
      if (version != table.version) {
        throw new ConcurrentModificationException();
      }
      if (next < 0) {
        throw new NoSuchElementException();
      }
      last = next;
      next = table.nextEntry(next + 1);
      return view.apply(last);
    }

    @Override
    public void remove() {
      if (last < 0) {
        throw new IllegalStateException();
      }
      table.removeEntry(last);
      version = table.version;
      last = -1;
    }
  }
}
