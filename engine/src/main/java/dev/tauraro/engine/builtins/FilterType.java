package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ClassedIterator;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Truth;

/** The type {@code filter}. */
final class FilterType {
  private FilterType() {}

  static void install() {
    IteratorTypes.installCopied(Types.FILTER).maker(FilterType::make);
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    Object[] all = NewMethods.positional(type, arguments, keywords);
    if (all.length != 2) {
      throw Errors.typeError("filter expected 2 arguments, got " + all.length);
    }
    return new Filter(type, all[0], Iteration.iterate(all[1]));
  }

  /** The items for which a function (or the item itself, for None) is true. */
  private static final class Filter extends ClassedIterator {
    private final Object function;
    private final Object items;

    Filter(PyType type, Object function, Object items) {
      super(type);
      this.function = function;
      this.items = items;
    }

    @Override
    public Object next() {
      return next(false);
    }

    @Override
    protected Object next(boolean raising) {
      WorkMeter meter = new WorkMeter();
      for (Object item = Iteration.next(items, raising);
          item != null;
          item = Iteration.next(items, raising)) {
        boolean plain = function == None.NONE || function == Types.BOOL;
        if (Truth.of(plain ? item : Calls.call(function, item))) {
          return item;
        }
        meter.step();
      }
      return null;
    }

    @Override
    public Remains remains() {
      return Remains.of(type(), function, items);
    }
  }
}
