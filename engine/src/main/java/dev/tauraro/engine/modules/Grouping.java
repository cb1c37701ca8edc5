package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.NewMethods;
import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.modules.ItertoolsModule.PassingStep;
import dev.tauraro.engine.modules.ItertoolsModule.Step;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import java.util.List;

/** The iterators of {@code itertools} that group, slice and split. */
final class Grouping {
  private static final Signature GROUP_BY = Signature.parse("groupby(iterable, key=None)");
  private static final String SLICE_ERROR =
      "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";

  /** The type of the iterators that {@code tee} makes. */
  private static final PyType TEE =
      ModuleTypes.iterator(
          "itertools",
          "_tee",
          (type, a, k) -> {
            ModuleTypes.noKeywords("_tee", k);
            return teeOf(type, ItertoolsModule.only("_tee", a));
          });

  /** The type of the groups of {@code groupby}. */
  private static final PyType GROUP =
      ModuleTypes.iterator(
          "itertools",
          "_grouper",
          (type, a, k) -> {
            ModuleTypes.noKeywords("_grouper", k);
            if (a.length != 2 || !(a[0] instanceof GroupBy)) {
              throw Errors.typeError("_grouper takes a groupby and a key");
            }
            GroupBy owner = (GroupBy) a[0];
            Group made = new Group(type, owner, a[1]);
            owner.group = made;
            return made;
          });

  static {
    TypeSetup.of(TEE).zero("__copy__", self -> ((Tee) self).copy());
  }

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
            (type, a, k) -> {
              Object[] given = NewMethods.positional(type, a, k);
              return new Pairwise(type, Iteration.iterate(ItertoolsModule.only("pairwise", given)));
            }));
    types.add(TEE);
    types.add(GROUP);
  }

  private static final class Pairwise extends PassingStep {
    private Object iterator;
    private Object before;

    Pairwise(PyType type, Object iterator) {
      super(type);
      this.iterator = iterator;
    }

    @Override
    protected Object next(boolean raising) {
      if (iterator == null) {
        return null;
      }
      Object first = before;
      Object item;
      try {
        if (first == null) {
          first = Iteration.next(iterator, raising);
          before = first;
        }
        // The iterator may itself ask for the next pair.
        item = first == null || iterator == null ? null : Iteration.next(iterator, raising);
      } catch (ScriptRaise raise) {
        end();
        throw raise;
      }
      if (item == null) {
        end();
        return null;
      }
      before = item;
      return PyTuple.of(first, item);
    }

    private void end() {
      iterator = null;
      before = null;
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
      Group items = new Group(GROUP, this, groupKey);
      group = items;
      return PyTuple.of(groupKey, items);
    }

    @Override
    PyTuple reduced() {
      Object function = keyFunction == null ? None.NONE : keyFunction;
      return groupKey == null || item == null
          ? reduced(iterator, function)
          : reducedTo(PyTuple.of(item, groupKey, key), iterator, function);
    }

    @Override
    void restore(Object state) {
      if (!(state instanceof PyTuple) || ((PyTuple) state).items().length != 3) {
        throw Errors.typeError("state is not a tuple");
      }
      Object[] parts = ((PyTuple) state).items();
      item = parts[0];
      groupKey = parts[1];
      key = parts[2];
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

  private static final class Group extends Step {
    private final GroupBy owner;
    private final Object key;

    Group(PyType type, GroupBy owner, Object key) {
      super(type);
      this.owner = owner;
      this.key = key;
    }

    @Override
    public Object next() {
      return owner.nextIn(this, key);
    }

    @Override
    PyTuple reduced() {
      return owner.group == this
          ? reduced(owner, key)
          : PyTuple.of(
              ExecutionContext.current().builtins().get("iter"), PyTuple.of(PyTuple.EMPTY));
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

  private static final class Slice extends PassingStep {
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
    protected Object next(boolean raising) {
      if (iterator == null) {
        return null;
      }
      long target = stop >= 0 && wanted >= stop ? stop : wanted + 1;
      Object item = null;
      try {
        while (position < target) {
          item = Iteration.next(iterator, raising);
          if (item == null) {
            iterator = null;
            return null;
          }
          position++;
          Work.steps(position < target ? 1 : 0);
        }
      } catch (ScriptRaise raise) {
        iterator = null;
        throw raise;
      }
      if (stop >= 0 && wanted >= stop) {
        iterator = null;
        return null;
      }
      wanted += step;
      return item;
    }

    @Override
    PyTuple reduced() {
      if (iterator == null) {
        return reducedTo(0L, ItertoolsModule.nothing(), 0L);
      }
      return reducedTo(position, iterator, wanted, stop < 0 ? None.NONE : (Object) stop, step);
    }

    @Override
    void restore(Object state) {
      position = Numbers.toSizeArgument(state);
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
    Tee first = teeOf(TEE, a[0]);
    Object[] all = new Object[(int) count];
    for (int i = 0; i < all.length; i++) {
      all[i] = i > 0 ? first.copy() : a[0] instanceof Tee ? a[0] : first;
    }
    return PyTuple.of(all);
  }

  private static Tee teeOf(PyType type, Object source) {
    if (source instanceof Tee) {
      return ((Tee) source).copy();
    }
    return new Tee(type, new Source(Iteration.iterate(source)), new Link());
  }

  /** What the iterators of a tee share. */
  private static final class Source {
    private final Object iterator;
    private boolean running;

    Source(Object iterator) {
      this.iterator = iterator;
    }

    Object next() {
      if (running) {
        throw Errors.runtimeError("cannot re-enter the tee iterator");
      }
      running = true;
      try {
        return Iteration.next(iterator);
      } finally {
        running = false;
      }
    }
  }

  /** An item that some of the iterators of a tee have still to see; without one, where it goes. */
  private static final class Link {
    private Object item;
    private Link next;
  }

  private static final class Tee extends Step {
    private final Source source;
    private Link link;

    Tee(PyType type, Source source, Link link) {
      super(type);
      this.source = source;
      this.link = link;
    }

    Tee copy() {
      return new Tee(type(), source, link);
    }

    @Override
    public Object next() {
      if (link.next == null) {
        Object item = source.next();
        if (item == null) {
          return null;
        }
        link.item = item;
        link.next = new Link();
      }
      Object item = link.item;
      link = link.next;
      return item;
    }
  }
}
