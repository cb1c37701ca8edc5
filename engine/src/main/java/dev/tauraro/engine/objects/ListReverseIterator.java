package dev.tauraro.engine.objects;

/** Iterates over a list, last item first. */
public final class ListReverseIterator extends PyIterator implements PyIterator.Quiet {
  private static final int ENDED = -2;

  private final PyList list;
  private int index;

  public ListReverseIterator(PyList list) {
    this.list = list;
    this.index = list.size - 1;
  }

  @Override
  public Object next() {
    if (index >= 0 && index < list.size) {
      return list.get(index--);
    }
    index = ENDED;
    return null;
  }

  @Override
  public long lengthHint() {
    return index < list.size ? Math.max(0, index + 1L) : 0;
  }

  @Override
  public Remains remains() {
    return index == ENDED
        ? Remains.of(new PyList())
        : new Remains("reversed", new Object[] {list}, (long) index);
  }

  @Override
  public void resume(long at) {
    if (index != ENDED) {
      index = (int) Math.max(-1, Math.min(at, list.size - 1L));
    }
  }

  @Override
  public PyType type() {
    return Types.LIST_REVERSE_ITERATOR;
  }
}
