package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Effect;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Operand;
import dev.tauraro.engine.bytecode.RegisterUse;
import dev.tauraro.engine.bytecode.Word;
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
    long[] code = unit.code();
    for (int pc = 0; pc <= code.length; pc++) {
      before[pc] = (BitSet) always.clone();
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int pc = code.length - 1; pc >= 0; pc--) {
        changed |= update(pc, code[pc]);
      }
    }
  }

  private boolean update(int pc, long word) {
    Op op = Op.of(word);
    BitSet live = new BitSet();
    if (!op.has(Effect.TERMINATES)) {
      live.or(before[pc + 1]);
    }
    RegisterUse.writes(word, new RegisterMarker(live, false));
    if (op.c() == Operand.TARGET) {
      // FOR_ITER writes its register only when it falls through.
      live.or(before[Word.c(word)]);
      if (op == Op.SEND) {
        live.clear(Word.a(word));
      }
    }
    RegisterUse.reads(word, unit.constants(), new RegisterMarker(live, true));
    if (op.has(Effect.RAISES)) {
      int handler = unit.handlerAt(pc);
      if (handler >= 0) {
        CodeUnit.Handler entry = unit.handlers()[handler];
        boolean receives = live.get(entry.register());
        live.or(before[entry.handler()]);
        live.set(entry.register(), receives);
      }
    }
    live.or(before[pc]);
    if (live.equals(before[pc])) {
      return false;
    }
    before[pc] = live;
    return true;
  }
}
