package dev.tauraro.engine.objects;

/** Iterates over keys, values or items of a dict, last one first. */
public final class DictReverseIterator extends PyIterator {
  private final DictView.Kind kind;
  private final int size;
  private PyDict dict;
  private int entry = Integer.MAX_VALUE;
  private int given;

  public DictReverseIterator(PyDict dict, DictView.Kind kind) {
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
    int at = dict.previousEntry(entry);
    if (at < 0) {
      dict = null;
      return null;
    }
    entry = at - 1;
    given++;
    return DictIterator.item(dict, kind, at);
  }

  @Override
  public long lengthHint() {
    return dict == null || size != dict.size ? 0 : size - given;
  }

  @Override
  public PyType type() {
    return kind.reverse();
  }
}
