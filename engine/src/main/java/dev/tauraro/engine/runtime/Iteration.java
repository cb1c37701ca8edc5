package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.DictIterator;
import dev.tauraro.engine.objects.DictView;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ItemSink;
import dev.tauraro.engine.objects.KeyTable;
import dev.tauraro.engine.objects.ListIterator;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyAnySet;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyRange;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.RangeIterator;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.StrIterator;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.objects.TupleIterator;
import dev.tauraro.engine.objects.Types;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The iteration protocol. */
public final class Iteration {
  private Iteration() {}

  /** {@code iter(value)}: a {@link PyIterator} or another object with {@code __next__}. */
  public static Object iterate(Object value) {
    Class<?> type = value.getClass();
    if (type == PyRange.class) {
      return new RangeIterator((PyRange) value);
    }
    if (type == PyList.class) {
      return new ListIterator((PyList) value);
    }
    if (type == PyTuple.class) {
      return new TupleIterator((PyTuple) value);
    }
    if (type == PyDict.class) {
      return new DictIterator((PyDict) value, DictView.Kind.KEYS);
    }
    if (type == String.class) {
      return new StrIterator(value);
    }
    Object iterator = iterateOrNull(value);
    if (iterator == null) {
      throw Errors.typeError("'" + Types.nameOf(value) + "' object is not iterable");
    }
    return iterator;
  }

  /** {@code iter(value)}, or null when the value is not iterable. */
  public static Object iterateOrNull(Object value) {
    if (value instanceof PyIterator) {
      return isIterator(value) ? value : null;
    }
    PyType type = Types.of(value);
    Object method = type.lookup("__iter__");
    if (method == None.NONE) {
      return null;
    }
    if (method != null) {
      return ofAnswer(MethodCalls.call(method, value));
    }
    return type.lookup("__getitem__") != null && !type.isSubtypeOf(Types.TYPE)
        ? new SequenceIterator(value)
        : null;
  }

  /** Whether {@code next(value)} may be asked; coroutines only look like iterators. */
  public static boolean isIterator(Object value) {
    return value instanceof PyIterator
        ? !(value instanceof SuspendedBody) || ((PyIterator) value).type() != Types.COROUTINE
        : Types.of(value).lookup("__next__") != null;
  }

  /** The iterator that {@code __iter__} returned. */
  public static Object ofAnswer(Object iterator) {
    if (!isIterator(iterator)) {
      throw Errors.typeError(
          "iter() returned non-iterator of type '" + Types.nameOf(iterator) + "'");
    }
    return iterator;
  }

  /** Whether the type of a value says that it can be iterated over. */
  public static boolean isIterable(Object value) {
    return hasIterator(value) && Types.of(value).lookup("__iter__") != None.NONE;
  }

  /** Whether a value's type says how to iterate, even if only that it can't be done. */
  public static boolean hasIterator(Object value) {
    PyType type = Types.of(value);
    Object method = type.lookup("__iter__");
    return method != null
        || value instanceof PyIterator
        || type.lookup("__getitem__") != null && !type.isSubtypeOf(Types.TYPE);
  }

  /** The next item, or null at the end. */
  public static Object next(Object iterator) {
    if (iterator instanceof PyIterator) {
      return ((PyIterator) iterator).next();
    }
    try {
      return nextByMethod(iterator);
    } catch (ScriptRaise raise) {
      if (raise.exception().type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
        return null;
      }
      throw raise;
    }
  }

  /**
   * The next item that a sink does not take, or null at the end; a sink may take some before or
   * none.
   */
  public static Object next(Object iterator, ItemSink sink) {
    return iterator instanceof SuspendedBody
        ? ((SuspendedBody) iterator).sendInto(sink)
        : next(iterator);
  }

  /** The next item of an iterator inside another; at the end null, or StopIteration. */
  public static Object next(Object iterator, boolean raising) {
    return raising ? nextOrRaise(iterator) : next(iterator);
  }

  /** {@code next(iterator)}: StopIteration, with the value of a generator, at the end. */
  public static Object nextOrRaise(Object iterator) {
    if (iterator instanceof PyIterator) {
      return ((PyIterator) iterator).nextOrRaise();
    }
    return nextByMethod(iterator);
  }

  private static Object nextByMethod(Object iterator) {
    Object method = Types.of(iterator).lookup("__next__");
    if (method == null) {
      throw Errors.typeError("'" + Types.nameOf(iterator) + "' object is not an iterator");
    }
    return MethodCalls.call(method, iterator);
  }

  /** Runs an action for each item. */
  public static void forEach(Object iterable, Consumer<Object> action) {
    Object iterator = iterate(iterable);
    for (Object item = next(iterator); item != null; item = next(iterator)) {
      action.accept(item);
    }
  }

  /** A new list of the items. */
  public static PyList toList(Object iterable) {
    if (iterable.getClass() == PyList.class) {
      return ((PyList) iterable).copy();
    }
    PyList list = new PyList();
    extend(list, iterable);
    return list;
  }

  /** Appends the items to a list. */
  public static void extend(PyList list, Object iterable) {
    if (iterable.getClass() == PyList.class) {
      list.extend((PyList) iterable);
      return;
    }
    if (iterable.getClass() == PyTuple.class) {
      Object[] items = ((PyTuple) iterable).items;
      list.extend(items, items.length);
      return;
    }
    Object iterator = iterate(iterable);
    if (!(iterable instanceof PyIterator)) {
      lengthHint(iterable);
    }
    CollectingSink sink = new CollectingSink(list);
    for (Object item = next(iterator, sink); item != null; item = next(iterator, sink)) {
      list.append(item);
      sink.count();
    }
  }

  /** Adds the items to a set. */
  public static void addAll(PySet set, Object iterable) {
    if (iterable instanceof PyAnySet || iterable.getClass() == PyDict.class) {
      set.addKeys((KeyTable) iterable);
      return;
    }
    Object iterator = iterate(iterable);
    CollectingSink sink = new CollectingSink(set);
    for (Object item = next(iterator, sink); item != null; item = next(iterator, sink)) {
      set.add(item);
      sink.count();
    }
  }

  /** A new array of the items. */
  public static Object[] toArray(Object iterable) {
    if (iterable.getClass() == PyTuple.class) {
      return ((PyTuple) iterable).items.clone();
    }
    return iterable.getClass() == PyList.class
        ? ((PyList) iterable).toArray()
        : toList(iterable).toArray();
  }

  /** A tuple of the items; a tuple itself. */
  public static PyTuple toTuple(Object iterable) {
    return iterable.getClass() == PyTuple.class
        ? (PyTuple) iterable
        : PyTuple.of(toArray(iterable));
  }

  /** The number of items if known, a guess by {@code __length_hint__}, or -1. */
  public static long lengthHint(Object value) {
    if (value instanceof PyIterator) {
      return ((PyIterator) value).lengthHint();
    }
    PyType type = Types.of(value);
    if (type.lookup("__len__") != null) {
      Long length = unlessTypeError(() -> Len.of(value));
      if (length != null) {
        return length;
      }
    }
    Object method = type.lookup("__length_hint__");
    if (method == null) {
      return -1;
    }
    Object hint = unlessTypeError(() -> MethodCalls.call(method, value));
    if (hint == null || hint == None.NOT_IMPLEMENTED) {
      return -1;
    }
    if (!Numbers.isInt(hint)) {
      throw Errors.typeError("__length_hint__ must be an integer, not " + Types.nameOf(hint));
    }
    if (Numbers.signum(Numbers.plainInt(hint)) < 0) {
      throw Errors.valueError("__length_hint__() should return >= 0");
    }
    return Numbers.toSizeArgument(hint);
  }

  /** An answer, or null where a TypeError was raised. */
  private static <T> T unlessTypeError(Supplier<T> question) {
    try {
      return question.get();
    } catch (ScriptRaise raise) {
      if (raise.exception().type().isSubtypeOf(Exceptions.TYPE_ERROR)) {
        return null;
      }
      throw raise;
    }
  }
}
