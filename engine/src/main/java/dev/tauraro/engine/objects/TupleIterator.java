package dev.tauraro.engine.objects;

/** Iterates over the items of a tuple. */
public final class TupleIterator extends PyIterator {
  /** Public, like {@link #index}, because compiled code reads them. */
  public final Object[] items;

  public int index;

  public TupleIterator(PyTuple tuple) {
    this.items = tuple.items;
  }

  @Override
  public Object next() {
    return index < items.length ? items[index++] : null;
  }

  @Override
  public long lengthHint() {
    return (long) items.length - index;
  }

  @Override
  public Remains remains() {
    return index < items.length ? Remains.of(PyTuple.of(items), index) : Remains.of(PyTuple.of());
  }

  @Override
  public void resume(long at) {
    index = (int) Math.max(0, Math.min(at, items.length));
  }

  @Override
  public PyType type() {
    return Types.TUPLE_ITERATOR;
  }
}
