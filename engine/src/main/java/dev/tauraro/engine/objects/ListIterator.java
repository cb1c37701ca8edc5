package dev.tauraro.engine.objects;

/** Iterates over a list, following its changes. */
public final class ListIterator extends PyIterator {
  /** Public, like {@link #index}, because compiled code uses them. */
  public final PyList list;

  /** Index of the next item; far beyond any list once the end was reached. */
  public int index;

  public ListIterator(PyList list) {
    this.list = list;
  }

  @Override
  public Object next() {
    int at = index;
    if (at < list.size) {
      index = at + 1;
      return list.get(at);
    }
    index = Integer.MAX_VALUE;
    return null;
  }

  @Override
  public long lengthHint() {
    return Math.max(0, list.size - (long) index);
  }

  @Override
  public Remains remains() {
    return index == Integer.MAX_VALUE ? Remains.of(new PyList()) : Remains.of(list, index);
  }

  @Override
  public void resume(long at) {
    if (index != Integer.MAX_VALUE) {
      index = (int) Math.max(0, Math.min(at, list.size));
    }
  }

  @Override
  public PyType type() {
    return Types.LIST_ITERATOR;
  }
}
