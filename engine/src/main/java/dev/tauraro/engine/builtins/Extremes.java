package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ItemSink;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Iteration;
import java.util.Arrays;

/** {@code min} and {@code max}. */
final class Extremes {
  private final String name;
  private final boolean largest;

  Extremes(String name, boolean largest) {
    this.name = name;
    this.largest = largest;
  }

  private boolean isBetter(Object item, Object best) {
    return largest ? Compare.isGt(item, best) : Compare.isLt(item, best);
  }

  /** Of two values. */
  Object of(Object a, Object b) {
    return isBetter(b, a) ? b : a;
  }

  /** Of three values. */
  Object of(Object a, Object b, Object c) {
    return of(of(a, b), c);
  }

  /** Of the items of an iterable. */
  Object of(Object iterable) {
    if (iterable.getClass() == PyList.class) {
      PyList list = (PyList) iterable;
      if (list.strategy == PyList.LONG && list.size > 0) {
        return ofLongs(list);
      }
    }
    return ofItems(iterable, None.NONE, null);
  }

  private Object ofLongs(PyList list) {
    Work.elements(list.size);
    long best = list.longs[0];
    for (int i = 1; i < list.size; i++) {
      best = largest ? Math.max(best, list.longs[i]) : Math.min(best, list.longs[i]);
    }
    return best;
  }

  /** With any arguments. */
  Object of(Object[] arguments, String[] keywords) {
    Object key = None.NONE;
    Object absent = null;
    int positional = arguments.length - keywords.length;
    if (positional == 0) {
      throw Errors.typeError(name + " expected at least 1 argument, got 0");
    }
    for (int i = 0; i < keywords.length; i++) {
      switch (keywords[i]) {
        case "key":
          key = arguments[positional + i];
          break;
        case "default":
          absent = arguments[positional + i];
          break;
        default:
          throw Errors.typeError(
              "'" + keywords[i] + "' is an invalid keyword argument for " + name + "()");
      }
    }
    if (positional == 1) {
      return ofItems(arguments[0], key, absent);
    }
    if (absent != null) {
      throw Errors.typeError(
          "Cannot specify a default for " + name + "() with multiple positional arguments");
    }
    return ofItems(PyTuple.of(Arrays.copyOf(arguments, positional)), key, null);
  }

  private Object ofItems(Object iterable, Object key, Object absent) {
    Object iterator = Iteration.iterate(iterable);
    Object best = Iteration.next(iterator);
    if (best == null) {
      if (absent == null) {
        throw Errors.valueError(name + "() arg is an empty sequence");
      }
      return absent;
    }
    if (key == None.NONE) {
      return ofRest(iterator, best);
    }
    WorkMeter meter = new WorkMeter();
    Object bestKey = Calls.call(key, best);
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      Object itemKey = Calls.call(key, item);
      if (isBetter(itemKey, bestKey)) {
        best = item;
        bestKey = itemKey;
      }
      meter.step();
    }
    return best;
  }

  private Object ofRest(Object iterator, Object first) {
    Best best = new Best(first);
    for (Object item = Iteration.next(iterator, best);
        item != null;
        item = Iteration.next(iterator, best)) {
      if (isBetter(item, best.value)) {
        best.value = item;
      }
      best.meter.step();
    }
    return best.value;
  }

  /** The best so far, with which ints and floats are compared without being asked. */
  private final class Best extends ItemSink {
    final WorkMeter meter = new WorkMeter();
    Object value;

    Best(Object first) {
      value = first;
    }

    @Override
    public boolean take(Object item) {
      boolean numbers =
          item instanceof Long && value instanceof Long
              || item instanceof Double && value instanceof Double;
      if (!numbers || !meter.stepsFree()) {
        return false;
      }
      if (isBetter(item, value)) {
        value = item;
      }
      return true;
    }
  }
}
