package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;

/** The instructions of coroutines. */
final class AsyncOps {
  private AsyncOps() {}

  /** {@code value.__aiter__()} */
  static Object iterate(Object value) {
    Object iterator = Access.callSpecial(value, "__aiter__");
    if (iterator == null) {
      throw Errors.typeError(
          "'async for' requires an object with __aiter__ method, got " + Types.nameOf(value));
    }
    if (Types.of(iterator).lookup("__anext__") == null) {
      throw Errors.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + Types.nameOf(iterator));
    }
    return iterator;
  }

  /** {@code value.__anext__()} */
  static Object next(Object value) {
    Object awaitable = Access.callSpecial(value, "__anext__");
    if (awaitable == null) {
      throw Errors.typeError(
          "'async for' requires an iterator with __anext__ method, got " + Types.nameOf(value));
    }
    return awaitable;
  }

  /** {@code r[at] = bound __aexit__, r[at + 1] = manager.__aenter__()} */
  static void enter(Object[] r, int at, Object manager) {
    Object enter = Access.special(manager, "__aenter__");
    if (enter == null) {
      throw WithOps.notManager(manager, "asynchronous ", "");
    }
    Object exit = Access.special(manager, "__aexit__");
    if (exit == null) {
      throw WithOps.notManager(manager, "asynchronous ", " (missed __aexit__ method)");
    }
    Object value = Calls.call(enter);
    if (!(value instanceof SuspendedBody) && Types.of(value).lookup("__await__") == null) {
      throw Errors.typeError(
          "'async with' received an object from __aenter__ that does not implement __await__: "
              + Types.nameOf(value));
    }
    r[at] = exit;
    r[at + 1] = value;
  }
}
