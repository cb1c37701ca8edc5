package dev.tauraro.engine.objects;

import java.util.Collection;
import java.util.Iterator;
import java.util.Set;

/** A set or frozenset: what can be asked of both. For Java code it is a {@link Set}. */
public abstract class PyAnySet extends SetTable implements Set<Object> {
  /** Whether all keys are in another set or among the keys of a dict. */
  public final boolean isSubsetOf(KeyTable other) {
    if (size > other.size) {
      return false;
    }
    Work.elements(size);
    for (int i = nextEntry(0); i >= 0; i = nextEntry(i + 1)) {
      boolean found =
          other instanceof SetTable
              ? ((SetTable) other).hasEntry(this, i)
              : other.find(keyAt(i)) >= 0;
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** {@code set == other} */
  public final boolean sameKeys(PyAnySet other) {
    return size == other.size && isSubsetOf(other);
  }

  // The Set of Java code.

  @Override
  public final int size() {
    return size;
  }

  @Override
  public final boolean isEmpty() {
    return size == 0;
  }

  @Override
  public final boolean contains(Object key) {
    return find(key) >= 0;
  }

  @Override
  public final Iterator<Object> iterator() {
    Iterator<Object> all = new DictMaps.KeySet(this).iterator();
    return this instanceof PySet ? all : unmodifiable(all);
  }

  private static Iterator<Object> unmodifiable(Iterator<Object> all) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Object next() {
        return all.next();
      }
    };
  }

  @Override
  public final Object[] toArray() {
    return keyArray();
  }

  @Override
  public final <T> T[] toArray(T[] array) {
    return new DictMaps.KeySet(this).toArray(array);
  }

  @Override
  public final boolean containsAll(Collection<?> keys) {
    return new DictMaps.KeySet(this).containsAll(keys);
  }

  @Override
  public final boolean equals(Object other) {
    return this == other || other instanceof Set && new DictMaps.KeySet(this).equals(other);
  }

  @Override
  public final int hashCode() {
    return new DictMaps.KeySet(this).hashCode();
  }

  @Override
  public final String toString() {
    return JavaText.of(this);
  }
}
