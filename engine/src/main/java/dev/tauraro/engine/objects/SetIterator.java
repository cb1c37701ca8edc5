package dev.tauraro.engine.objects;

/** Iterates over the keys of a set. */
public final class SetIterator extends PyIterator {
  private final int size;
  private PyAnySet set;
  private int entry;
  private int given;

  public SetIterator(PyAnySet set) {
    this.set = set;
    this.size = set.size;
  }

  /** At the same place as another one. */
  private SetIterator(SetIterator other) {
    this.size = other.size;
    this.set = other.set;
    this.entry = other.entry;
    this.given = other.given;
  }

  @Override
  public Object next() {
    if (set == null) {
      return null;
    }
    if (size != set.size) {
      throw Errors.runtimeError("Set changed size during iteration");
    }
    int at = set.nextEntry(entry);
    if (at < 0) {
      set = null;
      return null;
    }
    entry = at + 1;
    given++;
    return set.keyAt(at);
  }

  @Override
  public long lengthHint() {
    return set == null || size != set.size ? 0 : size - given;
  }

  @Override
  public Remains remains() {
    return Remains.listOf(new SetIterator(this));
  }

  @Override
  public PyType type() {
    return Types.SET_ITERATOR;
  }
}
