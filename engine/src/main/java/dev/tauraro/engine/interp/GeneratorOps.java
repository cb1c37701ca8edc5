package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;

/** The instructions of generators. */
final class GeneratorOps {
  private GeneratorOps() {}

  /** What a call of a generator function returns. */
  static PyObject make(Frame frame) {
    PyGenerator body = new PyGenerator(frame);
    return frame.code.kind() == CodeUnit.Kind.ASYNC_GENERATOR ? new PyAsyncGenerator(body) : body;
  }

  /** SEND */
  static int send(Frame frame, Object[] r, Instruction at) {
    Object iterator = r[at.b];
    Object value = r[at.a];
    Object result;
    if (iterator instanceof SuspendedBody) {
      SuspendedBody body = (SuspendedBody) iterator;
      result = body.send(value);
      if (result == null) {
        r[at.a] = body.returned();
        return at.c;
      }
      if (body instanceof PyGenerator) {
        frame.generator.chained = (PyGenerator) body;
      }
    } else {
      try {
        result =
            value == None.NONE
                ? Iteration.nextOrRaise(iterator)
                : Calls.call(Access.get(iterator, "send"), value);
      } catch (ScriptRaise raise) {
        if (!raise.exception().type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
          throw raise;
        }
        r[at.a] = stopValue(raise.exception());
        return at.c;
      }
    }
    r[at.a] = result;
    return at.pc + 1;
  }

  /** {@code value} of a StopIteration. */
  static Object stopValue(PyException exception) {
    return exception.arguments().size() == 0 ? None.NONE : exception.arguments().get(0);
  }

  /** {@code yield from value} */
  static Object yieldFromIterator(Frame frame, Object value) {
    if (value instanceof PyGenerator) {
      boolean coroutine = ((PyGenerator) value).code().kind().isCoroutine();
      if (coroutine
          && frame.code.kind() == CodeUnit.Kind.GENERATOR
          && !frame.function.makesAwaitables()) {
        throw Errors.typeError(
            "cannot 'yield from' a coroutine object in a non-coroutine generator");
      }
      return value;
    }
    return value instanceof PyIterator ? value : Iteration.iterate(value);
  }
}
