package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.ItemSink;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.objects.Thrown;
import dev.tauraro.engine.objects.Types;

/** A generator or coroutine: a frame that can be entered again at each yield. */
public final class PyGenerator extends PyIterator implements SuspendedBody {
  private enum State {
    CREATED,
    SUSPENDED,
    RUNNING,
    CLOSED
  }

  /** The generator that this one, suspended, waits for and that yielded last; null for none. */
  PyGenerator chained;

  private final Frame frame;
  private State state = State.CREATED;
  private boolean yielded;

  /** Whether an exception is being raised in the iterator that it waits for. */
  private boolean forwarding;

  private PyException handled;
  private Object returned = None.NONE;
  private AsyncStep openStep;
  private String name;
  private String qualifiedName;

  PyGenerator(Frame frame) {
    this.frame = frame;
    this.name = frame.function.name();
    this.qualifiedName = frame.function.qualifiedName();
    frame.generator = this;
  }

  @Override
  public PyType type() {
    switch (frame.code.kind()) {
      case COROUTINE:
      case ASYNC_MODULE:
        return Types.COROUTINE;
      case ASYNC_GENERATOR:
        return Types.ASYNC_GENERATOR;
      default:
        return Types.GENERATOR;
    }
  }

  /** The step of an async generator that began and did not end, or null. */
  AsyncStep openStep() {
    return openStep;
  }

  void setOpenStep(AsyncStep step) {
    openStep = step;
  }

  /** Called by the frame when it yields. */
  void markYield() {
    yielded = true;
  }

  @Override
  public Object next() {
    return send(None.NONE);
  }

  @Override
  public boolean isAwaitable() {
    return frame.code.kind().isCoroutine()
        || frame.code.kind() == CodeUnit.Kind.GENERATOR && frame.function.makesAwaitables();
  }

  @Override
  public Object returned() {
    return returned;
  }

  @Override
  public Object send(Object value) {
    checkIdle();
    if (state == State.CLOSED) {
      returned = None.NONE;
      if (frame.code.kind().isCoroutine()) {
        throw Errors.runtimeError("cannot reuse already awaited coroutine");
      }
      return null;
    }
    if (state == State.CREATED) {
      if (value != None.NONE) {
        throw Errors.typeError("can't send non-None value to a just-started " + kindText());
      }
    } else {
      if (chained != null && DelegationChain.isPassable(this)) {
        return DelegationChain.send(this, value);
      }
      frame.r[Word.a(frame.code.code()[frame.pc])] = value;
      frame.pc++;
    }
    return resume(null);
  }

  @Override
  public Object sendInto(ItemSink sink) {
    checkIdle();
    frame.profile.drained = true;
    frame.sink = sink;
    try {
      return send(None.NONE);
    } finally {
      frame.sink = null;
    }
  }

  void checkIdle() {
    if (isRunning()) {
      throw Errors.of(Exceptions.VALUE_ERROR, kindText() + " already executing");
    }
  }

  private String kindText() {
    switch (frame.code.kind()) {
      case COROUTINE:
      case ASYNC_MODULE:
        return "coroutine";
      case ASYNC_GENERATOR:
        return "async generator";
      default:
        return "generator";
    }
  }

  /** Runs on to the next yield or the end; an exception is raised at the present place first. */
  private Object resume(PyException injected) {
    ExecutionContext context = frame.context;
    PyException outer = context.handled();
    frame.outerHandled = outer;
    frame.recorded = -1;
    if (handled != null) {
      context.setHandled(handled);
      if (injected != null) {
        ExceptionOps.setContext(injected, handled);
      }
    }
    state = State.RUNNING;
    chained = null;
    yielded = false;
    boolean finished = true;
    try {
      Object value = run(injected);
      finished = !yielded;
      if (yielded) {
        return value;
      }
      returned = value;
      return null;
    } catch (ScriptRaise raise) {
      throw converted(raise);
    } finally {
      handled = finished ? null : ownHandled(context.handled());
      context.setHandled(outer);
      state = finished ? State.CLOSED : State.SUSPENDED;
    }
  }

  /**
   * What the body handles where it is suspended, or null. The exception itself doesn't tell: the
   * body may handle the one that its caller handles, given to it by {@code throw}.
   */
  private PyException ownHandled(PyException inner) {
    if (inner == null) {
      return null;
    }
    int[] saved = frame.code.handlingAt(frame.pc);
    if (saved.length == 0) {
      return null;
    }
    int outermost = saved[saved.length - 1];
    for (int register : saved) {
      if (register != outermost && frame.r[register] == None.NONE) {
        frame.r[register] = frame.outerHandled;
      }
    }
    return inner;
  }

  private Object run(PyException injected) {
    if (injected == null) {
      return Bodies.resume(frame);
    }
    frame.depth = frame.context.depth + 1;
    Frame caller = (Frame) frame.context.topFrame();
    frame.forgetCaller();
    frame.back = caller;
    try {
      ExceptionOps.handle(frame, new ScriptRaise(injected));
    } finally {
      frame.context.depth = frame.depth - 1;
      frame.context.setTopFrame(caller);
    }
    return Interpreter.run(frame);
  }

  /**
   * A StopIteration that leaves the body would end the loop around it silently: an error instead.
   */
  private ScriptRaise converted(ScriptRaise raise) {
    PyException exception = raise.exception();
    boolean asynchronous = frame.code.kind() == CodeUnit.Kind.ASYNC_GENERATOR;
    String what;
    if (exception.type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
      what = " raised StopIteration";
    } else if (asynchronous && exception.type().isSubtypeOf(Exceptions.STOP_ASYNC_ITERATION)) {
      what = " raised StopAsyncIteration";
    } else {
      return raise;
    }
    ScriptRaise error = Errors.runtimeError(kindText() + what);
    error.exception().setCause(exception);
    error.exception().setContext(exception);
    return error;
  }

  @Override
  public Object raise(Thrown thrown) {
    checkIdle();
    Object delegate = delegate();
    return delegate == null ? raiseHere(thrown) : raiseInDelegate(delegate, thrown);
  }

  private Object raiseHere(Thrown thrown) {
    PyException exception = RaiseOps.exception(thrown);
    exception.finishContext();
    return raiseHere(exception);
  }

  /** Raises an exception at the yield itself, or where the body would begin. */
  Object raiseHere(PyException exception) {
    if (state == State.CLOSED) {
      if (frame.code.kind().isCoroutine()) {
        throw Errors.runtimeError("cannot reuse already awaited coroutine");
      }
      throw new ScriptRaise(exception);
    }
    if (state == State.CREATED) {
      state = State.CLOSED;
      ExceptionOps.record(frame.context, exception, frame.code, 0);
      throw new ScriptRaise(exception);
    }
    return resume(exception);
  }

  /** The iterator that {@code yield from} or {@code await} is waiting for, or null. */
  private Object delegate() {
    return state == State.SUSPENDED ? delegateHere() : null;
  }

  private Object delegateHere() {
    int register = Word.c(frame.code.code()[frame.pc]);
    return register == 0 ? null : frame.r[register - 1];
  }

  private Object raiseInDelegate(Object delegate, Thrown thrown) {
    boolean exit = thrown.isKindOf(Exceptions.GENERATOR_EXIT);
    Object method = exit ? null : Delegation.throwMethod(delegate);
    if (method == null && !exit) {
      return raiseHere(thrown);
    }
    state = State.RUNNING;
    forwarding = true;
    Object value = null;
    try {
      if (exit) {
        Delegation.close(delegate);
      } else {
        value = raiseFromHere(delegate, method, thrown);
      }
    } catch (ScriptRaise raise) {
      forwarding = false;
      state = State.SUSPENDED;
      if (!exit && raise.exception().type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
        return endDelegation(GeneratorOps.stopValue(raise.exception()));
      }
      return raiseHere(raise.exception());
    }
    forwarding = false;
    state = State.SUSPENDED;
    return exit ? raiseHere(thrown) : value;
  }

  /** Raises in the iterator, which sees this generator as its caller if it is one, too. */
  private Object raiseFromHere(Object delegate, Object method, Thrown thrown) {
    if (!(delegate instanceof PyGenerator)) {
      return Delegation.raise(delegate, method, thrown);
    }
    ExecutionContext context = frame.context;
    Frame caller = (Frame) context.topFrame();
    frame.forgetCaller();
    frame.back = caller;
    context.depth++;
    frame.depth = context.depth;
    context.setTopFrame(frame);
    try {
      return Delegation.raise(delegate, method, thrown);
    } finally {
      context.depth--;
      context.setTopFrame(caller);
    }
  }

  /** The iterator ended while an exception was raised in it: goes on behind the delegation. */
  Object endDelegation(Object value) {
    long send = frame.code.code()[frame.pc - 1];
    if (Word.op(send) != Op.SEND.ordinal()) {
      throw new IllegalStateException("no SEND before a delegating YIELD");
    }
    frame.r[Word.a(send)] = value;
    frame.pc = Word.c(send);
    return resume(null);
  }

  @Override
  public void close() {
    checkIdle();
    if (state == State.CREATED || state == State.CLOSED) {
      state = State.CLOSED;
      return;
    }
    PyException exit = new PyException(Exceptions.GENERATOR_EXIT);
    ExceptionOps.setContext(exit, frame.context.handled());
    try {
      Object value = raise(new Thrown(exit));
      if (value != null) {
        throw Errors.runtimeError(kindText() + " ignored GeneratorExit");
      }
    } catch (ScriptRaise raise) {
      PyType type = raise.exception().type();
      if (!type.isSubtypeOf(Exceptions.GENERATOR_EXIT)
          && !type.isSubtypeOf(Exceptions.STOP_ITERATION)) {
        throw raise;
      }
    }
  }

  @Override
  public boolean isRunning() {
    PyGenerator each = this;
    while (each.state == State.SUSPENDED && each.chained != null) {
      each = each.chained;
    }
    return each.state == State.RUNNING;
  }

  /** Whether it is suspended while it handles an exception. */
  boolean handlesException() {
    return handled != null;
  }

  /** Whether nothing of it ran yet. */
  boolean isFresh() {
    return state == State.CREATED;
  }

  @Override
  public boolean isClosed() {
    return state == State.CLOSED;
  }

  @Override
  public boolean isSuspended() {
    return state == State.SUSPENDED;
  }

  @Override
  public Object delegatesTo() {
    Object delegate = forwarding ? delegateHere() : isRunning() ? null : delegate();
    return delegate == null ? None.NONE : delegate;
  }

  @Override
  public CodeUnit code() {
    return frame.code;
  }

  @Override
  public Frame activation() {
    return frame;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void setName(String name) {
    this.name = name;
  }

  @Override
  public String qualifiedName() {
    return qualifiedName;
  }

  @Override
  public void setQualifiedName(String qualifiedName) {
    this.qualifiedName = qualifiedName;
  }

  @Override
  public String toString() {
    return "<" + kindText() + " object " + qualifiedName + ">";
  }
}
