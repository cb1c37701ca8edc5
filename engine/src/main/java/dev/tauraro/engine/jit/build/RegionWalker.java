package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Effect;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.jit.deopt.ExitReason;

/** Takes the instructions of a region in their order and builds each where it is reached. */
final class RegionWalker {
  private final Draft draft;
  private final Flow flow;
  private final InstructionBuilder instructions;

  RegionWalker(Draft draft, Flow flow, InstructionBuilder instructions) {
    this.draft = draft;
    this.flow = flow;
    this.instructions = instructions;
  }

  void walk() {
    Region region = draft.region();
    int pc = region.start();
    // The rest of the loops in whose midst it begins comes first; then each is entered as a whole.
    for (int loop : region.loopsAround()) {
      walk(pc, region.loop(loop).end());
      pc = region.loop(loop).header();
    }
    walk(pc, region.end());
  }

  private void walk(int from, int to) {
    for (int pc = from; pc < to; pc++) {
      if (draft.region().isLeader(pc)) {
        flow.arriveAt(pc);
      }
      if (draft.isOpen()) {
        draft.startInstruction(pc);
        instruction(pc);
      }
    }
    if (draft.isOpen()) {
      flow.jump(to);
    }
  }

  private void instruction(int pc) {
    long word = draft.region().unit().code()[pc];
    Op op = Op.of(word);
    if (op.has(Effect.PROFILED)
        && draft.mayGuess(ExitReason.UNREACHED)
        && !draft.observations().reached(pc)
        && !isAlwaysPlain(op)) {
      draft.leave(ExitReason.UNREACHED);
      return;
    }
    instructions.build(op, word);
  }

  /** Whether code for the instruction is good without knowing what it met. */
  private static boolean isAlwaysPlain(Op op) {
    switch (op) {
      case LOAD_GLOBAL:
      case LOAD_DEREF:
      case LIST_APPEND:
      case FOR_ITER:
        return true;
      default:
        return false;
    }
  }
}
