package dev.tauraro.engine.objects;

/** An iterator written in Java. Its items are never null. */
public abstract class PyIterator extends PyObject {
  /** Marks iterators that run no script code. */
  public interface Quiet {}

  /** The next item, or null at the end (and ever after). */
  public abstract Object next();

  /** A guess of the number of items left, or -1. */
  public long lengthHint() {
    return -1;
  }

  /** After the end: the value that StopIteration carries. */
  public Object returned() {
    return None.NONE;
  }

  @Override
  public PyType type() {
    return Types.ITERATOR;
  }
}
