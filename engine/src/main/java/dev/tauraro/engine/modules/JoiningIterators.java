package dev.tauraro.engine.modules;

import static dev.tauraro.engine.modules.ModuleTypes.iterators;

import dev.tauraro.engine.builtins.NewMethods;
import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.modules.ItertoolsModule.PassingStep;
import dev.tauraro.engine.modules.ItertoolsModule.Step;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import java.util.List;
import java.util.function.BiFunction;

/** Iterators of {@code itertools} that put items of iterators together. */
final class JoiningIterators {
  private static final Signature ACCUMULATE =
      Signature.parse("accumulate(iterable, func=None, *, initial=None)");

  private JoiningIterators() {}

  static void addTo(List<PyType> types) {
    PyType chain =
        ItertoolsModule.define(
            types,
            "chain",
            (type, a, k) ->
                new Chain(type, Iteration.iterate(PyTuple.of(NewMethods.positional(type, a, k)))));
    TypeSetup.of(chain)
        .subscripts()
        .classMethodOne(
            "from_iterable",
            (made, sources) -> new Chain((PyType) made, Iteration.iterate(sources)));
    ItertoolsModule.define(
        types, "accumulate", (type, a, k) -> new Accumulate(type, ACCUMULATE.bind(a, k)));
    ItertoolsModule.define(types, "zip_longest", JoiningIterators::zipLongest);
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
          current = nextSource();
          if (current == null) {
            return null;
          }
        }
        Object item = Iteration.next(current);
        if (item != null) {
          return item;
        }
        current = null;
        Work.steps(1);
      }
    }

    /** The next iterator, or null at the end; an exception ends the chain. */
    private Object nextSource() {
      try {
        Object source = sources == null ? null : Iteration.next(sources);
        if (source != null) {
          return Iteration.iterate(source);
        }
      } catch (ScriptRaise raise) {
        sources = null;
        throw raise;
      }
      sources = null;
      return null;
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

  private static final class Accumulate extends PassingStep {
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
    protected Object next(boolean raising) {
      if (initial != null) {
        total = initial;
        initial = null;
        return total;
      }
      Object item = Iteration.next(iterator, raising);
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
      return PyTuple.of(ItertoolsModule.named("islice"), PyTuple.of(again, 1L, None.NONE));
    }

    private Object before(Object item) {
      Object parts = Iteration.iterate(PyTuple.of(PyTuple.of(item), iterator));
      return new Chain(ItertoolsModule.named("chain"), parts);
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
        Object item = iterators[i] == null ? null : nextOf(iterators[i]);
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

    /** The next item, or null; an exception ends all. */
    private Object nextOf(Object iterator) {
      try {
        return Iteration.next(iterator);
      } catch (ScriptRaise raise) {
        active = 0;
        throw raise;
      }
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
