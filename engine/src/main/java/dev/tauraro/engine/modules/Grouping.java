package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.modules.ItertoolsModule.Step;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import java.util.ArrayDeque;
import java.util.List;

/** The iterators of {@code itertools} that group, slice and split. */
final class Grouping {
  private static final Signature GROUP_BY = Signature.parse("groupby(iterable, key=None)");
  private static final String SLICE_ERROR =
      "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";

  private Grouping() {}

  static void addTo(List<PyType> types) {
    types.add(
        ModuleTypes.iterator(
            "itertools",
            "groupby",
            (type, a, k) -> {
              Object[] bound = GROUP_BY.bind(a, k);
              return new GroupBy(
                  type, Iteration.iterate(bound[0]), bound[1] == None.NONE ? null : bound[1]);
            }));
    types.add(
        ModuleTypes.iterator(
            "itertools",
            "pairwise",
            (type, a, k) ->
                new Pairwise(type, Iteration.iterate(ItertoolsModule.only("pairwise", a)))));
  }

  private static final class Pairwise extends Step {
    private final Object iterator;
    private Object before;

    Pairwise(PyType type, Object iterator) {
      super(type);
      this.iterator = iterator;
    }

    @Override
    public Object next() {
      if (before == null) {
        before = Iteration.next(iterator);
      }
      Object item = before == null ? null : Iteration.next(iterator);
      if (item == null) {
        return null;
      }
      Object pair = PyTuple.of(before, item);
      before = item;
      return pair;
    }
  }

  private static final class GroupBy extends Step {
    private final Object iterator;
    private final Object keyFunction;
    private Object item;
    private Object key;
    private Object groupKey;
    private Object group;

    GroupBy(PyType type, Object iterator, Object keyFunction) {
      super(type);
      this.iterator = iterator;
      this.keyFunction = keyFunction;
    }

    private boolean advance() {
      item = Iteration.next(iterator);
      if (item == null) {
        return false;
      }
      key = keyFunction == null ? item : Calls.call(keyFunction, item);
      return true;
    }

    @Override
    public Object next() {
      group = null;
      if (groupKey == null) {
        if (item == null && !advance()) {
          return null;
        }
      } else {
        while (item == null || Compare.equal(key, groupKey)) {
          Work.steps(1);
          if (!advance()) {
            return null;
          }
        }
      }
      groupKey = key;
      PyIterator items = new Group(this, groupKey);
      group = items;
      return PyTuple.of(groupKey, items);
    }

    private Object nextIn(Group asking, Object wanted) {
      if (group != asking) {
        return null;
      }
      if (item == null && !advance()) {
        return null;
      }
      if (!Compare.equal(key, wanted)) {
        return null;
      }
      Object taken = item;
      item = null;
      return taken;
    }
  }

  private static final class Group extends PyIterator {
    private final GroupBy owner;
    private final Object key;

    Group(GroupBy owner, Object key) {
      this.owner = owner;
      this.key = key;
    }

    @Override
    public Object next() {
      return owner.nextIn(this, key);
    }
  }

  /** {@code islice(iterable, [start,] stop [, step])} */
  static Object slice(PyType type, Object[] a) {
    if (a.length < 2 || a.length > 4) {
      throw Errors.typeError(
          "islice expected at "
              + (a.length < 2 ? "least 2 arguments, got " : "most 4 arguments, got ")
              + a.length);
    }
    boolean startGiven = a.length > 2;
    long start = startGiven ? bound(a[1], 0, SLICE_ERROR) : 0;
    long stop =
        bound(
            a[startGiven ? 2 : 1],
            -1,
            "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    long step =
        a.length > 3 ? bound(a[3], 1, "Step for islice() must be a positive integer or None.") : 1;
    if (step < 1) {
      throw Errors.valueError("Step for islice() must be a positive integer or None.");
    }
    return new Slice(type, Iteration.iterate(a[0]), new long[] {start, stop, step});
  }

  private static long bound(Object value, long absent, String error) {
    if (value == None.NONE) {
      return absent;
    }
    Object index = Numbers.indexOrNull(value);
    if (!(index instanceof Long) || (Long) index < 0) {
      throw Errors.valueError(error);
    }
    return (Long) index;
  }

  private static final class Slice extends Step {
    private final long stop;
    private final long step;
    private Object iterator;
    private long position;
    private long wanted;

    /** Bounds are start, stop (-1 for none) and step. */
    Slice(PyType type, Object iterator, long[] bounds) {
      super(type);
      this.iterator = iterator;
      this.wanted = bounds[0];
      this.stop = bounds[1];
      this.step = bounds[2];
    }

    @Override
    public Object next() {
      if (iterator == null) {
        return null;
      }
      long target = stop >= 0 && wanted >= stop ? stop : wanted + 1;
      Object item = null;
      while (position < target) {
        item = Iteration.next(iterator);
        if (item == null) {
          iterator = null;
          return null;
        }
        position++;
        Work.steps(position < target ? 1 : 0);
      }
      if (stop >= 0 && wanted >= stop) {
        iterator = null;
        return null;
      }
      wanted += step;
      return item;
    }
  }

  /** {@code tee(iterable, n=2)} */
  static Object tee(Object[] a, String[] keywords) {
    ModuleTypes.noKeywords("tee", keywords);
    if (a.length < 1 || a.length > 2) {
      throw Errors.typeError("tee expected at least 1 argument, got " + a.length);
    }
    long count = a.length > 1 ? Numbers.toLong(Numbers.index(a[1])) : 2;
    if (count < 0) {
      throw Errors.valueError("n must be >= 0");
    }
    Work.checkSize(count, 64);
    if (count > Integer.MAX_VALUE - 16) {
      throw Errors.of(Exceptions.MEMORY_ERROR);
    }
    Shared shared = new Shared(Iteration.iterate(a[0]), (int) count);
    Object[] all = new Object[(int) count];
    for (int i = 0; i < all.length; i++) {
      all[i] = new Tee(shared, i);
    }
    return PyTuple.of(all);
  }

  /** The items that some of the iterators of a tee have still to see. */
  private static final class Shared {
    private final Object iterator;
    private final List<ArrayDeque<Object>> pending = new java.util.ArrayList<>();

    Shared(Object iterator, int count) {
      this.iterator = iterator;
      for (int i = 0; i < count; i++) {
        pending.add(new ArrayDeque<>());
      }
    }

    Object next(int index) {
      Object item = pending.get(index).poll();
      if (item != null) {
        return item;
      }
      item = Iteration.next(iterator);
      if (item != null) {
        for (int i = 0; i < pending.size(); i++) {
          if (i != index) {
            pending.get(i).add(item);
          }
        }
      }
      return item;
    }
  }

  private static final class Tee extends PyIterator {
    private final Shared shared;
    private final int index;

    Tee(Shared shared, int index) {
      this.shared = shared;
      this.index = index;
    }

    @Override
    public Object next() {
      return shared.next(index);
    }
  }
}
