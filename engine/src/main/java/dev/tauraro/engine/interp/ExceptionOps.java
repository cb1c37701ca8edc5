package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyFrame;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.sandbox.LimitExceeded;

/** The way of an exception through frames. */
public final class ExceptionOps {
  private ExceptionOps() {}

  static ScriptRaise recursionError() {
    return Errors.of(Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded");
  }

  /** Goes on at the handler that protects {@code frame.pc}, or raises on to the caller. */
  static void handle(Frame frame, ScriptRaise raise) {
    ExecutionContext context = frame.context;
    context.depth = frame.depth;
    frame.compiled = false;
    context.setTopFrame(frame);
    PyException exception = raise.exception();
    boolean elsewhere = frame.cleaning;
    frame.cleaning = false;
    if (!elsewhere) {
      frame.raisedAt = frame.pc;
    }
    if (frame.reraising) {
      frame.reraising = false;
    } else if (!raise.takePassedBefore()) {
      boolean kept = frame.code.globals().readsFrames();
      record(context, exception, frame.code, frame.pc, kept ? kept(frame) : null);
    }
    int index = frame.code.handlerAt(frame.pc);
    if (index < 0) {
      if (elsewhere) {
        frame.pc = frame.raisedAt;
      }
      throw raise;
    }
    CodeUnit.Handler handler = frame.code.handlers()[index];
    if (frame.profile.tiering) {
      count(frame, index);
    }
    frame.r[handler.register()] = exception;
    frame.pc = handler.handler();
    frame.recorded = -1;
  }

  /** The frame with its callers, which it forgets when it ends. */
  private static Frame kept(Frame frame) {
    PyFrame.of(frame);
    return frame;
  }

  /** Counts an exception; the compiler hears of every power of ten of them. */
  private static void count(Frame frame, int handler) {
    int count = ++frame.profile.handled[handler];
    if (count % 10 == 0 && (count == 10 || count == 100 || count == 1000 || count == 10_000)) {
      ((Interpreter) frame.context.runner()).tierUp().hotHandler(frame.profile, handler);
    }
  }

  /**
   * Notes that an exception passes an activation of {@code code}, once for each; compiled functions
   * call it as the interpreter does.
   */
  public static void record(
      ExecutionContext context, PyException exception, CodeUnit code, int pc) {
    record(context, exception, code, pc, null);
  }

  private static void record(
      ExecutionContext context, PyException exception, CodeUnit code, int pc, Frame frame) {
    if (exception.traceback() == null
        && exception.context() == null
        && !exception.isContextFinal()) {
      try {
        setContext(exception, context.handled());
      } catch (LimitExceeded limit) {
        Places.set(context, limit, code, pc);
        throw limit;
      }
    }
    exception.addPassed(code, pc, frame);
  }

  /** {@code exception.__context__ = handled}, unless that would make a circle. */
  static void setContext(PyException exception, PyException handled) {
    if (handled == null || handled == exception) {
      return;
    }
    if (exception.isContextOfOther()) {
      leaveChain(exception, handled);
    }
    exception.setContext(handled);
  }

  /**
   * Cuts the chain of contexts that begins at {@code first} before {@code exception}. The chain may
   * be long, and scripts may have made a circle of its rest: the second walker, half as fast, is
   * met again then.
   */
  private static void leaveChain(PyException exception, PyException first) {
    PyException slow = first;
    long links = 0;
    for (PyException each = first; each != null; each = each.context()) {
      if (each.context() == exception) {
        each.setContext(null);
        break;
      }
      if ((++links & 1) == 0) {
        slow = slow.context();
        if (slow == each.context()) {
          break;
        }
      }
    }
    Work.elements(links);
  }
}
