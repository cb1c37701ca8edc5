package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.AsyncBody;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Thrown;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;

/**
 * An async generator: each of its methods returns an awaitable that runs the body to the next item.
 */
public final class PyAsyncGenerator extends PyObject implements AsyncBody {
  private final PyGenerator body;
  private boolean announced;

  PyAsyncGenerator(PyGenerator body) {
    this.body = body;
  }

  @Override
  public PyType type() {
    return Types.ASYNC_GENERATOR;
  }

  @Override
  public PyGenerator body() {
    return body;
  }

  /** The first use is told to the hook that is set then. */
  private void announce() {
    if (!announced) {
      announced = true;
      Object hook = ExecutionContext.current().asyncGeneratorHooks().first();
      if (hook != None.NONE) {
        Calls.call(hook, this);
      }
    }
  }

  @Override
  public PyIterator sendLater(Object value) {
    announce();
    return new AsyncStep(body, value, null);
  }

  @Override
  public PyIterator raiseLater(Thrown thrown) {
    announce();
    return new AsyncStep(body, None.NONE, thrown);
  }

  @Override
  public PyIterator closeLater() {
    announce();
    return new AsyncStep(body, None.NONE, new Thrown(Exceptions.GENERATOR_EXIT)).closing();
  }

  @Override
  public String toString() {
    return "<async_generator object " + body.qualifiedName() + ">";
  }
}
