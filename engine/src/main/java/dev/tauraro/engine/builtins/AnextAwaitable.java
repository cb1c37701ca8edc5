package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.objects.Thrown;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Awaiting;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import java.util.Arrays;
import java.util.function.Supplier;

/** What {@code anext(iterator, default)} returns: a step that ends with the default at the end. */
final class AnextAwaitable extends PyIterator {
  private static final PyType TYPE =
      PyType.builtin("anext_awaitable", Types.OBJECT, PyType.Layout.NATIVE).notSubclassable();

  static {
    IteratorTypes.install(TYPE)
        .zero("__await__", self -> self)
        .one("send", (self, value) -> orStop(self, ((AnextAwaitable) self).send(value)))
        .any(
            "throw",
            (arguments, keywords) ->
                orStop(arguments[0], ((AnextAwaitable) arguments[0]).raise(arguments)))
        .zero("close", self -> ((AnextAwaitable) self).close());
    TYPE.seal();
  }

  private final Object awaitable;
  private Object step;
  private final Object absent;
  private Object result = None.NONE;

  /** A step, which is awaitable, and what it results in at the end of the iterator. */
  AnextAwaitable(Object awaitable, Object absent) {
    this.awaitable = awaitable;
    this.absent = absent;
  }

  /** The iterator of the awaitable, asked for when it is needed first. */
  private Object step() {
    if (step == null) {
      step = Awaiting.iterator(awaitable);
    }
    return step;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private static Object orStop(Object self, Object yielded) {
    if (yielded == null) {
      throw Errors.stopIteration(((AnextAwaitable) self).result);
    }
    return yielded;
  }

  @Override
  public Object next() {
    return send(None.NONE);
  }

  @Override
  public Object returned() {
    return result;
  }

  private Object send(Object value) {
    Object step = step();
    if (step instanceof SuspendedBody) {
      SuspendedBody body = (SuspendedBody) step;
      return guarded(() -> ended(body.send(value), body));
    }
    return guarded(
        () ->
            value == None.NONE
                ? Iteration.nextOrRaise(step)
                : Calls.call(Access.get(step, "send"), value));
  }

  /** {@code throw} with the arguments after the first, which is this. */
  private Object raise(Object[] arguments) {
    Object step = step();
    Object[] given = Arrays.copyOfRange(arguments, 1, arguments.length);
    if (step instanceof SuspendedBody && given.length > 0 && given.length < 4) {
      SuspendedBody body = (SuspendedBody) step;
      return guarded(() -> ended(body.raise(new Thrown(given)), body));
    }
    return guarded(() -> Calls.call(Access.get(step, "throw"), given));
  }

  private Object close() {
    Object step = step();
    if (step instanceof SuspendedBody) {
      ((SuspendedBody) step).close();
    } else {
      Calls.call(Access.get(step, "close"));
    }
    return None.NONE;
  }

  private Object ended(Object yielded, SuspendedBody body) {
    if (yielded == null) {
      result = body.returned();
    }
    return yielded;
  }

  private Object guarded(Supplier<Object> action) {
    try {
      return action.get();
    } catch (ScriptRaise raise) {
      PyException exception = raise.exception();
      if (exception.type().isSubtypeOf(Exceptions.STOP_ASYNC_ITERATION)) {
        result = absent;
        return null;
      }
      if (exception.type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
        result = exception.arguments().size() == 0 ? None.NONE : exception.arguments().get(0);
        return null;
      }
      throw raise;
    }
  }
}
