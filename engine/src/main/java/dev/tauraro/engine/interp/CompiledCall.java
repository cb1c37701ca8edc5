package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import java.util.List;

/**
 * A call of compiled code that is on the thread's stack: where it is, and where those are that were
 * inlined into it.
 *
 * @param places the activations, the innermost first
 * @param onFrame whether the last of them has a frame, as that of a loop; the others have none
 */
public record CompiledCall(List<Place> places, boolean onFrame) {
  /**
   * Where an activation is.
   *
   * @param pc of the instruction that runs
   */
  public record Place(CodeUnit code, int pc) {}

  Place place(int index) {
    return places.get(index);
  }

  /** Number of activations without frames. */
  int frameless() {
    return onFrame ? places.size() - 1 : places.size();
  }
}
