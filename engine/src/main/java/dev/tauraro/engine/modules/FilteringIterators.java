package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.NewMethods;
import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.modules.ItertoolsModule.PassingStep;
import dev.tauraro.engine.modules.ItertoolsModule.Step;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Truth;
import java.util.List;

/** Iterators of {@code itertools} that choose or change items one by one. */
final class FilteringIterators {
  private static final Signature COMPRESS = Signature.parse("compress(data, selectors)");

  private FilteringIterators() {}

  static void addTo(List<PyType> types) {
    definePair(types, "takewhile", TakeWhile::new);
    definePair(types, "dropwhile", DropWhile::new);
    definePair(types, "filterfalse", FilterFalse::new);
    definePair(types, "starmap", StarMap::new);
    ItertoolsModule.define(
        types,
        "compress",
        (type, a, k) -> {
          Object[] bound = COMPRESS.bind(a, k);
          return new Compress(type, Iteration.iterate(bound[0]), Iteration.iterate(bound[1]));
        });
    ItertoolsModule.define(
        types, "islice", (type, a, k) -> Grouping.slice(type, NewMethods.positional(type, a, k)));
  }

  /** A step made of a function and an iterator. */
  private interface PairMaker {
    Step make(PyType type, Object function, Object iterator);
  }

  private static void definePair(List<PyType> types, String name, PairMaker maker) {
    ItertoolsModule.define(
        types,
        name,
        (type, a, k) -> {
          Object[] given = NewMethods.positional(type, a, k);
          if (given.length != 2) {
            throw Errors.typeError(name + " expected 2 arguments, got " + given.length);
          }
          return maker.make(type, given[0], Iteration.iterate(given[1]));
        });
  }

  /** A step made of two objects, one of them an iterator at least. */
  private abstract static class PairStep extends PassingStep {
    final Object first;
    final Object iterator;

    PairStep(PyType type, Object first, Object iterator) {
      super(type);
      this.first = first;
      this.iterator = iterator;
    }

    @Override
    PyTuple reduced() {
      return reduced(first, iterator);
    }
  }

  private static final class TakeWhile extends PairStep {
    private boolean ended;

    TakeWhile(PyType type, Object predicate, Object iterator) {
      super(type, predicate, iterator);
    }

    @Override
    protected Object next(boolean raising) {
      Object item = ended ? null : Iteration.next(iterator, raising);
      if (item == null || Truth.of(Calls.call(first, item))) {
        return item;
      }
      ended = true;
      return null;
    }

    @Override
    PyTuple reduced() {
      return ended
          ? reducedTo(1L, first, ItertoolsModule.nothing())
          : reducedTo(0L, first, iterator);
    }

    @Override
    void restore(Object state) {
      ended |= Truth.of(state);
    }
  }

  private static final class DropWhile extends PairStep {
    private boolean dropping = true;

    DropWhile(PyType type, Object predicate, Object iterator) {
      super(type, predicate, iterator);
    }

    @Override
    protected Object next(boolean raising) {
      Object item = Iteration.next(iterator, raising);
      while (dropping && item != null && Truth.of(Calls.call(first, item))) {
        Work.steps(1);
        item = Iteration.next(iterator, raising);
      }
      dropping &= item == null;
      return item;
    }

    @Override
    PyTuple reduced() {
      return reducedTo(dropping ? 0L : 1L, first, iterator);
    }

    @Override
    void restore(Object state) {
      dropping = !Truth.of(state);
    }
  }

  private static final class FilterFalse extends PairStep {
    FilterFalse(PyType type, Object predicate, Object iterator) {
      super(type, predicate, iterator);
    }

    @Override
    protected Object next(boolean raising) {
      Object item = Iteration.next(iterator, raising);
      while (item != null && Truth.of(first == None.NONE ? item : Calls.call(first, item))) {
        Work.steps(1);
        item = Iteration.next(iterator, raising);
      }
      return item;
    }
  }

  private static final class StarMap extends PairStep {
    StarMap(PyType type, Object function, Object iterator) {
      super(type, function, iterator);
    }

    @Override
    protected Object next(boolean raising) {
      Object item = Iteration.next(iterator, raising);
      return item == null ? null : Calls.call(first, Iteration.toArray(item).clone());
    }
  }

  /** Its objects are the iterators of data and of selectors. */
  private static final class Compress extends PairStep {
    Compress(PyType type, Object data, Object selectors) {
      super(type, data, selectors);
    }

    @Override
    protected Object next(boolean raising) {
      while (true) {
        Object item = Iteration.next(first, raising);
        Object selector = item == null ? null : Iteration.next(iterator, raising);
        if (selector == null) {
          return null;
        }
        if (Truth.of(selector)) {
          return item;
        }
        Work.steps(1);
      }
    }
  }
}
