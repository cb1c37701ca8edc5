package dev.tauraro.engine.objects;

import java.util.Collection;

/** A frozenset. Its keys never change. */
public class PyFrozenSet extends PyAnySet {
  public static final PyFrozenSet EMPTY = new PyFrozenSet(new PySet());

  private long hash;
  private boolean hashed;

  /** A frozenset of the keys of another set. */
  public PyFrozenSet(PyAnySet keys) {
    insertAll(keys);
  }

  private PyFrozenSet() {}

  /** A frozenset that takes over the content of a set, which must not be used any more. */
  public static PyFrozenSet taking(PySet keys) {
    PyFrozenSet frozen = new PyFrozenSet();
    frozen.takeFrom(keys);
    return frozen;
  }

  /** A frozenset that is iterated in the same order as one that has these {@link #keySlots}. */
  public static PyFrozenSet ofSlots(Object[] slots) {
    PyFrozenSet frozen = new PyFrozenSet();
    frozen.putKeySlots(slots);
    return frozen;
  }

  @Override
  public PyType type() {
    return Types.FROZENSET;
  }

  /** {@code hash(frozenset)}: does not depend on the order of the keys. */
  public final long hash() {
    if (!hashed) {
      hash = hashKeys();
      hashed = true;
    }
    return hash;
  }

  private long hashKeys() {
    long sum = 0;
    for (int i = nextEntry(0); i >= 0; i = nextEntry(i + 1)) {
      long one = Keys.hash(keyAt(i));
      sum ^= ((one ^ 89869747L) ^ (one << 16)) * 3644798167L;
    }
    sum ^= (size + 1L) * 1927868237L;
    sum ^= (sum >>> 11) ^ (sum >>> 25);
    sum = sum * 69069L + 907133923L;
    return sum == -1 ? 590923713L : sum;
  }

  @Override
  public final boolean add(Object key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final boolean remove(Object key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public final boolean addAll(Collection<?> keys) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final boolean removeAll(Collection<?> keys) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final boolean retainAll(Collection<?> keys) {
    throw new UnsupportedOperationException();
  }
}
