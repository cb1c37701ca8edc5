package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;

/** Stores entries of mappings, pairs and keyword arguments into dicts. */
final class DictUpdate {
  private DictUpdate() {}

  /** {@code dict.update(source, **keywords)}; args[0] is the dict. */
  static void update(PyDict dict, Object[] args, String[] kw, String function) {
    int given = args.length - kw.length - 1;
    if (given > 1) {
      throw Errors.typeError(function + " expected at most 1 argument, got " + given);
    }
    if (given == 1) {
      merge(dict, args[1]);
    }
    for (int i = 0; i < kw.length; i++) {
      dict.store(Str.of(kw[i]), args[1 + given + i]);
    }
  }

  /** Stores the entries of a mapping or the pairs of an iterable. */
  static void merge(PyDict dict, Object source) {
    if (isPlainDict(source)) {
      dict.update(((PyDict) source).current());
      return;
    }
    Object keys = Access.getOrNull(source, "keys");
    if (keys == null) {
      mergePairs(dict, source);
      return;
    }
    Elements all = new Elements(Calls.call(keys));
    for (Object key = all.next(); key != null; key = all.next()) {
      dict.store(key, Items.get(source, key));
    }
  }

  /** A dict that iterates as dicts do. */
  static boolean isPlainDict(Object source) {
    return source instanceof PyDict
        && (source.getClass() == PyDict.class
            || Types.of(source).lookup("__iter__") == Types.DICT.lookup("__iter__"));
  }

  private static void mergePairs(PyDict dict, Object source) {
    Elements all = new Elements(source);
    int index = 0;
    for (Object pair = all.next(); pair != null; pair = all.next()) {
      Object[] items = pairItems(pair, index);
      if (items.length != 2) {
        throw Errors.valueError(
            "dictionary update sequence element #"
                + index
                + " has length "
                + items.length
                + "; 2 is required");
      }
      dict.store(items[0], items[1]);
      index++;
    }
  }

  private static Object[] pairItems(Object pair, int index) {
    if (pair instanceof PyTuple) {
      return ((PyTuple) pair).items;
    }
    if (pair instanceof PyList) {
      return ((PyList) pair).toArray();
    }
    if (Types.of(pair).lookup("__iter__") == null && Types.of(pair).lookup("__getitem__") == null) {
      throw Errors.typeError(
          "cannot convert dictionary update sequence element #" + index + " to a sequence");
    }
    return Iteration.toArray(pair);
  }
}
