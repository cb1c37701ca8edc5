package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.objects.Types;

/** What can be awaited. */
public final class Awaiting {
  private Awaiting() {}

  /**
   * The iterator that {@code await value} drives.
   *
   * @throws dev.tauraro.engine.objects.ScriptRaise TypeError when the value cannot be awaited
   */
  public static Object iterator(Object value) {
    if (value instanceof SuspendedBody && ((SuspendedBody) value).isAwaitable()) {
      return value;
    }
    Object iterator = Access.callSpecial(value, "__await__");
    if (iterator == null) {
      throw Errors.typeError(
          "object " + Types.nameOf(value) + " can't be used in 'await' expression");
    }
    if (!(iterator instanceof PyIterator) && Types.of(iterator).lookup("__next__") == null) {
      throw Errors.typeError(
          "__await__() returned non-iterator of type '" + Types.nameOf(iterator) + "'");
    }
    return iterator;
  }
}
