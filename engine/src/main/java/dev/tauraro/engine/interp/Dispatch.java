package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.Word;

/** The dispatch loop, once for frames that are recorded and once for the others. */
final class Dispatch {
  /** Added to the pc at which to go on when the frame is recorded from now on, or no longer. */
  private static final int SWITCH = Integer.MIN_VALUE;

  private Dispatch() {}

  /** Runs from {@code frame.pc} until the frame returns or suspends itself. */
  static Object run(Frame frame) {
    // The loop for frames that are not recorded is here: a method of its own would cost stack.
    Object[] r = frame.r;
    Instruction[] code = Program.of(frame.profile);
    for (; ; ) {
      int pc = frame.pc;
      if (frame.recording) {
        pc = record(frame);
      } else {
        do {
          frame.pc = pc;
          pc = code[pc].run(frame, r);
        } while (pc >= 0);
      }
      if (pc >= ~Word.MAX_AB) {
        return r[~pc];
      }
      frame.pc = pc - SWITCH;
    }
  }

  /** What an instruction returns to go on at a pc after {@code frame.recording} was changed. */
  static int switchAt(int pc) {
    return SWITCH + pc;
  }

  /** The pc at which to go on, whatever an instruction says of recording. */
  static int plain(int result) {
    return result < ~Word.MAX_AB ? result - SWITCH : result;
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
