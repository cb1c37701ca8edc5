package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Truth;
import dev.tauraro.engine.runtime.ZipIterator;

/** The type {@code zip}. */
final class ZipType {
  private static final Signature NEW = Signature.parse("zip(*iterables, strict=False)");

  private ZipType() {}

  static void install() {
    IteratorTypes.installCopied(Types.ZIP)
        .maker(ZipType::make)
        .one("__setstate__", (self, strict) -> ((ZipIterator) self).setStrict(Truth.of(strict)));
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    Object[] bound = NEW.bind(arguments, keywords);
    Object[] iterators = ((PyTuple) bound[1]).items().clone();
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iterate(iterators[i]);
    }
    return new ZipIterator(type, iterators, bound[0] != null && Truth.of(bound[0]));
  }
}
