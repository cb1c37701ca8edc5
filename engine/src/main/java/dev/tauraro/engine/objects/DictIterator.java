package dev.tauraro.engine.objects;

/**
 * Iterates over keys, values or items of a dict, forwards or backwards. One over an ordered dict
 * knows the next key when it gives one: it notices each change of the keys or their order, but none
 * after the last key.
 */
public final class DictIterator extends PyIterator {
  /** Public, as the other fields, because compiled code reads them. Null at the end. */
  public PyDict dict;

  public final DictView.Kind kind;
  private final boolean backwards;
  private final int size;

  /** Whether the dict {@linkplain PyDictInstance#isOrdered() is ordered}. */
  private final boolean ordered;

  /** What {@link KeyTable#version} was in the beginning. */
  private final int version;

  /** Entry from which on to go on. */
  private int entry;

  private int given;

  public DictIterator(PyDict dict, DictView.Kind kind) {
    this(dict, kind, false);
  }

  public DictIterator(PyDict dict, DictView.Kind kind, boolean backwards) {
    this.dict = dict;
    this.kind = kind;
    this.backwards = backwards;
    this.size = dict.size;
    this.version = dict.version;
    this.ordered = dict instanceof PyDictInstance && ((PyDictInstance) dict).isOrdered();
    this.entry = backwards ? Integer.MAX_VALUE : 0;
  }

  /** At the same place as another one. */
  private DictIterator(DictIterator other) {
    this.dict = other.dict;
    this.kind = other.kind;
    this.backwards = other.backwards;
    this.size = other.size;
    this.version = other.version;
    this.ordered = other.ordered;
    this.entry = other.entry;
    this.given = other.given;
  }

  @Override
  public Object next() {
    PyDict table = dict;
    int at = advance();
    return at < 0 ? null : item(table, at);
  }

  /** Moves on by one entry, which is returned; -1 at the end. */
  public int advance() {
    PyDict table = dict;
    if (table == null) {
      return -1;
    }
    if (ordered) {
      if (given == size) {
        dict = null;
        return -1;
      }
      checkOrder(table);
    } else if (size != table.size) {
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    int at = backwards ? table.previousEntry(entry) : table.nextEntry(entry);
    if (at < 0) {
      dict = null;
      return -1;
    }
    if (given == size && !backwards) {
      throw Errors.runtimeError("dictionary keys changed during iteration");
    }
    entry = backwards ? at - 1 : at + 1;
    given++;
    return at;
  }

  /** Fails for good after a change, and each time it is asked when the dict was emptied at once. */
  private void checkOrder(PyDict table) {
    if (table.version == version) {
      return;
    }
    if (table.isCleared()) {
      throw Errors.runtimeError("OrderedDict changed size during iteration");
    }
    dict = null;
    throw Errors.runtimeError("OrderedDict mutated during iteration");
  }

  private Object item(PyDict table, int at) {
    switch (kind) {
      case KEYS:
        return table.keyAt(at);
      case VALUES:
        return table.valueAt(at);
      default:
        return PyTuple.of(table.keyAt(at), table.valueAt(at));
    }
  }

  @Override
  public long lengthHint() {
    return dict == null || size != dict.size ? 0 : size - given;
  }

  @Override
  public Remains remains() {
    return Remains.listOf(new DictIterator(this));
  }

  @Override
  public PyType type() {
    return backwards ? kind.reverse() : kind.iterator();
  }
}
