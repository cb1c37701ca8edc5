package dev.tauraro.engine.bytecode;

import java.util.BitSet;

/** A backward analysis of which registers may still be read from each instruction on. */
public final class Liveness {
  private final CodeUnit unit;
  private final BitSet[] before;

  private Liveness(CodeUnit unit) {
    this.unit = unit;
    this.before = new BitSet[unit.code().length + 1];
  }

  /** Analyses a unit; {@code always} are registers that others may look at any time. */
  public static Liveness of(CodeUnit unit, BitSet always) {
    Liveness liveness = new Liveness(unit);
    liveness.solve(always);
    return liveness;
  }

  /** The registers live before the instruction at {@code pc}. Not to be changed. */
  public BitSet at(int pc) {
    return before[pc];
  }

  private void solve(BitSet always) {
    int length = unit.code().length;
    for (int pc = 0; pc <= length; pc++) {
      before[pc] = (BitSet) always.clone();
    }
    Instruction[] instructions = new Instruction[length];
    for (int pc = 0; pc < length; pc++) {
      instructions[pc] = new Instruction(unit, pc);
    }
    BitSet live = new BitSet();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int pc = length - 1; pc >= 0; pc--) {
        changed |= update(pc, instructions[pc], live);
      }
    }
  }

  /**
   * Brings what is live before an instruction up to date.
   *
   * @param live scratch
   */
  private boolean update(int pc, Instruction instruction, BitSet live) {
    live.clear();
    if (instruction.fallsThrough) {
      live.or(before[pc + 1]);
      live.andNot(instruction.writes);
    }
    if (instruction.target >= 0) {
      // FOR_ITER writes its register only when it falls through.
      live.or(before[instruction.target]);
      if (instruction.writtenAtTarget >= 0) {
        live.clear(instruction.writtenAtTarget);
      }
    }
    live.or(instruction.reads);
    CodeUnit.Handler handler = instruction.handler;
    if (handler != null) {
      boolean receives = live.get(handler.register());
      live.or(before[handler.handler()]);
      live.set(handler.register(), receives);
    }
    int known = before[pc].cardinality();
    before[pc].or(live);
    return before[pc].cardinality() > known;
  }

  /** What an instruction does to registers and where control goes from it. */
  private static final class Instruction {
    final BitSet reads = new BitSet();
    final BitSet writes = new BitSet();
    final boolean fallsThrough;
    final int target;
    final int writtenAtTarget;
    final CodeUnit.Handler handler;

    Instruction(CodeUnit unit, int pc) {
      long word = unit.code()[pc];
      Op op = Op.of(word);
      RegisterUse.reads(word, unit.constants(), new RegisterMarker(reads, true));
      RegisterUse.writes(word, new RegisterMarker(writes, true));
      fallsThrough = !op.has(Effect.TERMINATES);
      target = op.c() == Operand.TARGET ? Word.c(word) : -1;
      writtenAtTarget = op == Op.SEND ? Word.a(word) : -1;
      int index = op.has(Effect.RAISES) ? unit.handlerAt(pc) : -1;
      handler = index < 0 ? null : unit.handlers()[index];
    }
  }
}
