package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.DictView;
import dev.tauraro.engine.objects.HashTable;
import dev.tauraro.engine.objects.PyAnySet;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.Work;

/** The operations of sets with sets or any iterables; results are new plain sets. */
final class SetOperations {
  private SetOperations() {}

  /** The keys of a set or dict, when a value has such a table that iterates as tables do. */
  private static HashTable table(Object source) {
    if (source instanceof PyAnySet && ((PyAnySet) source).type().isBuiltin()) {
      return (HashTable) source;
    }
    if (source.getClass() == PyDict.class) {
      return (HashTable) source;
    }
    return source instanceof DictView && ((DictView) source).kind() == DictView.Kind.KEYS
        ? ((DictView) source).dict()
        : null;
  }

  /** The source itself if it is a set, else a set of its items. */
  static PyAnySet toSet(Object source) {
    if (source instanceof PyAnySet && ((PyAnySet) source).type().isBuiltin()) {
      return (PyAnySet) source;
    }
    PySet set = new PySet();
    addAll(set, source);
    return set;
  }

  /** {@code set.update(source)} */
  static void addAll(PySet set, Object source) {
    HashTable table = table(source);
    if (table != null) {
      set.addKeys(table);
      return;
    }
    Elements all = new Elements(source);
    for (Object item = all.next(); item != null; item = all.next()) {
      set.add(item);
    }
  }

  static PySet union(PyAnySet set, Object source) {
    PySet union = copy(set);
    addAll(union, source);
    return union;
  }

  static PySet copy(PyAnySet set) {
    PySet copy = new PySet();
    copy.addKeys(set);
    return copy;
  }

  static PySet intersection(PyAnySet set, Object source) {
    PySet both = new PySet();
    HashTable other = table(source);
    if (other instanceof PyAnySet) {
      PyAnySet small = set.size <= other.size ? set : (PyAnySet) other;
      PyAnySet large = small == set ? (PyAnySet) other : set;
      Work.elements(small.size);
      for (int i = small.nextEntry(0); i >= 0; i = small.nextEntry(i + 1)) {
        if (large.hasEntry(small, i)) {
          both.add(small.keyAt(i));
        }
      }
      return both;
    }
    Elements all = new Elements(source);
    for (Object item = all.next(); item != null; item = all.next()) {
      if (set.contains(item)) {
        both.add(item);
      }
    }
    return both;
  }

  static PySet difference(PyAnySet set, Object source) {
    HashTable other = table(source);
    if (other instanceof PyAnySet) {
      PySet rest = new PySet();
      Work.elements(set.size);
      for (int i = set.nextEntry(0); i >= 0; i = set.nextEntry(i + 1)) {
        if (!((PyAnySet) other).hasEntry(set, i)) {
          rest.add(set.keyAt(i));
        }
      }
      return rest;
    }
    PySet rest = copy(set);
    removeAll(rest, source);
    return rest;
  }

  /** {@code set.difference_update(source)} */
  static void removeAll(PySet set, Object source) {
    if (source == set) {
      set.clear();
      return;
    }
    Elements all = new Elements(source);
    for (Object item = all.next(); item != null; item = all.next()) {
      set.remove(item);
    }
  }

  static PySet symmetric(PyAnySet set, Object source) {
    PyAnySet other = toSet(source);
    PySet result = difference(set, other);
    Work.elements(other.size);
    for (int i = other.nextEntry(0); i >= 0; i = other.nextEntry(i + 1)) {
      if (!set.hasEntry(other, i)) {
        result.add(other.keyAt(i));
      }
    }
    return result;
  }

  static boolean isDisjoint(PyAnySet set, Object source) {
    Elements all = new Elements(source);
    for (Object item = all.next(); item != null; item = all.next()) {
      if (set.contains(item)) {
        return false;
      }
    }
    return true;
  }

  /** Makes the keys of a set those of another, which must not be used any more. */
  static void replace(PySet set, PySet content) {
    set.clear();
    set.addKeys(content);
  }

  /** A new set of the kind of {@code like}: frozenset or set. */
  static PyAnySet as(PyAnySet like, PySet content) {
    return like instanceof PyFrozenSet ? new PyFrozenSet(content) : content;
  }
}
