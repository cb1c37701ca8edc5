package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.EnumerateIterator;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;

/** The type {@code enumerate}. */
final class EnumerateType {
  private static final Signature NEW = Signature.parse("enumerate(iterable, start=0)");

  private EnumerateType() {}

  static void install() {
    IteratorTypes.installCopied(Types.ENUMERATE).maker(EnumerateType::make).subscripts();
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (arguments.length == 0) {
      throw Errors.typeError("enumerate() missing required argument 'iterable'");
    }
    if (keywords.length == 1 && arguments.length == 1 && !keywords[0].equals("iterable")) {
      throw Errors.typeError(
          "'" + keywords[0] + "' is an invalid keyword argument for enumerate()");
    }
    Object[] bound = NEW.bind(arguments, keywords);
    Object start = bound[1] == null ? 0L : Numbers.index(bound[1]);
    return new EnumerateIterator(type, Iteration.iterate(bound[0]), start);
  }
}
