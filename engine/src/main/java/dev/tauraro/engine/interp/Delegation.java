package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;

/** Forwards {@code throw} and {@code close} to the iterator of {@code yield from}. */
final class Delegation {
  private Delegation() {}

  /** Raises in the iterator; what it yields. StopIteration when it ends. */
  static Object raise(Object delegate, PyException exception) {
    if (delegate instanceof SuspendedBody) {
      SuspendedBody body = (SuspendedBody) delegate;
      Object value = body.raise(exception);
      if (value == null) {
        throw Errors.stopIteration(body.returned());
      }
      return value;
    }
    Object method = Access.getIfPresent(delegate, "throw");
    if (method == null) {
      throw new ScriptRaise(exception);
    }
    return Calls.call(method, exception);
  }

  static void close(Object delegate) {
    if (delegate instanceof SuspendedBody) {
      ((SuspendedBody) delegate).close();
      return;
    }
    Object method = Access.getIfPresent(delegate, "close");
    if (method != null) {
      Calls.call(method);
    }
  }
}
