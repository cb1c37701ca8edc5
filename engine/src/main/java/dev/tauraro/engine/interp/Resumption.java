package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.sandbox.LimitExceeded;

/** Where compiled functions hand over to the interpreter. */
public final class Resumption {
  private Resumption() {}

  /** Runs a call that compiled code does not take; the arguments are in their registers. */
  public static Object start(Frame frame) {
    return CallOps.start(frame);
  }

  /** Finishes an activation at {@code frame.pc} that compiled code began at this depth. */
  public static Object finish(Frame frame, int depth) {
    frame.context.depth = depth - 1;
    return Interpreter.run(frame);
  }

  /** Handles what was thrown at {@code frame.pc}, and finishes the activation if that succeeds. */
  public static Object finishRaised(Frame frame, int depth, Throwable thrown) {
    ScriptRaise raise = raise(thrown);
    if (raise == null) {
      if (thrown instanceof LimitExceeded) {
        Places.set(frame.context, (LimitExceeded) thrown, frame.code, frame.pc);
      }
      throw unchecked(thrown);
    }
    frame.depth = depth;
    Frame caller = (Frame) frame.context.topFrame();
    try {
      ExceptionOps.handle(frame, raise);
    } finally {
      frame.context.setTopFrame(caller);
    }
    return finish(frame, depth);
  }

  /** Notes that an exception leaves an activation without handler; returns what to throw. */
  public static RuntimeException unwind(PyFunction function, int pc, Throwable thrown) {
    ScriptRaise raise = raise(thrown);
    if (raise != null) {
      if (raise.takePassedBefore()) {
        return raise;
      }
      ExceptionOps.record(function.context(), raise.exception(), function.code(), pc);
      return raise;
    }
    if (thrown instanceof LimitExceeded) {
      Places.set(function.context(), (LimitExceeded) thrown, function.code(), pc);
    }
    throw unchecked(thrown);
  }

  /** The script exception that is meant, or null for what scripts do not see. */
  private static ScriptRaise raise(Throwable thrown) {
    if (thrown instanceof ScriptRaise) {
      return (ScriptRaise) thrown;
    }
    return thrown instanceof StackOverflowError ? ExceptionOps.recursionError() : null;
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error) {
      throw (Error) thrown;
    }
    return (RuntimeException) thrown;
  }

  /** Calls a function with the depth of the caller and a value for each parameter. */
  public static Object call(
      PyFunction function, ExecutionContext context, int depth, Object[] arguments) {
    context.depth = depth;
    Profile profile = (Profile) function.state();
    if (!profile.simple) {
      return CallOps.callBound(function, profile, arguments);
    }
    return Calls.call(function, arguments);
  }
}
