package dev.tauraro.engine.modules;

import static dev.tauraro.engine.modules.ModuleTypes.iterators;

import dev.tauraro.engine.builtins.GenericAlias;
import dev.tauraro.engine.builtins.NewMethods;
import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.ClassedIterator;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The module {@code itertools}: iterators over iterators. Those that combine items are in {@link
 * Combinations}, those that group or split in {@link Grouping}.
 */
final class ItertoolsModule {
  /** One of the module's iterators. */
  abstract static class Step extends ClassedIterator {
    Step(PyType type) {
      super(type);
    }

    /** What {@code __reduce__} answers: how to make an iterator that goes on as this one. */
    PyTuple reduced() {
      throw Errors.typeError("cannot pickle 'itertools." + type().name() + "' object");
    }

    /** Goes on from a state that {@link #reduced} told. */
    void restore(Object state) {
      throw Errors.attributeError(
          "'itertools." + type().name() + "' object has no attribute '__setstate__'");
    }

    final PyTuple reduced(Object... arguments) {
      return PyTuple.of(type(), PyTuple.of(arguments));
    }

    final PyTuple reducedTo(Object state, Object... arguments) {
      return PyTuple.of(type(), PyTuple.of(arguments), state);
    }
  }

  /** An iterator without items. */
  static Object nothing() {
    return Iteration.iterate(PyTuple.EMPTY);
  }

  /** Gives the types of the module their state for copies. */
  private static void addState(PyType type) {
    TypeSetup.of(type).zero("__reduce__", self -> ((Step) self).reduced());
    if (STATES.contains(type.name())) {
      TypeSetup.of(type)
          .one(
              "__setstate__",
              (self, state) -> {
                ((Step) self).restore(state);
                return None.NONE;
              });
    }
  }

  private static final Signature COUNT = Signature.parse("count(start=0, step=1)");
  private static final Signature REPEAT = Signature.parse("repeat(object, times=None)");
  private static final Signature ACCUMULATE =
      Signature.parse("accumulate(iterable, func=None, *, initial=None)");
  private static final Signature COMPRESS = Signature.parse("compress(data, selectors)");
  private static final List<PyType> TYPES = new ArrayList<>();

  /** The types that tell a state besides the arguments of their making. */
  private static final Set<String> STATES =
      Set.of(
          "accumulate",
          "chain",
          "cycle",
          "dropwhile",
          "groupby",
          "islice",
          "takewhile",
          "zip_longest",
          "product",
          "permutations",
          "combinations",
          "combinations_with_replacement");

  static {
    addEndless();
    addFilters();
    addChains();
    Combinations.addTo(TYPES);
    Grouping.addTo(TYPES);
    TYPES.forEach(ItertoolsModule::addState);
    TYPES.forEach(PyType::seal);
  }

  private ItertoolsModule() {}

  static PyModule create() {
    ModuleBuilder module = new ModuleBuilder("itertools", "Iterators over iterators.");
    for (PyType type : TYPES) {
      module.constant(type.name(), type);
    }
    return module.any("tee", Grouping::tee).build();
  }

  private static PyType define(String name, PyType.Maker maker) {
    PyType type = ModuleTypes.iterator("itertools", name, maker);
    TYPES.add(type);
    return type;
  }

  private static void addEndless() {
    PyType count = define("count", (type, a, k) -> new Count(type, COUNT.bind(a, k)));
    TypeSetup.of(count).zero("__repr__", self -> Str.of(((Count) self).text()));
    define(
        "cycle",
        (type, a, k) -> {
          return new Cycle(
              type, Iteration.iterate(only("cycle", NewMethods.positional(type, a, k))));
        });
    PyType repeat = define("repeat", (type, a, k) -> new Repeat(type, REPEAT.bind(a, k)));
    TypeSetup.of(repeat)
        .zero("__repr__", self -> Str.of(((Repeat) self).text()))
        .zero("__length_hint__", self -> ((Repeat) self).hint());
  }

  private static PyType named(String name) {
    return TYPES.stream().filter(type -> type.name().equals(name)).findFirst().orElseThrow();
  }

  static Object only(String function, Object[] arguments) {
    if (arguments.length != 1) {
      throw Errors.typeError(function + " expected 1 argument, got " + arguments.length);
    }
    return arguments[0];
  }

  private static final class Count extends Step {
    private final Object step;
    private Object next;

    Count(PyType type, Object[] bound) {
      super(type);
      Object start = bound[0] == null ? 0L : bound[0];
      Object difference = bound[1] == null ? 1L : bound[1];
      if (Numbers.toDoubleOrNull(start) == null || Numbers.toDoubleOrNull(difference) == null) {
        throw Errors.typeError("a number is required");
      }
      boolean plain = Numbers.isInt(difference) && Numbers.plainInt(difference).equals(1L);
      this.next = plain && Numbers.isInt(start) ? Numbers.plainInt(start) : start;
      this.step = plain ? 1L : difference;
    }

    @Override
    public Object next() {
      Object item = next;
      next = Arithmetic.add(item, step);
      return item;
    }

    private boolean isPlain() {
      return step instanceof Long && (Long) step == 1;
    }

    @Override
    PyTuple reduced() {
      return isPlain() ? reduced(next) : reduced(next, step);
    }

    String text() {
      boolean plain = isPlain();
      return "count(" + Text.reprJava(next) + (plain ? ")" : ", " + Text.reprJava(step) + ")");
    }
  }

  private static final class Cycle extends Step {
    private final List<Object> saved = new ArrayList<>();
    private Object iterator;

    /** Whether all items are saved before the iterator has ended. */
    private boolean complete;

    private int index;

    Cycle(PyType type, Object iterator) {
      super(type);
      this.iterator = iterator;
    }

    @Override
    public Object next() {
      if (iterator != null) {
        Object item = Iteration.next(iterator);
        if (item != null) {
          if (!complete) {
            saved.add(item);
          }
          return item;
        }
        iterator = null;
      }
      if (saved.isEmpty()) {
        return null;
      }
      Object item = saved.get(index);
      index = index + 1 == saved.size() ? 0 : index + 1;
      return item;
    }

    @Override
    PyTuple reduced() {
      PyList all = PyList.of(saved.toArray());
      if (iterator != null) {
        return reducedTo(PyTuple.of(all, complete), iterator);
      }
      Object rest = Iteration.iterate(PyList.of(saved.subList(index, saved.size()).toArray()));
      return reducedTo(PyTuple.of(all, true), rest);
    }

    @Override
    void restore(Object state) {
      boolean fits =
          state instanceof PyTuple
              && ((PyTuple) state).items().length == 2
              && ((PyTuple) state).items()[0] instanceof PyList;
      if (!fits) {
        throw Errors.typeError(
            state instanceof PyTuple
                ? "setstate: argument 1 must be list"
                : "state is not a tuple");
      }
      complete = Numbers.toInt(((PyTuple) state).items()[1]) != 0;
      saved.clear();
      index = 0;
      for (Object item : ((PyList) ((PyTuple) state).items()[0]).toArray()) {
        saved.add(item);
      }
    }
  }

  private static final class Repeat extends Step {
    private final Object item;
    private final boolean endless;
    private long left;

    Repeat(PyType type, Object[] bound) {
      super(type);
      this.item = bound[0];
      this.endless = bound[1] == null;
      this.left = endless ? 0 : Math.max(0, Numbers.toSizeArgument(bound[1]));
    }

    @Override
    public Object next() {
      if (endless) {
        return item;
      }
      return left-- > 0 ? item : ended();
    }

    private Object ended() {
      left = 0;
      return null;
    }

    Object hint() {
      if (endless) {
        throw Errors.typeError("len() of unsized object");
      }
      return left;
    }

    @Override
    public long lengthHint() {
      return endless ? -1 : left;
    }

    @Override
    PyTuple reduced() {
      return endless ? reduced(item) : reduced(item, left);
    }

    String text() {
      return "repeat(" + Text.reprJava(item) + (endless ? ")" : ", " + left + ")");
    }
  }

  private static void addFilters() {
    definePair("takewhile", TakeWhile::new);
    definePair("dropwhile", DropWhile::new);
    definePair("filterfalse", FilterFalse::new);
    definePair("starmap", StarMap::new);
    define(
        "compress",
        (type, a, k) -> {
          Object[] bound = COMPRESS.bind(a, k);
          return new Compress(type, Iteration.iterate(bound[0]), Iteration.iterate(bound[1]));
        });
    define("islice", (type, a, k) -> Grouping.slice(type, NewMethods.positional(type, a, k)));
  }

  /** A step made of a function and an iterator. */
  private interface PairMaker {
    Step make(PyType type, Object function, Object iterator);
  }

  private static void definePair(String name, PairMaker maker) {
    define(
        name,
        (type, a, k) -> {
          Object[] given = NewMethods.positional(type, a, k);
          if (given.length != 2) {
            throw Errors.typeError(name + " expected 2 arguments, got " + given.length);
          }
          return maker.make(type, given[0], Iteration.iterate(given[1]));
        });
  }

  private static final class TakeWhile extends Step {
    private final Object predicate;
    private Object iterator;

    TakeWhile(PyType type, Object predicate, Object iterator) {
      super(type);
      this.predicate = predicate;
      this.iterator = iterator;
    }

    @Override
    public Object next() {
      Object item = iterator == null ? null : Iteration.next(iterator);
      if (item != null && Truth.of(Calls.call(predicate, item))) {
        return item;
      }
      iterator = null;
      return null;
    }

    @Override
    PyTuple reduced() {
      return iterator == null
          ? reducedTo(1L, predicate, nothing())
          : reducedTo(0L, predicate, iterator);
    }

    @Override
    void restore(Object state) {
      if (Truth.of(state)) {
        iterator = null;
      }
    }
  }

  private static final class DropWhile extends Step {
    private final Object predicate;
    private final Object iterator;
    private boolean dropping = true;

    DropWhile(PyType type, Object predicate, Object iterator) {
      super(type);
      this.predicate = predicate;
      this.iterator = iterator;
    }

    @Override
    public Object next() {
      Object item = Iteration.next(iterator);
      while (dropping && item != null && Truth.of(Calls.call(predicate, item))) {
        Work.steps(1);
        item = Iteration.next(iterator);
      }
      dropping = false;
      return item;
    }

    @Override
    PyTuple reduced() {
      return reducedTo(dropping ? 0L : 1L, predicate, iterator);
    }

    @Override
    void restore(Object state) {
      dropping = !Truth.of(state);
    }
  }

  private static final class FilterFalse extends Step {
    private final Object predicate;
    private final Object iterator;

    FilterFalse(PyType type, Object predicate, Object iterator) {
      super(type);
      this.predicate = predicate;
      this.iterator = iterator;
    }

    @Override
    public Object next() {
      Object item = Iteration.next(iterator);
      while (item != null
          && Truth.of(predicate == None.NONE ? item : Calls.call(predicate, item))) {
        Work.steps(1);
        item = Iteration.next(iterator);
      }
      return item;
    }

    @Override
    PyTuple reduced() {
      return reduced(predicate, iterator);
    }
  }

  private static final class StarMap extends Step {
    private final Object function;
    private final Object iterator;

    StarMap(PyType type, Object function, Object iterator) {
      super(type);
      this.function = function;
      this.iterator = iterator;
    }

    @Override
    public Object next() {
      Object item = Iteration.next(iterator);
      return item == null ? null : Calls.call(function, Iteration.toArray(item).clone());
    }

    @Override
    PyTuple reduced() {
      return reduced(function, iterator);
    }
  }

  private static final class Compress extends Step {
    private final Object data;
    private final Object selectors;

    Compress(PyType type, Object data, Object selectors) {
      super(type);
      this.data = data;
      this.selectors = selectors;
    }

    @Override
    public Object next() {
      while (true) {
        Object item = Iteration.next(data);
        Object selector = item == null ? null : Iteration.next(selectors);
        if (selector == null) {
          return null;
        }
        if (Truth.of(selector)) {
          return item;
        }
        Work.steps(1);
      }
    }

    @Override
    PyTuple reduced() {
      return reduced(data, selectors);
    }
  }

  private static void addChains() {
    PyType chain =
        define(
            "chain",
            (type, a, k) ->
                new Chain(type, Iteration.iterate(PyTuple.of(NewMethods.positional(type, a, k)))));
    TypeSetup.of(chain)
        .classMethod("__class_getitem__", (a, k) -> GenericAlias.of(a[0], a[1]))
        .classMethodOne(
            "from_iterable",
            (made, sources) -> new Chain((PyType) made, Iteration.iterate(sources)));
    define("accumulate", (type, a, k) -> new Accumulate(type, ACCUMULATE.bind(a, k)));
    define("zip_longest", ItertoolsModule::zipLongest);
  }

  private static final class Chain extends Step {
    private Object sources;
    private Object current;

    Chain(PyType type, Object sources) {
      super(type);
      this.sources = sources;
    }

    @Override
    public Object next() {
      while (true) {
        if (current == null) {
          Object source = sources == null ? null : Iteration.next(sources);
          if (source == null) {
            sources = null;
            return null;
          }
          current = Iteration.iterate(source);
        }
        Object item = Iteration.next(current);
        if (item != null) {
          return item;
        }
        current = null;
        Work.steps(1);
      }
    }

    @Override
    PyTuple reduced() {
      if (sources == null) {
        return PyTuple.of(type(), PyTuple.EMPTY);
      }
      return reducedTo(current == null ? PyTuple.of(sources) : PyTuple.of(sources, current));
    }

    @Override
    void restore(Object state) {
      if (!(state instanceof PyTuple)) {
        throw Errors.typeError("state is not a tuple");
      }
      Object[] parts = ((PyTuple) state).items();
      if (parts.length < 1 || parts.length > 2) {
        throw Errors.typeError(
            "function takes at "
                + (parts.length < 1 ? "least 1 argument (0" : "most 2 arguments (" + parts.length)
                + " given)");
      }
      for (Object part : parts) {
        if (Types.of(part).lookup("__next__") == null) {
          throw Errors.typeError("Arguments must be iterators.");
        }
      }
      sources = parts[0];
      current = parts.length == 1 ? null : parts[1];
    }
  }

  private static final class Accumulate extends Step {
    private final Object iterator;
    private final BiFunction<Object, Object, Object> operation;
    private final Object function;
    private Object initial;
    private Object total;

    Accumulate(PyType type, Object[] bound) {
      super(type);
      this.iterator = Iteration.iterate(bound[0]);
      this.function = bound[1] == null ? None.NONE : bound[1];
      this.operation =
          function == None.NONE ? Arithmetic::add : (a, b) -> Calls.call(function, a, b);
      this.initial = bound[2] == None.NONE ? null : bound[2];
    }

    @Override
    public Object next() {
      if (initial != null) {
        total = initial;
        initial = null;
        return total;
      }
      Object item = Iteration.next(iterator);
      if (item == null) {
        return null;
      }
      total = total == null ? item : operation.apply(total, item);
      return total;
    }

    @Override
    PyTuple reduced() {
      if (initial != null) {
        return reducedTo(None.NONE, before(initial), function);
      }
      if (total != None.NONE) {
        return reducedTo(total == null ? None.NONE : total, iterator, function);
      }
      // None as a state means that there is none yet: goes on behind a first item None.
      Object again = Calls.call(type(), before(total), function);
      return PyTuple.of(named("islice"), PyTuple.of(again, 1L, None.NONE));
    }

    private Object before(Object item) {
      Object parts = Iteration.iterate(PyTuple.of(PyTuple.of(item), iterator));
      return new Chain(named("chain"), parts);
    }

    @Override
    void restore(Object state) {
      total = state == None.NONE ? null : state;
    }
  }

  private static Object zipLongest(PyType type, Object[] arguments, String[] keywords) {
    Object fill = None.NONE;
    int count = arguments.length - keywords.length;
    if (keywords.length > 1 || (keywords.length == 1 && !keywords[0].equals("fillvalue"))) {
      throw Errors.typeError("zip_longest() got an unexpected keyword argument");
    }
    if (keywords.length == 1) {
      fill = arguments[count];
    }
    Object[] sources = new Object[count];
    System.arraycopy(arguments, 0, sources, 0, count);
    return new ZipLongest(type, iterators(sources, 0), fill);
  }

  private static final class ZipLongest extends Step {
    private final Object[] iterators;
    private Object fill;
    private int active;

    ZipLongest(PyType type, Object[] iterators, Object fill) {
      super(type);
      this.iterators = iterators;
      this.fill = fill;
      this.active = iterators.length;
    }

    @Override
    public Object next() {
      if (active == 0) {
        return null;
      }
      Object[] items = new Object[iterators.length];
      for (int i = 0; i < items.length; i++) {
        Object item = iterators[i] == null ? null : Iteration.next(iterators[i]);
        if (item == null) {
          if (iterators[i] != null) {
            iterators[i] = null;
            active--;
            if (active == 0) {
              return null;
            }
          }
          item = fill;
        }
        items[i] = item;
      }
      return PyTuple.of(items);
    }

    @Override
    PyTuple reduced() {
      Object[] sources = new Object[iterators.length];
      for (int i = 0; i < sources.length; i++) {
        sources[i] = iterators[i] == null ? PyTuple.EMPTY : iterators[i];
      }
      return reducedTo(fill, sources);
    }

    @Override
    void restore(Object state) {
      fill = state;
    }
  }
}
