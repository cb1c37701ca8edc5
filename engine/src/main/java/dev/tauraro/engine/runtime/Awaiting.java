package dev.tauraro.engine.runtime;

import dev.tauraro.engine.bytecode.AwaitOrigin;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.ScriptRaise;
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
    return iterator(value, AwaitOrigin.AWAIT);
  }

  /**
   * The iterator that {@code await value} drives.
   *
   * @param origin what the value came from, for errors
   * @throws ScriptRaise TypeError when the value cannot be awaited
   */
  public static Object iterator(Object value, AwaitOrigin origin) {
    if (isDriven(value)) {
      if (Types.of(value) == Types.COROUTINE
          && ((SuspendedBody) value).delegatesTo() != None.NONE) {
        throw Errors.runtimeError("coroutine is being awaited already");
      }
      return value;
    }
    if (origin != AwaitOrigin.NEXT) {
      return asked(value, origin);
    }
    try {
      return asked(value, origin);
    } catch (ScriptRaise raise) {
      ScriptRaise error =
          Errors.typeError(
              "'async for' received an invalid object from __anext__: " + Types.nameOf(value));
      error.exception().setCause(raise.exception());
      error.exception().setContext(raise.exception());
      throw error;
    }
  }

  private static boolean isDriven(Object value) {
    return value instanceof SuspendedBody && ((SuspendedBody) value).isAwaitable();
  }

  /** What {@code __await__} answers. */
  private static Object asked(Object value, AwaitOrigin origin) {
    Object iterator = Access.callSpecial(value, "__await__");
    if (iterator == null) {
      throw Errors.typeError(
          origin == AwaitOrigin.EXIT
              ? "'async with' received an object from __aexit__ that does not implement"
                  + " __await__: "
                  + Types.nameOf(value)
              : "object " + Types.nameOf(value) + " can't be used in 'await' expression");
    }
    if (isDriven(iterator)
        && (Types.of(iterator) == Types.COROUTINE || Types.of(iterator) == Types.GENERATOR)) {
      throw Errors.typeError("__await__() returned a coroutine");
    }
    if (!(iterator instanceof PyIterator) && Types.of(iterator).lookup("__next__") == null) {
      throw Errors.typeError(
          "__await__() returned non-iterator of type '" + Types.nameOf(iterator) + "'");
    }
    return iterator;
  }
}
