package dev.tauraro.engine.objects;

/** An iterator written in Java. Its items are never null. */
public abstract class PyIterator extends PyObject {
  /** Marks iterators that run no script code. */
  public interface Quiet {}

  /** The next item, or null at the end (and ever after). */
  public abstract Object next();

  /**
   * The next item; at the end null or, if {@code raising}, what an iterator raises there whose
   * items this one passes on.
   */
  protected Object next(boolean raising) {
    return next();
  }

  /** The next item, or StopIteration at the end. */
  public final Object nextOrRaise() {
    Object item = next(true);
    if (item == null) {
      throw Errors.stopIteration(returned());
    }
    return item;
  }

  /** A guess of the number of items left, or -1. */
  public long lengthHint() {
    return -1;
  }

  /** After the end: the value that StopIteration carries. */
  public Object returned() {
    return None.NONE;
  }

  /**
   * How a copy is made that goes on from here.
   *
   * @param maker a type, or the name of a built-in function
   * @param arguments the arguments of the maker
   * @param state what the copy is to {@link #resume}, or null
   */
  public record Remains(Object maker, Object[] arguments, Object state) {
    /** What {@code iter()} makes of a value. */
    public static Remains of(Object iterable) {
      return new Remains("iter", new Object[] {iterable}, null);
    }

    /** What {@code iter()} makes of a sequence, at an index. */
    public static Remains of(Object sequence, long index) {
      return new Remains("iter", new Object[] {sequence}, index);
    }

    /** A list of what another iterator at the same place gives. */
    static Remains listOf(PyIterator iterator) {
      Work.elements(iterator.lengthHint());
      PyList list = new PyList();
      for (Object item = iterator.next(); item != null; item = iterator.next()) {
        list.append(item);
      }
      return of(list);
    }

    /** What a type makes of the arguments. */
    public static Remains of(PyType type, Object... arguments) {
      return new Remains(type, arguments, null);
    }
  }

  /** How a copy is made that goes on from here, or null when there is no way. */
  public Remains remains() {
    return null;
  }

  /** Goes on at an index, as far as there are items. */
  public void resume(long index) {}

  @Override
  public PyType type() {
    return Types.ITERATOR;
  }
}
