package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.DictView;
import dev.tauraro.engine.objects.KeyTable;
import dev.tauraro.engine.objects.PyAnySet;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Iteration;
import java.util.function.Predicate;

/**
 * The operations of sets with sets or any iterables; results are new plain sets. In which order
 * keys are added is CPython's, because it decides the order in which small sets of ints are shown.
 */
final class SetOperations {
  private SetOperations() {}

  /** The keys of a set or plain dict; null for other values. */
  private static KeyTable table(Object source) {
    return source instanceof PyAnySet || source.getClass() == PyDict.class
        ? (KeyTable) source
        : null;
  }

  /** The source itself if it is a set, else a set of its items. */
  static PyAnySet toSet(Object source) {
    return source instanceof PyAnySet ? (PyAnySet) source : newSet(source);
  }

  /** {@code set(source)} */
  static PySet newSet(Object source) {
    PySet set = new PySet();
    addAll(set, source);
    return set;
  }

  /** {@code set.update(source)} */
  static void addAll(PySet set, Object source) {
    Iteration.addAll(set, source);
  }

  static PySet union(PyAnySet set, Object source) {
    PySet union = newSet(set);
    addAll(union, source);
    return union;
  }

  static PySet intersection(PyAnySet set, Object source) {
    PySet both = new PySet();
    if (source instanceof PyAnySet) {
      PyAnySet other = (PyAnySet) source;
      PyAnySet small = other.size > set.size ? set : other;
      PyAnySet large = small == set ? other : set;
      Work.elements(small.size);
      for (int i = small.nextEntry(0); i >= 0; i = small.nextEntry(i + 1)) {
        Object key = small.keyAt(i);
        if (large.hasEntry(small, i)) {
          both.addEntry(small, i, key);
        }
      }
      return both;
    }
    Elements all = new Elements(source);
    for (Object item = all.next(); item != null; item = all.next()) {
      if (set.findHashable(item) >= 0) {
        both.add(item);
      }
    }
    return both;
  }

  static PySet difference(PyAnySet set, Object source) {
    KeyTable other = table(source);
    if (other == null || set.size >> 2 > other.size) {
      PySet rest = newSet(set);
      removeAll(rest, source);
      return rest;
    }
    PySet rest = new PySet();
    Work.elements(set.size);
    for (int i = set.nextEntry(0); i >= 0; i = set.nextEntry(i + 1)) {
      Object key = set.keyAt(i);
      boolean common =
          other instanceof PyAnySet ? ((PyAnySet) other).hasEntry(set, i) : other.find(key) >= 0;
      if (!common) {
        rest.addEntry(set, i, key);
      }
    }
    return rest;
  }

  /** {@code set.difference_update(source)} */
  static void removeAll(PySet set, Object source) {
    if (source == set) {
      set.clear();
      return;
    }
    if (source instanceof PyAnySet) {
      PyAnySet other = (PyAnySet) source;
      Work.elements(Math.min(set.size, other.size));
      PyAnySet gone = other.size >> 3 > set.size ? intersection(set, other) : other;
      for (int i = gone.nextEntry(0); i >= 0; i = gone.nextEntry(i + 1)) {
        set.discardEntry(gone, i);
      }
    } else {
      Elements all = new Elements(source);
      for (Object item = all.next(); item != null; item = all.next()) {
        set.discardAt(set.findHashable(item));
      }
    }
    set.trim();
  }

  static PySet symmetric(PyAnySet set, Object source) {
    PySet result = newSet(source);
    exchange(result, set);
    return result;
  }

  /** {@code set.symmetric_difference_update(source)} */
  static void exchange(PySet set, Object source) {
    if (source == set) {
      set.clear();
      return;
    }
    if (source.getClass() == PyDict.class) {
      for (Object key : ((PyDict) source).keyArray()) {
        if (!set.remove(key)) {
          set.add(key);
        }
      }
      return;
    }
    PyAnySet other = toSet(source);
    Work.elements(other.size);
    for (int i = other.nextEntry(0); i >= 0; i = other.nextEntry(i + 1)) {
      Object key = other.keyAt(i);
      if (!set.discardEntry(other, i)) {
        set.addEntry(other, i, key);
      }
    }
  }

  static boolean isDisjoint(PyAnySet set, Object source) {
    return all(source, item -> set.findHashable(item) < 0);
  }

  /** Whether all items are in a set; the first that is not ends the search. */
  static boolean isSuperset(PyAnySet set, Object source) {
    return source instanceof PyAnySet other
        ? other.isSubsetOf(set)
        : all(source, item -> set.findHashable(item) >= 0);
  }

  private static boolean all(Object source, Predicate<Object> test) {
    Elements all = new Elements(source);
    for (Object item = all.next(); item != null; item = all.next()) {
      if (!test.test(item)) {
        return false;
      }
    }
    return true;
  }

  /** {@code view & other} for a dict view that is like a set. */
  static PySet intersection(DictView view, Object other) {
    DictView container = view;
    Object source = other;
    int size = view.dict().size;
    if (other.getClass() == PySet.class && size <= ((PySet) other).size) {
      return intersection((PyAnySet) other, view);
    }
    if (other instanceof DictView
        && ((DictView) other).kind() != DictView.Kind.VALUES
        && ((DictView) other).dict().size > size) {
      container = (DictView) other;
      source = view;
    }
    PySet both = new PySet();
    Elements all = new Elements(source);
    for (Object item = all.next(); item != null; item = all.next()) {
      if (DictViewTypes.contains(container, item)) {
        both.add(item);
      }
    }
    return both;
  }

  /** A new set of the kind of {@code like}: frozenset or set. */
  static PyAnySet as(PyAnySet like, PySet content) {
    return like instanceof PyFrozenSet ? PyFrozenSet.taking(content) : content;
  }
}
