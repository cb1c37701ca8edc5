package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.modules.ItertoolsModule.Step;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import java.util.List;

/** The iterators of {@code itertools} that combine items: products, permutations, combinations. */
final class Combinations {
  private static final Signature COMBINATIONS = Signature.parse("combinations(iterable, r)");
  private static final Signature REPLACED =
      Signature.parse("combinations_with_replacement(iterable, r)");
  private static final Signature PERMUTATIONS = Signature.parse("permutations(iterable, r=None)");

  private Combinations() {}

  static void addTo(List<PyType> types) {
    types.add(ModuleTypes.iterator("itertools", "product", Combinations::product));
    types.add(
        ModuleTypes.iterator(
            "itertools",
            "permutations",
            (type, a, k) -> {
              Object[] bound = PERMUTATIONS.bind(a, k);
              Object[] pool = Iteration.toArray(bound[0]).clone();
              boolean all = bound[1] == null || bound[1] == None.NONE;
              if (!all && !Numbers.isInt(bound[1])) {
                throw Errors.typeError("Expected int as r");
              }
              return new Permutations(
                  type, pool, all ? pool.length : shortened(bound[1], pool.length));
            }));
    types.add(
        ModuleTypes.iterator(
            "itertools",
            "combinations",
            (type, a, k) -> {
              Object[] bound = COMBINATIONS.bind(a, k);
              Object[] pool = Iteration.toArray(bound[0]).clone();
              return new Choices(type, pool, shortened(bound[1], pool.length), false);
            }));
    types.add(
        ModuleTypes.iterator(
            "itertools",
            "combinations_with_replacement",
            (type, a, k) -> {
              Object[] bound = REPLACED.bind(a, k);
              int size = size(bound[1]);
              Work.checkSize(size, 8);
              return new Choices(type, Iteration.toArray(bound[0]).clone(), size, true);
            }));
  }

  private static int size(Object r) {
    long size = Numbers.toSizeArgument(r);
    if (size < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    return (int) Math.min(size, Integer.MAX_VALUE);
  }

  /** A size of choices from so many items; more than there are give no choices. */
  private static int shortened(Object r, int items) {
    return Math.min(size(r), items + 1);
  }

  private static Object product(PyType type, Object[] arguments, String[] keywords) {
    int count = arguments.length - keywords.length;
    long repeat = 1;
    if (keywords.length > 0) {
      if (keywords.length > 1) {
        throw Errors.typeError(
            "product() takes at most 1 keyword argument (" + keywords.length + " given)");
      }
      if (!keywords[0].equals("repeat")) {
        throw Errors.typeError(
            "'" + keywords[0] + "' is an invalid keyword argument for product()");
      }
      repeat = Numbers.toLong(Numbers.index(arguments[count]));
      if (repeat < 0) {
        throw Errors.valueError("repeat argument cannot be negative");
      }
    }
    if (count == 0) {
      repeat = 0;
    } else if (repeat > Long.MAX_VALUE / 8 / count) {
      throw Errors.overflowError("repeat argument too large");
    }
    Work.checkSize(repeat * count, 16);
    if (repeat * count > Integer.MAX_VALUE - 16) {
      throw Errors.of(Exceptions.MEMORY_ERROR);
    }
    Object[][] pools = new Object[(int) (count * repeat)][];
    for (int i = 0; i < count; i++) {
      Object[] pool = Iteration.toArray(arguments[i]).clone();
      for (int j = i; j < pools.length; j += count) {
        pools[j] = pool;
      }
    }
    return new Product(type, pools);
  }

  private static final class Product extends Step {
    private final Object[][] pools;
    private int[] indices;
    private boolean ended;

    Product(PyType type, Object[][] pools) {
      super(type);
      this.pools = pools;
      for (Object[] pool : pools) {
        ended |= pool.length == 0;
      }
    }

    @Override
    public Object next() {
      if (ended) {
        return null;
      }
      if (indices == null) {
        indices = new int[pools.length];
      } else if (!advance()) {
        ended = true;
        return null;
      }
      Object[] items = new Object[pools.length];
      for (int i = 0; i < items.length; i++) {
        items[i] = pools[i][indices[i]];
      }
      return PyTuple.of(items);
    }

    @Override
    PyTuple reduced() {
      if (ended) {
        return reduced(PyTuple.EMPTY);
      }
      Object[] tuples = new Object[pools.length];
      for (int i = 0; i < tuples.length; i++) {
        tuples[i] = PyTuple.of(pools[i].clone());
      }
      return indices == null ? reduced(tuples) : reducedTo(tuple(indices), tuples);
    }

    @Override
    void restore(Object state) {
      int[] given = numbers(state, pools.length);
      for (int i = 0; i < given.length; i++) {
        if (pools[i].length == 0) {
          ended = true;
          return;
        }
        given[i] = within(given[i], pools[i].length - 1);
      }
      indices = given;
    }

    private boolean advance() {
      for (int i = pools.length - 1; i >= 0; i--) {
        if (++indices[i] < pools[i].length) {
          return true;
        }
        indices[i] = 0;
      }
      return false;
    }
  }

  private static PyTuple tuple(int[] numbers) {
    Object[] items = new Object[numbers.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = (long) numbers[i];
    }
    return PyTuple.of(items);
  }

  /** A tuple of so many ints, as a state has it. */
  private static int[] numbers(Object state, int count) {
    if (!(state instanceof PyTuple) || ((PyTuple) state).items().length != count) {
      throw Errors.valueError("invalid arguments");
    }
    Work.elements(count);
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = Numbers.toInt(((PyTuple) state).items()[i]);
    }
    return numbers;
  }

  private static int within(int number, int largest) {
    return Math.max(0, Math.min(number, largest));
  }

  /** A step that picks so many items of a pool each time. */
  private abstract static class Selection extends Step {
    final Object[] pool;
    final int count;

    /** Places of the items picked last; null at first. */
    int[] indices;

    private boolean ended;

    Selection(PyType type, Object[] pool, int count, boolean empty) {
      super(type);
      this.pool = pool;
      this.count = count;
      this.ended = empty;
    }

    /** Sets the first places. */
    abstract void start();

    /** Sets the next places; false when there are none. */
    abstract boolean advance();

    /** What tells the places to {@link #restore}. */
    abstract PyTuple state();

    @Override
    public final Object next() {
      if (ended) {
        return null;
      }
      if (indices == null) {
        start();
      } else if (!advance()) {
        ended = true;
        return null;
      }
      Object[] items = new Object[count];
      for (int i = 0; i < count; i++) {
        items[i] = pool[indices[i]];
      }
      return PyTuple.of(items);
    }

    @Override
    final PyTuple reduced() {
      if (ended) {
        return reduced(PyTuple.EMPTY, (long) count);
      }
      PyTuple items = PyTuple.of(pool.clone());
      return indices == null
          ? reduced(items, (long) count)
          : reducedTo(state(), items, (long) count);
    }
  }

  private static final class Permutations extends Selection {
    private int[] cycles;

    Permutations(PyType type, Object[] pool, int count) {
      super(type, pool, count, count > pool.length);
    }

    @Override
    PyTuple state() {
      return PyTuple.of(tuple(indices), tuple(cycles));
    }

    @Override
    void restore(Object state) {
      if (!(state instanceof PyTuple) || ((PyTuple) state).items().length != 2) {
        throw Errors.typeError("invalid arguments");
      }
      int[] places = numbers(((PyTuple) state).items()[0], pool.length);
      int[] counts = numbers(((PyTuple) state).items()[1], count);
      for (int i = 0; i < places.length; i++) {
        places[i] = within(places[i], pool.length - 1);
      }
      for (int i = 0; i < count; i++) {
        counts[i] = Math.max(1, Math.min(counts[i], pool.length - i));
      }
      indices = places;
      cycles = counts;
    }

    @Override
    void start() {
      indices = new int[pool.length];
      cycles = new int[count];
      for (int i = 0; i < indices.length; i++) {
        indices[i] = i;
      }
      for (int i = 0; i < count; i++) {
        cycles[i] = pool.length - i;
      }
    }

    @Override
    boolean advance() {
      for (int i = count - 1; i >= 0; i--) {
        if (--cycles[i] == 0) {
          int first = indices[i];
          System.arraycopy(indices, i + 1, indices, i, pool.length - i - 1);
          indices[pool.length - 1] = first;
          cycles[i] = pool.length - i;
        } else {
          int other = pool.length - cycles[i];
          int swapped = indices[i];
          indices[i] = indices[other];
          indices[other] = swapped;
          return true;
        }
      }
      return false;
    }
  }

  /** Combinations, with or without repeated items. */
  private static final class Choices extends Selection {
    private final boolean repeated;

    Choices(PyType type, Object[] pool, int count, boolean repeated) {
      super(type, pool, count, repeated ? pool.length == 0 && count > 0 : count > pool.length);
      this.repeated = repeated;
    }

    @Override
    void start() {
      indices = new int[count];
      for (int i = 0; i < count; i++) {
        indices[i] = repeated ? 0 : i;
      }
    }

    @Override
    PyTuple state() {
      return tuple(indices);
    }

    @Override
    void restore(Object state) {
      int[] given = numbers(state, count);
      for (int i = 0; i < count; i++) {
        given[i] = within(given[i], repeated ? pool.length - 1 : i + pool.length - count);
      }
      indices = given;
    }

    @Override
    boolean advance() {
      int i = count - 1;
      while (i >= 0 && indices[i] == (repeated ? pool.length - 1 : i + pool.length - count)) {
        i--;
      }
      if (i < 0) {
        return false;
      }
      int value = indices[i] + 1;
      for (int j = i; j < count; j++) {
        indices[j] = repeated ? value : value + j - i;
      }
      return true;
    }
  }
}
