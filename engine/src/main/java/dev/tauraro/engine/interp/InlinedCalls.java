package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.runtime.Construction;
import dev.tauraro.engine.sandbox.LimitExceeded;

/**
 * Finishes in the interpreter what compiled code began with calls inlined: each activation gets its
 * frame only then.
 */
public final class InlinedCalls {
  /** Use of a result that must be None, for it is that of an {@code __init__}. */
  public static final int INITIALIZED = -1;

  /** Use of a result that nobody needs. */
  public static final int IGNORED = -2;

  /** Use of the answer of a special method of the (left) operand, see {@link SpecialResults}. */
  public static final int ANSWER = -3;

  /** Use of the answer of the left operand's method for augmented assignments. */
  public static final int ANSWER_IN_PLACE = -4;

  /** Use of the answer of the right operand's reflected method. */
  public static final int ANSWER_OF_RIGHT = -5;

  /** Use of the answer of {@code __len__} where a truth or a length is wanted. */
  public static final int ANSWER_OF_LENGTH = -6;

  private InlinedCalls() {}

  /** Whether the operands of the calling instruction are still needed after the call. */
  public static boolean keepsOperands(int use) {
    return use <= ANSWER;
  }

  /**
   * Runs activations to their ends, the innermost (last) first; returns the value of the first.
   *
   * @param frames each but the last is at the call of the next one
   * @param uses what becomes of the value of each frame but the first
   * @param depth of the first frame
   */
  public static Object finish(Frame[] frames, int[] uses, int depth) {
    return finish(frames, uses, 0, depth);
  }

  private static Object finish(Frame[] frames, int[] uses, int index, int depth) {
    Frame frame = frames[index];
    if (index < frames.length - 1) {
      try {
        Object result = finishNext(frames, uses, index, depth);
        frame.context.depth = depth;
        frame.pc = use(frame, uses[index], result);
      } catch (ScriptRaise | StackOverflowError | LimitExceeded thrown) {
        return Resumption.finishRaised(frame, depth, thrown);
      }
    }
    return Resumption.finish(frame, depth);
  }

  /** Runs the activations inside one to their ends, which see that one as their caller. */
  private static Object finishNext(Frame[] frames, int[] uses, int index, int depth) {
    Frame frame = frames[index];
    ExecutionContext context = frame.context;
    Frame caller = (Frame) context.topFrame();
    frame.depth = depth;
    frame.back = caller;
    context.setTopFrame(frame);
    try {
      return finish(frames, uses, index + 1, depth + 1);
    } finally {
      context.setTopFrame(caller);
      frame.forgetCaller();
    }
  }

  /** As {@link #finish} when the first frame is one that runs: returns where it goes on. */
  public static int finishInLoop(Frame[] frames, int[] uses) {
    Frame frame = frames[0];
    frame.compiled = false;
    return use(frame, uses[0], finish(frames, uses, 1, frame.depth + 1));
  }

  /** Returns the pc at which the frame goes on. */
  private static int use(Frame frame, int use, Object result) {
    if (keepsOperands(use)) {
      return SpecialResults.finish(frame, use, result);
    }
    if (use >= 0) {
      frame.r[use] = result;
    } else if (use == INITIALIZED && result != None.NONE) {
      throw Construction.notNone(result);
    }
    return frame.pc + 1;
  }

  /** Notes that something thrown leaves an inlined activation; returns what goes on. */
  public static Throwable passed(
      ExecutionContext context, CodeUnit code, int pc, Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return passed(context, code, pc, ExceptionOps.recursionError());
    }
    if (thrown instanceof ScriptRaise) {
      Handling.caught(context, thrown, code, pc);
    } else if (thrown instanceof LimitExceeded) {
      Places.set(context, (LimitExceeded) thrown, code, pc);
    }
    return thrown;
  }
}
