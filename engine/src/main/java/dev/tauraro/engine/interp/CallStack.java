package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Activation;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PassedActivation;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the activations of compiled code among the frames of a context. Functions that are compiled
 * make no frame, and loops do not keep the pc of theirs; but the thread's stack tells where they
 * are, and the depths of the frames tell how many activations without frame belong between two.
 *
 * <p>What is found below a frame stays true while that runs, so it is kept there.
 */
final class CallStack {
  /** Frames, the innermost first, down to the first one below which all is known. */
  private final List<Frame> frames = new ArrayList<>();

  /** Before each of the frames: how many activations that have none it called, directly or not. */
  private final List<Integer> gaps = new ArrayList<>();

  /** Those that were found, the innermost first; the last list is of those below all frames. */
  private final List<List<CompiledCall.Place>> found = new ArrayList<>();

  private final boolean whole;

  /** Index of the frame that those seen next on the thread's stack called. */
  private int at;

  /** What is still to be found; all of the stack is looked at where that is not known. */
  private int missing;

  private boolean failed;

  private CallStack(ExecutionContext context) {
    int depth = context.depth;
    Frame each = (Frame) context.topFrame();
    while (each != null) {
      frames.add(each);
      gaps.add(depth - each.depth);
      found.add(new ArrayList<>());
      missing += depth - each.depth + (each.compiled ? 1 : 0);
      depth = each.depth - 1;
      if (each.isCallerKnown()) {
        break;
      }
      each = each.back;
    }
    whole = each == null;
    if (whole) {
      gaps.add(depth);
      found.add(new ArrayList<>());
      missing += depth;
    }
  }

  /** The innermost activation, or null; its callers are known, too, then. */
  static Activation innermost(ExecutionContext context, TierUp tierUp) {
    if (tierUp == null) {
      return (Frame) context.topFrame();
    }
    CallStack stack = new CallStack(context);
    if (stack.missing > 0) {
      tierUp.calls(stack::take);
    }
    return stack.isComplete() ? stack.link() : (Frame) context.topFrame();
  }

  /** Takes the next call outwards; returns whether more are to be found. */
  private boolean take(CompiledCall call) {
    int count = call.frameless();
    if (count > 0) {
      while (isFull()) {
        at++;
      }
      if (at == gaps.size() || gaps.get(at) - found.get(at).size() < count) {
        failed = true;
        return false;
      }
      for (int i = 0; i < count; i++) {
        found.get(at).add(call.place(i));
      }
      missing -= count;
    }
    if (call.onFrame()) {
      settle(call.place(count), count > 0);
    }
    return !failed && missing > 0;
  }

  private boolean isFull() {
    return at < gaps.size() && found.get(at).size() == gaps.get(at);
  }

  /** Notes where the loop or body is that runs compiled on the next frame of its code. */
  private void settle(CompiledCall.Place place, boolean isNext) {
    while (isFull() && at < frames.size()) {
      Frame frame = frames.get(at);
      at++;
      if (frame.compiled && frame.code == place.code()) {
        frame.pc = place.pc();
        missing--;
        return;
      }
      if (isNext) {
        break;
      }
    }
    failed = true;
  }

  private boolean isComplete() {
    if (failed) {
      return false;
    }
    // How deep a context is when the host calls it is not looked at.
    for (int i = 0; i < frames.size(); i++) {
      if (found.get(i).size() != gaps.get(i)) {
        return false;
      }
    }
    return true;
  }

  private Activation link() {
    Activation outer = whole ? chain(found.get(frames.size()), null) : null;
    for (int i = frames.size() - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
      if (!frame.isCallerKnown()) {
        frame.setCaller(outer);
      }
      outer = chain(found.get(i), frame);
    }
    return outer;
  }

  /** Activations that were called by another one, each by the next; the first of them. */
  private static Activation chain(List<CompiledCall.Place> places, Activation caller) {
    Activation outer = caller;
    for (int i = places.size() - 1; i >= 0; i--) {
      outer = new PassedActivation(places.get(i).code(), places.get(i).pc(), outer);
    }
    return outer;
  }
}
