package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Numbers;

/** What all iterators written in Java offer to scripts. */
public final class IteratorTypes {
  private IteratorTypes() {}

  /** Gives an iterator type its methods. */
  static TypeSetup install(PyType type) {
    return TypeSetup.of(type)
        .zero("__iter__", self -> self)
        .zero("__next__", self -> ((PyIterator) self).nextOrRaise())
        .zero(
            "__length_hint__",
            self -> {
              long hint = ((PyIterator) self).lengthHint();
              return hint < 0 ? None.NOT_IMPLEMENTED : (Object) hint;
            });
  }

  /** As {@link #install}, for iterators that can be copied. */
  public static TypeSetup installCopied(PyType type) {
    return install(type).zero("__reduce__", self -> reduce((PyIterator) self));
  }

  /** As {@link #installCopied}, for iterators that can go on at an index. */
  public static TypeSetup installIndexed(PyType type) {
    return installCopied(type)
        .one(
            "__setstate__",
            (self, state) -> {
              Object index = Numbers.indexOrNull(state);
              if (index == null) {
                throw Errors.typeError("an integer is required");
              }
              ((PyIterator) self).resume(Numbers.toLongClamped(index));
              return None.NONE;
            });
  }

  /** What a copy is made of: a function, its arguments and maybe a state. */
  private static Object reduce(PyIterator iterator) {
    PyIterator.Remains remains = iterator.remains();
    if (remains == null) {
      throw Errors.typeError("cannot pickle '" + Types.nameOf(iterator) + "' object");
    }
    Object maker =
        remains.maker() instanceof String
            ? ExecutionContext.current().builtins().get(remains.maker())
            : remains.maker();
    Object arguments = PyTuple.of(remains.arguments());
    return remains.state() == null
        ? PyTuple.of(maker, arguments)
        : PyTuple.of(maker, arguments, remains.state());
  }
}
