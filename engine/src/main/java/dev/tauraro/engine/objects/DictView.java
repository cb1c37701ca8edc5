package dev.tauraro.engine.objects;

/** The live {@code keys()}, {@code values()} or {@code items()} of a dict. */
public final class DictView extends PyObject {
  /** What a view or iterator shows of each entry. */
  public enum Kind {
    KEYS(Types.DICT_KEYS, Types.DICT_KEY_ITERATOR, Types.DICT_REVERSE_KEY_ITERATOR),
    VALUES(Types.DICT_VALUES, Types.DICT_VALUE_ITERATOR, Types.DICT_REVERSE_VALUE_ITERATOR),
    ITEMS(Types.DICT_ITEMS, Types.DICT_ITEM_ITERATOR, Types.DICT_REVERSE_ITEM_ITERATOR);

    private final PyType view;
    private final PyType iterator;
    private final PyType reverse;

    Kind(PyType view, PyType iterator, PyType reverse) {
      this.view = view;
      this.iterator = iterator;
      this.reverse = reverse;
    }

    PyType iterator() {
      return iterator;
    }

    PyType reverse() {
      return reverse;
    }
  }

  private final PyDict dict;
  private final Kind kind;

  public DictView(PyDict dict, Kind kind) {
    this.dict = dict;
    this.kind = kind;
  }

  @Override
  public PyType type() {
    return kind.view;
  }

  public PyDict dict() {
    return dict.current();
  }

  public Kind kind() {
    return kind;
  }

  /** An iterator over what the view shows. */
  public PyIterator iterator() {
    return dict.iterator(kind);
  }
}
