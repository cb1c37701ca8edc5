package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Indexed;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Work;

/** A double-ended queue: a ring of references. */
final class PyDeque extends PyObject implements Indexed {
  private static final int FIRST_CAPACITY = 8;

  private final PyType type;
  private Object[] ring = new Object[FIRST_CAPACITY];
  private int head;
  private int size;
  private int changes;
  private int maximum;
  private NamedAttributes attributes;
  private NamedAttributes slots;

  /** An empty deque; {@code maximum} is -1 for no bound. */
  PyDeque(PyType type, int maximum) {
    this.type = type;
    this.maximum = maximum;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes attributes() {
    attributes = NamedAttributes.of(type, attributes);
    return attributes;
  }

  @Override
  public NamedAttributes slots() {
    if (slots == null) {
      slots = new NamedAttributes();
    }
    return slots;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Object itemAt(int index) {
    return get(index);
  }

  @Override
  public int knownSize() {
    return type.isBuiltin() ? size : -1;
  }

  int maximum() {
    return maximum;
  }

  void setMaximum(int maximum) {
    this.maximum = maximum;
  }

  private int slot(int index) {
    return head + index & ring.length - 1;
  }

  Object get(int index) {
    return ring[slot(index)];
  }

  void set(int index, Object item) {
    ring[slot(index)] = item;
  }

  private void grow() {
    Work.checkSize(8L * ring.length);
    Object[] larger = new Object[ring.length * 2];
    Work.allocated(8L * ring.length, larger);
    for (int i = 0; i < size; i++) {
      larger[i] = get(i);
    }
    ring = larger;
    head = 0;
  }

  void append(Object item) {
    changes++;
    if (maximum == 0) {
      return;
    }
    if (size == maximum) {
      popFirst();
    }
    if (size == ring.length) {
      grow();
    }
    ring[slot(size)] = item;
    size++;
  }

  void appendFirst(Object item) {
    changes++;
    if (maximum == 0) {
      return;
    }
    if (size == maximum) {
      popLast();
    }
    if (size == ring.length) {
      grow();
    }
    head = head - 1 & ring.length - 1;
    ring[head] = item;
    size++;
  }

  Object popLast() {
    if (size == 0) {
      throw Errors.indexError("pop from an empty deque");
    }
    changes++;
    int at = slot(size - 1);
    Object item = ring[at];
    ring[at] = null;
    size--;
    return item;
  }

  Object popFirst() {
    if (size == 0) {
      throw Errors.indexError("pop from an empty deque");
    }
    changes++;
    Object item = ring[head];
    ring[head] = null;
    head = head + 1 & ring.length - 1;
    size--;
    return item;
  }

  void remove(int index) {
    changes++;
    for (int i = index; i < size - 1; i++) {
      set(i, get(i + 1));
    }
    ring[slot(size - 1)] = null;
    size--;
  }

  void insert(int index, Object item) {
    append(item);
    for (int i = size - 1; i > index; i--) {
      set(i, get(i - 1));
    }
    set(index, item);
  }

  void rotate(long steps) {
    if (size > 1) {
      int count = (int) Math.floorMod(steps, (long) size);
      Work.elements(count);
      for (int i = 0; i < count; i++) {
        appendFirstUnbounded(popLast());
      }
    }
  }

  private void appendFirstUnbounded(Object item) {
    head = head - 1 & ring.length - 1;
    ring[head] = item;
    size++;
  }

  void reverse() {
    for (int i = 0, j = size - 1; i < j; i++, j--) {
      Object item = get(i);
      set(i, get(j));
      set(j, item);
    }
  }

  void clear() {
    changes++;
    ring = new Object[FIRST_CAPACITY];
    head = 0;
    size = 0;
  }

  Object[] toArray() {
    Object[] items = new Object[size];
    for (int i = 0; i < size; i++) {
      items[i] = get(i);
    }
    return items;
  }

  /** How often items were added or removed until now. */
  int changes() {
    return changes;
  }

  /** Fails when items were added or removed since there were so many changes. */
  void checkUnchanged(int expected) {
    if (changes != expected) {
      throw Errors.runtimeError("deque mutated during iteration");
    }
  }
}
