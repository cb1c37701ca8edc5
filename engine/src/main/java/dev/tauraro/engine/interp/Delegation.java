package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.objects.Thrown;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;

/** Forwards {@code throw} and {@code close} to the iterator of {@code yield from}. */
final class Delegation {
  private Delegation() {}

  /** What raises in the iterator, for {@link #raise}; null when nothing can. */
  static Object throwMethod(Object delegate) {
    return delegate instanceof SuspendedBody ? delegate : Access.getIfPresent(delegate, "throw");
  }

  /** Raises in the iterator; what it yields. StopIteration when it ends. */
  static Object raise(Object delegate, Object method, Thrown thrown) {
    if (delegate instanceof SuspendedBody) {
      SuspendedBody body = (SuspendedBody) delegate;
      Object value = body.raise(thrown);
      if (value == null) {
        throw Errors.stopIteration(body.returned());
      }
      return value;
    }
    return Calls.call(method, thrown.arguments());
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
