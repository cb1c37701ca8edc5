package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.objects.Thrown;
import dev.tauraro.engine.objects.Types;
import java.util.function.Supplier;

/**
 * One step of an async generator: awaiting it runs the body until it yields an item, which is the
 * result; what the body awaits meanwhile passes through.
 */
final class AsyncStep extends PyIterator implements SuspendedBody {
  private final PyGenerator body;
  private final Object first;
  private final Thrown injected;
  private boolean closing;
  private boolean started;
  private boolean finished;
  private Object result = None.NONE;

  AsyncStep(PyGenerator body, Object first, Thrown injected) {
    this.body = body;
    this.first = first;
    this.injected = injected;
  }

  /** Makes it {@code aclose()}: the end of the body is its success. */
  AsyncStep closing() {
    closing = true;
    return this;
  }

  @Override
  public PyType type() {
    return Types.ASYNC_GENERATOR_STEP;
  }

  @Override
  public Object next() {
    return send(None.NONE);
  }

  @Override
  public Object send(Object value) {
    checkUnused();
    if (started) {
      return step(() -> body.send(value));
    }
    if (injected != null && body.isClosed()) {
      finish();
      return null;
    }
    checkAlone();
    if (injected != null && value != None.NONE) {
      throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
    }
    started = true;
    body.setOpenStep(this);
    if (injected == null) {
      return step(() -> body.send(value == None.NONE ? first : value));
    }
    return step(() -> body.raise(injected));
  }

  private void checkUnused() {
    if (finished) {
      throw Errors.runtimeError(
          "cannot reuse already awaited "
              + (injected == null ? "__anext__()/asend()" : "aclose()/athrow()"));
    }
  }

  /** The body does one step at a time, also when it is suspended in it. */
  private void checkAlone() {
    if (body.openStep() != null) {
      finished |= injected != null;
      String name = injected == null ? "anext" : closing ? "aclose" : "athrow";
      throw Errors.runtimeError(name + "(): asynchronous generator is already running");
    }
  }

  private void finish() {
    finished = true;
    if (body.openStep() == this) {
      body.setOpenStep(null);
    }
  }

  @Override
  public Object raise(Thrown thrown) {
    checkUnused();
    started = true;
    return step(() -> body.raise(thrown));
  }

  private Object step(Supplier<Object> action) {
    Object yielded;
    try {
      yielded = action.get();
    } catch (ScriptRaise raise) {
      finish();
      if (closing && endsQuietly(raise)) {
        return null;
      }
      throw raise;
    }
    if (yielded == null) {
      finish();
      if (closing) {
        return null;
      }
      throw Errors.of(Exceptions.STOP_ASYNC_ITERATION);
    }
    if (!(yielded instanceof YieldedItem)) {
      return yielded;
    }
    finish();
    if (closing) {
      throw Errors.runtimeError("async generator ignored GeneratorExit");
    }
    result = ((YieldedItem) yielded).value();
    return null;
  }

  private static boolean endsQuietly(ScriptRaise raise) {
    return raise.exception().type().isSubtypeOf(Exceptions.GENERATOR_EXIT)
        || raise.exception().type().isSubtypeOf(Exceptions.STOP_ASYNC_ITERATION);
  }

  @Override
  public void close() {
    finish();
  }

  @Override
  public Object returned() {
    return result;
  }

  @Override
  public boolean isRunning() {
    return body.isRunning();
  }

  @Override
  public boolean isClosed() {
    return finished;
  }

  @Override
  public boolean isSuspended() {
    return started && !finished;
  }

  @Override
  public Object delegatesTo() {
    return None.NONE;
  }

  @Override
  public CodeUnit code() {
    return body.code();
  }

  @Override
  public Frame activation() {
    return body.activation();
  }

  @Override
  public String name() {
    return body.name();
  }

  @Override
  public void setName(String name) {
    body.setName(name);
  }

  @Override
  public String qualifiedName() {
    return body.qualifiedName();
  }

  @Override
  public void setQualifiedName(String qualifiedName) {
    body.setQualifiedName(qualifiedName);
  }
}
