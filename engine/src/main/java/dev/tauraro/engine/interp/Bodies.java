package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.profile.Compiled;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.sandbox.LimitExceeded;

/** Runs the bodies of generators and coroutines, compiled where there is code for them. */
final class Bodies {
  private Bodies() {}

  /** Runs the frame of a generator on; returns what it yields or, when it ends, returns. */
  static Object resume(Frame frame) {
    Profile profile = frame.profile;
    if (!profile.tiering) {
      return Interpreter.run(frame);
    }
    Compiled code = profile.resumeCode[frame.pc];
    if (code == null) {
      int count = ++profile.resumeCounts[frame.pc];
      if (count >= profile.resumeLimits[frame.pc]) {
        code = Boundary.hotBody(frame);
      }
      if (code == null) {
        return Interpreter.run(frame);
      }
    }
    return run(frame, code);
  }

  /** As {@link Interpreter#run}, beginning in compiled code. */
  private static Object run(Frame frame, Compiled code) {
    ExecutionContext context = frame.context;
    Frame caller = (Frame) context.topFrame();
    int depth = context.depth + 1;
    if (depth > context.knownDepth) {
      context.deepen(depth);
    }
    context.depth = depth;
    frame.depth = depth;
    frame.back = caller;
    context.setTopFrame(frame);
    try {
      try {
        frame.compiled = true;
        Object value = Boundary.body(code, frame);
        frame.compiled = false;
        if (value != null) {
          frame.generator.markYield();
          return value;
        }
        if (frame.pc < 0) {
          return frame.r[~frame.pc];
        }
        frame.recorded = -1;
      } catch (ScriptRaise raise) {
        ExceptionOps.handle(frame, raise);
      } catch (StackOverflowError overflow) {
        ExceptionOps.handle(frame, ExceptionOps.recursionError());
      } catch (LimitExceeded limit) {
        limit.setPlaceIfUnknown(frame.code.source().name(), frame.line());
        throw limit;
      } catch (OutOfMemoryError error) {
        throw Interpreter.outOfMemory(frame);
      }
      return Interpreter.goOn(frame);
    } finally {
      context.depth = depth - 1;
      context.setTopFrame(caller);
      frame.forgetCaller();
    }
  }
}
