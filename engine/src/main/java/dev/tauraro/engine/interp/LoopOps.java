package dev.tauraro.engine.interp;

import dev.tauraro.engine.profile.Compiled;
import dev.tauraro.engine.profile.Profile;

/** What happens at the back edges of loops of units that may be compiled. */
final class LoopOps {
  private LoopOps() {}

  /**
   * Counts the back edge, runs compiled code if there is some, and returns what an instruction
   * returns.
   */
  static int backEdge(Frame frame, int loop, int header) {
    Profile profile = frame.profile;
    Compiled compiled = profile.loopCode[loop];
    if (compiled == null) {
      if (++profile.loopCounts[loop] >= profile.loopLimits[loop]) {
        frame.pc = header;
        compiled = Boundary.hotLoop(frame, loop);
      }
      if (compiled == null) {
        return goOn(frame, header, profile.recordsTrip(loop));
      }
    } else if (profile.loopUsers[loop] != frame.context.statistics.token) {
      profile.loopUsers[loop] = frame.context.statistics.token;
      Boundary.foundLoop(frame, loop);
    }
    boolean recording = frame.recording;
    frame.pc = header;
    frame.recorded = -1;
    frame.compiled = true;
    int pc = Boundary.loop(compiled, frame);
    frame.compiled = false;
    // What follows a loop that is compiled may not have been seen yet.
    frame.recording = true;
    return recording ? pc : Dispatch.switchAt(pc);
  }

  private static int goOn(Frame frame, int pc, boolean recording) {
    if (frame.recording == recording) {
      return pc;
    }
    frame.recording = recording;
    return Dispatch.switchAt(pc);
  }
}
