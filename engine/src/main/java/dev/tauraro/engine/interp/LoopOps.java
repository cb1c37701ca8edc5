package dev.tauraro.engine.interp;

import dev.tauraro.engine.profile.Compiled;
import dev.tauraro.engine.profile.Profile;

/** What happens at the back edges of loops of units that may be compiled. */
final class LoopOps {
  private LoopOps() {}

  /** Counts the back edge, runs compiled code if there is some, and returns the pc to go on at. */
  static int backEdge(Frame frame, int loop, int header) {
    Profile profile = frame.profile;
    Compiled compiled = profile.loopCode[loop];
    if (compiled == null) {
      if (++profile.loopCounts[loop] < profile.loopLimits[loop]) {
        return header;
      }
      frame.pc = header;
      compiled = ((Interpreter) frame.context.runner()).tierUp().hotLoop(frame, loop);
      if (compiled == null) {
        return header;
      }
    } else if (profile.loopUsers[loop] != frame.context.statistics.token) {
      profile.loopUsers[loop] = frame.context.statistics.token;
      frame.context.statistics.countCacheHit();
    }
    frame.pc = header;
    frame.recorded = -1;
    frame.compiled = true;
    int next = ((CompiledCode) compiled).run(frame);
    frame.compiled = false;
    return next;
  }
}
