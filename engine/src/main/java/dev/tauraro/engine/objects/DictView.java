package dev.tauraro.engine.objects;

/** The live {@code keys()}, {@code values()} or {@code items()} of a dict. */
public class DictView extends PyObject {
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
  public final PyType type() {
    return kind.view;
  }

  public PyDict dict() {
    return dict;
  }

  public final Kind kind() {
    return kind;
  }

  /** An iterator over what the view of a plain dict shows. */
  public final DictIterator iterator() {
    return new DictIterator(dict, kind);
  }

  /** An iterator over what this view shows. */
  public PyIterator entries() {
    return iterator();
  }
}
