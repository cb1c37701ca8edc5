package dev.tauraro.engine.objects;

/** Iterates over keys, values or items of a dict. */
public final class DictIterator extends PyIterator {
  /** Public, as the other fields, because compiled code reads them. Null at the end. */
  public PyDict dict;

  public final DictView.Kind kind;

  /** Entry from which on to go on. */
  public int entry;

  private final int size;
  private int given;

  public DictIterator(PyDict dict, DictView.Kind kind) {
    this.dict = dict;
    this.kind = kind;
    this.size = dict.size;
  }

  @Override
  public Object next() {
    if (dict == null) {
      return null;
    }
    if (size != dict.size) {
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    int at = dict.nextEntry(entry);
    if (at < 0) {
      dict = null;
      return null;
    }
    if (given == size) {
      throw Errors.runtimeError("dictionary keys changed during iteration");
    }
    entry = at + 1;
    given++;
    return item(dict, kind, at);
  }

  /** What is shown of an entry. */
  static Object item(PyDict dict, DictView.Kind kind, int entry) {
    switch (kind) {
      case KEYS:
        return dict.keyAt(entry);
      case VALUES:
        return dict.valueAt(entry);
      default:
        return PyTuple.of(dict.keyAt(entry), dict.valueAt(entry));
    }
  }

  @Override
  public long lengthHint() {
    return dict == null || size != dict.size ? 0 : size - given;
  }

  @Override
  public PyType type() {
    return kind.iterator();
  }
}
