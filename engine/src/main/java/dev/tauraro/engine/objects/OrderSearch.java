package dev.tauraro.engine.objects;

/** Finds attributes in the resolution order of one type; remembers what {@code super()} asked. */
final class OrderSearch {
  /** The place of an attribute that there is not. */
  static final Held MISSING = new Held(null);

  private record Recent(PyType after, String attribute, Held held) {}

  private Recent recent;

  /** The place of an attribute in the first type that has it. */
  static Held find(PyType[] order, String attribute) {
    return find(order, 0, attribute);
  }

  private static Held find(PyType[] order, int from, String attribute) {
    for (int i = from; i < order.length; i++) {
      Held held = order[i].ownPlace(attribute);
      if (held != null) {
        return held;
      }
    }
    return MISSING;
  }

  /** The place of an attribute in the first type that has it of those after another one. */
  static Held findAfter(PyType[] order, PyType after, String attribute) {
    int from = 0;
    while (from < order.length && order[from] != after) {
      from++;
    }
    return find(order, from + 1, attribute);
  }

  /** As {@link #findAfter}, by an order that has not changed since {@link #forget}. */
  Held findAgain(PyType[] order, PyType after, String attribute) {
    Recent known = recent;
    if (known == null || known.after != after || known.attribute != attribute) {
      known = new Recent(after, attribute, findAfter(order, after, attribute));
      recent = known;
    }
    return known.held;
  }

  /** Says that the order or an attribute of its types has changed. */
  void forget() {
    recent = null;
  }
}
