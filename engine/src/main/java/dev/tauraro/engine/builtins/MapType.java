package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ClassedIterator;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;

/** The type {@code map}. */
final class MapType {
  private MapType() {}

  static void install() {
    IteratorTypes.installCopied(Types.MAP).maker(MapType::make);
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    Object[] all = NewMethods.positional(type, arguments, keywords);
    if (all.length < 2) {
      throw Errors.typeError("map() must have at least two arguments.");
    }
    Object[] iterators = new Object[all.length - 1];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iterate(all[i + 1]);
    }
    return new Mapping(type, all[0], iterators);
  }

  /** Results of a function on one item of each iterator, until the shortest ends. */
  private static final class Mapping extends ClassedIterator {
    private final Object function;
    private final Object[] iterators;

    Mapping(PyType type, Object function, Object[] iterators) {
      super(type);
      this.function = function;
      this.iterators = iterators;
    }

    @Override
    public Object next() {
      return next(false);
    }

    @Override
    protected Object next(boolean raising) {
      Object first = Iteration.next(iterators[0], raising);
      if (first == null) {
        return null;
      }
      if (iterators.length == 1) {
        return Calls.call(function, first);
      }
      Object[] arguments = new Object[iterators.length];
      arguments[0] = first;
      for (int i = 1; i < arguments.length; i++) {
        arguments[i] = Iteration.next(iterators[i], raising);
        if (arguments[i] == null) {
          return null;
        }
      }
      return Calls.call(function, arguments);
    }

    @Override
    public Remains remains() {
      Object[] arguments = new Object[iterators.length + 1];
      arguments[0] = function;
      System.arraycopy(iterators, 0, arguments, 1, iterators.length);
      return Remains.of(type(), arguments);
    }
  }
}
