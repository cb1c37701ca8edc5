package dev.tauraro.engine.objects;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** The rarely used operations of Java's {@code List} for {@link PyList}. */
final class ListView extends AbstractList<Object> implements RandomAccess {
  private final PyList list;

  ListView(PyList list) {
    this.list = list;
  }

  @Override
  public int size() {
    return list.size;
  }

  @Override
  public Object get(int index) {
    return list.get(Objects.checkIndex(index, list.size));
  }

  @Override
  public Object set(int index, Object item) {
    Object old = get(index);
    list.store(index, item);
    return old;
  }

  @Override
  public void add(int index, Object item) {
    list.insert(Objects.checkIndex(index, list.size + 1), item);
    modCount++;
  }

  @Override
  public Object remove(int index) {
    modCount++;
    return list.pop(Objects.checkIndex(index, list.size));
  }

  @Override
  protected void removeRange(int start, int stop) {
    modCount++;
    list.removeRange(start, stop);
  }
}
