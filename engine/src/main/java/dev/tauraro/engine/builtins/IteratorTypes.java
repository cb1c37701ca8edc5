package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyType;

/** What all iterators written in Java offer to scripts. */
final class IteratorTypes {
  private IteratorTypes() {}

  /** Gives an iterator type its methods. */
  static TypeSetup install(PyType type) {
    return TypeSetup.of(type)
        .zero("__iter__", self -> self)
        .zero("__next__", self -> next((PyIterator) self))
        .zero(
            "__length_hint__",
            self -> {
              long hint = ((PyIterator) self).lengthHint();
              return hint < 0 ? None.NOT_IMPLEMENTED : (Object) hint;
            });
  }

  private static Object next(PyIterator iterator) {
    Object item = iterator.next();
    if (item == null) {
      throw Errors.stopIteration(None.NONE);
    }
    return item;
  }
}
