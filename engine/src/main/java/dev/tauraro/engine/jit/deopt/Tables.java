package dev.tauraro.engine.jit.deopt;

import dev.tauraro.engine.objects.DictIterator;
import dev.tauraro.engine.objects.DictView;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.runtime.Items;

/** What compiled code does with dicts and sets; none of it runs script code. */
public final class Tables {
  private Tables() {}

  public static int find(PyDict dict, long key) {
    return dict.findQuietly(key);
  }

  public static int find(PyDict dict, String key) {
    return dict.findQuietly(key);
  }

  public static int find(PyDict dict, PyTuple key) {
    return dict.findQuietly(key);
  }

  public static int find(PySet set, long key) {
    return set.findQuietly(key);
  }

  public static int find(PySet set, String key) {
    return set.findQuietly(key);
  }

  public static int find(PySet set, PyTuple key) {
    return set.findQuietly(key);
  }

  /** Whether the class of an instance has a {@linkplain PyType#traits trait}. */
  public static boolean hasTrait(PyDictInstance dict, int trait) {
    return (dict.type().traits() & trait) != 0;
  }

  /** Whether an instance of a class derived from dict has attributes of its own. */
  public static boolean hasVariables(Object dict) {
    return ((PyDictInstance) dict).hasVariables();
  }

  /** The value of an entry; without entry what the class says of keys that are not there. */
  public static Object valueOrMissing(PyDict dict, int entry, Object key) {
    return entry >= 0 ? dict.valueAt(entry) : Items.ofDict(dict, key);
  }

  public static Object valueAt(PyDict dict, int entry) {
    return dict.valueAt(entry);
  }

  /** The value of an entry, or another value when there is none. */
  public static Object valueAt(PyDict dict, int entry, Object other) {
    return entry >= 0 ? dict.valueAt(entry) : other;
  }

  /** Whether the value of an entry is an int that fits a long. */
  public static boolean isLongAt(PyDict dict, int entry) {
    return entry >= 0 && dict.isLongAt(entry);
  }

  /** Whether the value of an entry, or another when there is none, is an int that fits a long. */
  public static boolean isLongAt(PyDict dict, int entry, Object other) {
    return entry >= 0 ? dict.isLongAt(entry) : other instanceof Long;
  }

  /** The value of an entry if it is an int, else 0. */
  public static long longAt(PyDict dict, int entry) {
    return entry >= 0 ? dict.longAt(entry) : 0;
  }

  /** The value of an entry, or another when there is none, if it is an int, else 0. */
  public static long longAt(PyDict dict, int entry, Object other) {
    return entry >= 0 ? dict.longAt(entry) : other instanceof Long ? (Long) other : 0;
  }

  public static void setLongAt(PyDict dict, int entry, long value) {
    dict.setLongAt(entry, value);
  }

  /** Stores a value at an entry; tells whether that was possible without other changes. */
  public static boolean setValueAt(PyDict dict, int entry, Object value) {
    if (!dict.takes(value)) {
      return false;
    }
    dict.setValueAt(entry, value);
    return true;
  }

  public static Object keyAt(PyDict dict, int entry) {
    return dict.keyAt(entry);
  }

  /** The key of an entry of a dict whose keys are ints. */
  public static long longKeyAt(PyDict dict, int entry) {
    return dict.longKeyAt(entry);
  }

  /** Whether an iterator gives the items of a dict, of one with int keys if so demanded. */
  public static boolean givesItems(DictIterator iterator, boolean ints) {
    PyDict dict = iterator.dict;
    return iterator.kind == DictView.Kind.ITEMS && dict != null && (!ints || dict.hasLongKeys());
  }

  public static DictView keys(PyDict dict) {
    return new DictView(dict, DictView.Kind.KEYS);
  }

  public static DictView values(PyDict dict) {
    return new DictView(dict, DictView.Kind.VALUES);
  }

  public static DictView items(PyDict dict) {
    return new DictView(dict, DictView.Kind.ITEMS);
  }

  public static DictIterator iterate(PyDict dict) {
    return new DictIterator(dict, DictView.Kind.KEYS);
  }

  public static DictIterator iterate(DictView view) {
    return view.iterator();
  }
}
