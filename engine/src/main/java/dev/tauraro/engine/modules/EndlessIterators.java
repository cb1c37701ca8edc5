package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.NewMethods;
import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.modules.ItertoolsModule.Step;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import java.util.ArrayList;
import java.util.List;

/** Iterators of {@code itertools} that can go on without end. */
final class EndlessIterators {
  private static final Signature COUNT = Signature.parse("count(start=0, step=1)");
  private static final Signature REPEAT = Signature.parse("repeat(object, times=None)");

  private EndlessIterators() {}

  static void addTo(List<PyType> types) {
    PyType count =
        ItertoolsModule.define(types, "count", (type, a, k) -> new Count(type, COUNT.bind(a, k)));
    TypeSetup.of(count).zero("__repr__", self -> Str.of(((Count) self).text()));
    ItertoolsModule.define(
        types,
        "cycle",
        (type, a, k) -> {
          return new Cycle(
              type,
              Iteration.iterate(ItertoolsModule.only("cycle", NewMethods.positional(type, a, k))));
        });
    PyType repeat =
        ItertoolsModule.define(
            types, "repeat", (type, a, k) -> new Repeat(type, REPEAT.bind(a, k)));
    TypeSetup.of(repeat)
        .zero("__repr__", self -> Str.of(((Repeat) self).text()))
        .zero("__length_hint__", self -> ((Repeat) self).hint());
  }

  private static final class Count extends Step {
    private final Object step;
    private Object next;

    Count(PyType type, Object[] bound) {
      super(type);
      Object start = bound[0] == null ? 0L : bound[0];
      Object difference = bound[1] == null ? 1L : bound[1];
      if (!isNumber(start) || !isNumber(difference)) {
        throw Errors.typeError("a number is required");
      }
      boolean plain = Numbers.isInt(difference) && Numbers.plainInt(difference).equals(1L);
      this.next = plain && Numbers.isInt(start) ? Numbers.plainInt(start) : start;
      this.step = plain ? 1L : difference;
    }

    private static boolean isNumber(Object value) {
      return ValueInstance.unwrap(value) instanceof PyComplex
          || Numbers.toDoubleOrNull(value) != null;
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
}
