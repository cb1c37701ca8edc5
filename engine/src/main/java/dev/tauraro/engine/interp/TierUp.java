package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.profile.Profile;
import java.util.function.Predicate;

/** What the interpreter asks of the compiler. */
public interface TierUp {
  /**
   * A loop reached its limit of interpreted back edges; the frame is at its header. Returns code to
   * run now, or null. The compiler sets {@code profile.loopCode} when code is ready, and {@code
   * profile.loopLimits} when it wants to be asked again.
   */
  CompiledCode hotLoop(Frame frame, int loop);

  /** A context begins to use a loop's code that was compiled before. */
  void foundLoop(Frame frame, int loop);

  /** A context begins to use a function's code that was compiled before. */
  void foundFunction(PyFunction function);

  /** Frames were resumed often at {@code frame.pc}, where this one is; as {@link #hotLoop}. */
  CompiledBody hotBody(Frame frame);

  /** The interpreter handles so many exceptions that compiled code should handle them itself. */
  void hotHandler(Profile profile, int handler);

  /** A function reached its limit of interpreted calls; as {@link #hotLoop}. */
  CompiledFunction hotFunction(PyFunction function);

  /** Hands over the calls of compiled code on this thread, the innermost first, while wanted. */
  void calls(Predicate<CompiledCall> wanted);
}
