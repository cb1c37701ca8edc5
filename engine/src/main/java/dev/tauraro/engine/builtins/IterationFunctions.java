package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ItemSink;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Truth;

/** The built-in functions on iterables. */
final class IterationFunctions {
  private static final Signature SORTED =
      Signature.parse("sort(iterable, /, *, key=None, reverse=False)");

  private IterationFunctions() {}

  /** The function with this name, one of those that {@link BuiltinTable} lists for here. */
  static BuiltinFunction make(String name) {
    switch (name) {
      case "all":
        return BuiltinFunction.function("all").one(IterationFunctions::all).build();
      case "any":
        return BuiltinFunction.function("any").one(IterationFunctions::any).build();
      case "iter":
        return BuiltinFunction.function("iter")
            .one(Iteration::iterate)
            .two(IterationFunctions::callingIterator)
            .build();
      case "next":
        return BuiltinFunction.function("next")
            .one(IterationFunctions::next)
            .two(IterationFunctions::next)
            .build();
      case "sum":
        return BuiltinFunction.function("sum")
            .one(Summation::sum)
            .two(Summation::sum)
            .any(Summation::sum)
            .build();
      case "min":
        return extreme("min", new Extremes("min", false));
      case "max":
        return extreme("max", new Extremes("max", true));
      case "sorted":
        return BuiltinFunction.function("sorted")
            .one(iterable -> sorted(iterable, None.NONE, false))
            .any(IterationFunctions::sorted)
            .build();
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static BuiltinFunction extreme(String name, Extremes extremes) {
    return BuiltinFunction.function(name)
        .one(extremes::of)
        .two(extremes::of)
        .three(extremes::of)
        .any(extremes::of)
        .build();
  }

  private static Object all(Object iterable) {
    return isAlways(true, iterable);
  }

  private static Object any(Object iterable) {
    return !isAlways(false, iterable);
  }

  /** Whether all items have that truth. */
  private static boolean isAlways(boolean wanted, Object iterable) {
    Object iterator = Iteration.iterate(iterable);
    WorkMeter meter = new WorkMeter();
    ItemSink sink =
        new ItemSink() {
          @Override
          public boolean take(Object item) {
            return item instanceof Boolean && (Boolean) item == wanted && meter.stepsFree();
          }
        };
    for (Object item = Iteration.next(iterator, sink);
        item != null;
        item = Iteration.next(iterator, sink)) {
      if (Truth.of(item) != wanted) {
        return false;
      }
      meter.step();
    }
    return true;
  }

  private static Object next(Object iterator) {
    checkIterator(iterator);
    return Iteration.nextOrRaise(iterator);
  }

  private static Object next(Object iterator, Object absent) {
    checkIterator(iterator);
    Object item = Iteration.next(iterator);
    return item == null ? absent : item;
  }

  private static void checkIterator(Object iterator) {
    if (!Iteration.isIterator(iterator)) {
      throw Errors.typeError("'" + Types.nameOf(iterator) + "' object is not an iterator");
    }
  }

  private static Object callingIterator(Object function, Object sentinel) {
    if (!Calls.isCallable(function)) {
      throw Errors.typeError("iter(v, w): v must be callable");
    }
    return new CallingIterator(function, sentinel);
  }

  /** Calls a function until it returns the sentinel. */
  private static final class CallingIterator extends PyIterator {
    private Object function;
    private final Object sentinel;

    CallingIterator(Object function, Object sentinel) {
      this.function = function;
      this.sentinel = sentinel;
    }

    @Override
    public PyType type() {
      return Types.CALLABLE_ITERATOR;
    }

    @Override
    public Object next() {
      if (function == null) {
        return null;
      }
      Object item = called();
      if (item == null || function == null || Compare.equal(item, sentinel)) {
        function = null;
        return null;
      }
      return item;
    }

    @Override
    public Remains remains() {
      return function == null
          ? Remains.of(PyTuple.of())
          : new Remains("iter", new Object[] {function, sentinel}, null);
    }

    /** What the function returns, or null when it raises StopIteration. */
    private Object called() {
      try {
        return Calls.call(function);
      } catch (ScriptRaise raise) {
        if (raise.exception().type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
          return null;
        }
        throw raise;
      }
    }
  }

  private static Object sorted(Object[] arguments, String[] keywords) {
    int positional = arguments.length - keywords.length;
    if (positional != 1) {
      throw Errors.typeError("sorted expected 1 argument, got " + positional);
    }
    Object[] bound = SORTED.bind(arguments, keywords);
    return sorted(
        bound[0],
        bound[1] == null ? None.NONE : bound[1],
        bound[2] != null && Numbers.signum(Numbers.index(bound[2])) != 0);
  }

  private static Object sorted(Object iterable, Object key, boolean reverse) {
    PyList list = Iteration.toList(iterable);
    ListSort.sort(list, key, reverse);
    return list;
  }
}
