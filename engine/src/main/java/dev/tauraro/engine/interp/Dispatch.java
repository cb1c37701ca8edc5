package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.Word;

/** The dispatch loop, once for frames that are recorded and once for the others. */
final class Dispatch {
  /** Added to the pc at which to go on when the frame is recorded from now on, or no longer. */
  private static final int SWITCH = Integer.MIN_VALUE;

  private Dispatch() {}

  /** Runs from {@code frame.pc} until the frame returns or suspends itself. */
  static Object run(Frame frame) {
    for (; ; ) {
      int end = frame.recording ? record(frame) : plain(frame);
      if (end >= ~Word.MAX_AB) {
        return frame.r[~end];
      }
      frame.pc = end - SWITCH;
    }
  }

  /** What an instruction returns to go on at a pc after {@code frame.recording} was changed. */
  static int switchAt(int pc) {
    return SWITCH + pc;
  }

  private static int plain(Frame frame) {
    Object[] r = frame.r;
    Instruction[] code = Program.of(frame.profile);
    int pc = frame.pc;
    do {
      frame.pc = pc;
      pc = code[pc].run(frame, r);
    } while (pc >= 0);
    return pc;
  }

  private static int record(Frame frame) {
    Object[] r = frame.r;
    Instruction[] code = Program.of(frame.profile);
    long[] words = frame.profile.words;
    int pc = frame.pc;
    frame.recorded = -1;
    do {
      frame.pc = pc;
      Recorder.observe(frame, pc, words[pc]);
      pc = code[pc].run(frame, r);
    } while (pc >= 0);
    return pc;
  }
}
