package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyFrame;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Tracers;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.sandbox.LimitExceeded;

/**
 * Runs a frame and tells the functions that a script gave to {@code sys.settrace} and {@code
 * sys.setprofile} of each step. Frames of code that names these functions run here while there are
 * such functions; all other code pays nothing for it.
 */
final class Tracing {
  /** No line: of an instruction that stands for nothing in the text. */
  private static final int NOWHERE = 0;

  private final Frame frame;
  private final Tracers tracers;

  /** The line that ran last. */
  private int line;

  /** The instruction that ran before, as far as jumps back are concerned. */
  private int before = -1;

  private Tracing(Frame frame, Tracers tracers) {
    this.frame = frame;
    this.tracers = tracers;
    this.line = frame.pc > 0 ? frame.code.lineAt(frame.pc - 1) : -1;
  }

  /** Runs a frame, which is the context's top frame, until it returns or suspends itself. */
  static Object run(Frame frame) {
    Tracing tracing = new Tracing(frame, frame.context.tracers);
    frame.recording = false;
    try {
      return tracing.run();
    } catch (LimitExceeded limit) {
      Places.set(frame.context, limit, frame.code, frame.pc);
      throw limit;
    } catch (OutOfMemoryError error) {
      throw Interpreter.outOfMemory(frame);
    }
  }

  private Object run() {
    Object value;
    try {
      begin();
      value = body();
    } catch (ScriptRaise raise) {
      end(None.NONE);
      throw raise;
    }
    end(value);
    return value;
  }

  private void begin() {
    frame.beginning = frame.pc == 0;
    frame.shownLine = frame.beginning ? frame.code.firstLine() : line;
    int start = frame.pc;
    // A generator goes on at the line where it stopped.
    frame.pc = Math.max(start - 1, 0);
    try {
      PyFrame shown = PyFrame.of(frame);
      if (tracers.trace != null) {
        tell(shown, tracers.trace, "call", None.NONE);
      }
      if (tracers.profile != null) {
        profile("call", None.NONE);
      }
    } finally {
      frame.beginning = false;
      frame.pc = start;
    }
  }

  private void end(Object value) {
    tell("return", value);
    if (tracers.profile != null && !tracers.busy) {
      profile("return", value);
    }
  }

  private Object body() {
    for (; ; ) {
      try {
        return dispatch();
      } catch (ScriptRaise raise) {
        handle(raise);
      } catch (StackOverflowError overflow) {
        handle(ExceptionOps.recursionError());
      }
    }
  }

  private Object dispatch() {
    Object[] r = frame.r;
    Instruction[] code = Program.of(frame.profile);
    int pc = frame.pc;
    do {
      frame.pc = pc;
      if (tracers.trace != null) {
        step(pc);
        if (frame.pc != pc) {
          pc = frame.pc;
          line = frame.code.lineAt(pc);
        }
      }
      before = pc;
      boolean told = tracers.trace != null && Word.op(frame.profile.words[pc]) == Op.Code.FOR_ITER;
      int next = told ? nextItem(pc) : code[pc].run(frame, r);
      pc = Dispatch.plain(next);
    } while (pc >= 0);
    return r[~pc];
  }

  /** Runs FOR_ITER; tells of a StopIteration that a script raised, or that carries a value. */
  private int nextItem(int pc) {
    long word = frame.profile.words[pc];
    try {
      frame.r[Word.a(word)] = Iteration.nextOrRaise(frame.r[Word.b(word)]);
      return pc + 1;
    } catch (ScriptRaise raise) {
      PyException exception = raise.exception();
      if (!exception.type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
        throw raise;
      }
      if (exception.traceback() != null || exception.arguments().size() > 0) {
        tell("exception", details(exception));
      }
      return Word.c(word);
    }
  }

  /** Tells of a line that begins, or begins again by a jump back. */
  private void step(int pc) {
    int now = line(pc);
    boolean again = pc <= before;
    PyFrame shown = frame.knownFrame();
    if (now != NOWHERE && (now != line || again)) {
      line = now;
      frame.shownLine = now;
      if (shown != null && shown.isTracingLines()) {
        tell("line", None.NONE);
      }
    }
    if (shown != null && shown.isTracingInstructions()) {
      tell("opcode", None.NONE);
    }
  }

  /** The line that an instruction begins or goes on with; jumps and clearing up do neither. */
  private int line(int pc) {
    switch (Word.op(frame.profile.words[pc])) {
      case Op.Code.JUMP:
      case Op.Code.JUMP_BACK:
      case Op.Code.CLEAR:
      case Op.Code.POP_HANDLED:
      case Op.Code.RERAISE:
        return NOWHERE;
      default:
        break;
    }
    int now = frame.code.lineAt(pc);
    return now == NOWHERE && line < 0 ? frame.code.firstLine() : now;
  }

  /** Goes on at a handler, or raises on; tells of an exception that comes to the frame. */
  private void handle(ScriptRaise raise) {
    boolean known = frame.reraising;
    ScriptRaise passing = raise;
    if (raise.takePassedBefore()) {
      known = true;
      passing = new ScriptRaise(raise.exception(), true);
    }
    int raised = frame.pc;
    ScriptRaise leaving = null;
    try {
      ExceptionOps.handle(frame, passing);
    } catch (ScriptRaise out) {
      leaving = out;
    }
    before = -1;
    if (!known) {
      int handler = frame.pc;
      frame.pc = raised;
      try {
        tell("exception", details(raise.exception()));
      } catch (ScriptRaise failed) {
        handle(failed);
        return;
      }
      frame.pc = handler;
    }
    if (leaving != null) {
      throw leaving;
    }
  }

  private static PyTuple details(PyException exception) {
    Object traceback = exception.traceback();
    return PyTuple.of(exception.type(), exception, traceback == null ? None.NONE : traceback);
  }

  /** Tells the function of this frame, if it has one. */
  private void tell(String event, Object value) {
    PyFrame shown = frame.knownFrame();
    if (tracers.trace == null || tracers.busy || shown == null || shown.trace() == None.NONE) {
      return;
    }
    tell(shown, shown.trace(), event, value);
  }

  /** Calls a function, which answers with the one to be called next in this frame. */
  private void tell(PyFrame shown, Object function, String event, Object value) {
    Object next;
    tracers.busy = true;
    frame.event = event;
    try {
      next = Calls.call(function, shown, Str.of(event), value);
    } catch (ScriptRaise raise) {
      tracers.trace = null;
      shown.setTrace(None.NONE);
      throw raise;
    } finally {
      tracers.busy = false;
      frame.event = null;
    }
    if (next != None.NONE) {
      shown.setTrace(next);
    }
  }

  private void profile(String event, Object value) {
    tracers.busy = true;
    try {
      Calls.call(tracers.profile, PyFrame.of(frame), Str.of(event), value);
    } catch (ScriptRaise raise) {
      tracers.profile = null;
      throw raise;
    } finally {
      tracers.busy = false;
    }
  }
}
