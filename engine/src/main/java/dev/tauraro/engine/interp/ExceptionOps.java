package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.ScriptRaise;

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
    context.setTopFrame(frame);
    PyException exception = raise.exception();
    if (frame.reraising) {
      frame.reraising = false;
    } else {
      record(context, exception, frame.code, frame.pc);
    }
    int index = frame.code.handlerAt(frame.pc);
    if (index < 0) {
      throw raise;
    }
    CodeUnit.Handler handler = frame.code.handlers()[index];
    frame.r[handler.register()] = exception;
    frame.pc = handler.handler();
    frame.recorded = -1;
  }

  /**
   * Notes that an exception passes an activation of {@code code}, once for each; compiled functions
   * call it as the interpreter does.
   */
  public static void record(
      ExecutionContext context, PyException exception, CodeUnit code, int pc) {
    if (exception.trace().isEmpty() && exception.context() == null) {
      setContext(exception, context.handled());
    }
    exception.trace().add(new PyException.TraceEntry(code, pc));
  }

  /** {@code exception.__context__ = handled}, unless that would make a circle. */
  static void setContext(PyException exception, PyException handled) {
    if (handled == null || handled == exception) {
      return;
    }
    for (PyException each = handled; each != null; each = each.context()) {
      if (each.context() == exception) {
        each.setContext(null);
        break;
      }
    }
    exception.setContext(handled);
  }
}
