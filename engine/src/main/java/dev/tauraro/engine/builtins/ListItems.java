package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ListSlices;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;

/** Reading, replacing and deleting items and slices of lists. */
final class ListItems {
  private ListItems() {}

  static Object get(PyList list, Object key) {
    if (Subscripts.isIndex(key, "list")) {
      return list.get(Subscripts.position(key, list.size, "list index"));
    }
    PySlice.Bounds bounds = ((PySlice) key).indices(list.size);
    return list.slice(bounds.start(), bounds.step(), bounds.count());
  }

  static void set(PyList list, Object key, Object value) {
    if (Subscripts.isIndex(key, "list")) {
      list.store(Subscripts.position(key, list.size, "list assignment index"), value);
      return;
    }
    PySlice slice = (PySlice) key;
    PySlice.Bounds before = slice.indices(list.size);
    if (before.step() == 1) {
      PyList items = items(list, value, "can only assign an iterable");
      PySlice.Bounds bounds = slice.indices(list.size);
      ListSlices.replace(list, bounds.start(), Math.max(bounds.start(), bounds.stop()), items);
    } else {
      PyList items = items(list, value, "must assign iterable to extended slice");
      assign(list, slice.indices(list.size), items == list ? list.copy() : items);
    }
  }

  /** The items to put into a list: those of lists of other classes as they iterate. */
  private static PyList items(PyList list, Object value, String message) {
    if (value == list || value.getClass() == PyList.class) {
      return (PyList) value;
    }
    if (Types.of(value).lookup("__iter__") == null
        && Types.of(value).lookup("__getitem__") == null) {
      throw Errors.typeError(message);
    }
    Object source = value instanceof PyTuple ? value : Iteration.iterate(value);
    return PyList.of(Iteration.toArray(source));
  }

  private static void assign(PyList list, PySlice.Bounds bounds, PyList items) {
    if (items.size != bounds.count()) {
      throw wrongSize(items.size, bounds.count());
    }
    Work.elements(items.size);
    for (int i = 0, at = bounds.start(); i < items.size; i++, at += bounds.step()) {
      list.store(at, items.get(i));
    }
  }

  static ScriptRaise wrongSize(int given, int expected) {
    return Errors.valueError(
        "attempt to assign sequence of size " + given + " to extended slice of size " + expected);
  }

  static void delete(PyList list, Object key) {
    if (Subscripts.isIndex(key, "list")) {
      list.pop(Subscripts.position(key, list.size, "list assignment index"));
      return;
    }
    PySlice.Bounds bounds = ((PySlice) key).indices(list.size);
    if (bounds.count() == 0) {
      return;
    }
    if (bounds.step() == 1) {
      list.removeRange(bounds.start(), bounds.stop());
      return;
    }
    boolean[] gone = new boolean[list.size];
    for (int i = 0, at = bounds.start(); i < bounds.count(); i++, at += bounds.step()) {
      gone[at] = true;
    }
    PyList rest = new PyList();
    Work.elements(list.size);
    for (int i = 0; i < list.size; i++) {
      if (!gone[i]) {
        rest.append(list.get(i));
      }
    }
    list.take(rest);
  }

  /** {@code list.pop(index)} */
  static Object pop(PyList list, Object key) {
    Object number = Numbers.index(key);
    if (!(number instanceof Long)) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    long index = (Long) number;
    if (list.size == 0) {
      throw Errors.indexError("pop from empty list");
    }
    if (index < 0) {
      index += list.size;
    }
    if (index < 0 || index >= list.size) {
      throw Errors.indexError("pop index out of range");
    }
    return list.pop((int) index);
  }
}
