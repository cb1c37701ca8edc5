package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ClassedIterator;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Truth;

/** The type {@code zip}. */
final class ZipType {
  private static final Signature NEW = Signature.parse("zip(*iterables, strict=False)");

  private ZipType() {}

  static void install() {
    IteratorTypes.install(Types.ZIP).maker(ZipType::make);
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    Object[] bound = NEW.bind(arguments, keywords);
    Object[] iterators = ((PyTuple) bound[1]).items().clone();
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iterate(iterators[i]);
    }
    return new Zip(type, iterators, bound[0] != null && Truth.of(bound[0]));
  }

  /** Tuples of one item of each iterator, until the shortest ends. */
  private static final class Zip extends ClassedIterator {
    private final Object[] iterators;
    private final boolean strict;
    private boolean ended;

    Zip(PyType type, Object[] iterators, boolean strict) {
      super(type);
      this.iterators = iterators;
      this.strict = strict;
    }

    @Override
    public Object next() {
      if (ended || iterators.length == 0) {
        return null;
      }
      Object[] items = new Object[iterators.length];
      for (int i = 0; i < items.length; i++) {
        items[i] = Iteration.next(iterators[i]);
        if (items[i] == null) {
          ended = true;
          if (strict) {
            checkLengths(i);
          }
          return null;
        }
      }
      return PyTuple.of(items);
    }

    /** One iterator ended: all before it had an item, and none after it may have one. */
    private void checkLengths(int ending) {
      if (ending > 0) {
        throw unequal(ending, "shorter");
      }
      for (int i = 1; i < iterators.length; i++) {
        if (Iteration.next(iterators[i]) != null) {
          throw unequal(i, "longer");
        }
      }
    }

    private static ScriptRaise unequal(int index, String how) {
      return Errors.valueError(
          "zip() argument "
              + (index + 1)
              + " is "
              + how
              + " than argument"
              + (index == 1 ? " 1" : "s 1-" + index));
    }
  }
}
