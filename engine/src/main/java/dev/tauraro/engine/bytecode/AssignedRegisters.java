package dev.tauraro.engine.bytecode;

import java.util.Arrays;

/**
 * A forward analysis of which registers certainly hold something at each instruction, on every
 * path.
 *
 * <p>A handler is entered with what is certain before <em>each</em> raising instruction of its
 * range, for an instruction that raises writes nothing.
 */
public final class AssignedRegisters {
  /** Receives each reachable instruction with the registers that are certain before it. */
  @FunctionalInterface
  public interface Observer {
    void at(int pc, AssignedRegisters state);
  }

  private final long[] code;
  private final CodeUnit.Handler[] handlers;
  private final int tracked;
  private final boolean clearUnassigns;
  private final int[] handlerOf;
  private final boolean[] leader;
  private final long[][] states;
  private long[] current;
  private boolean changedBehind;

  /**
   * Prepares the analysis of some code.
   *
   * @param tracked number of registers that are looked at, from register 0
   * @param clearUnassigns whether {@link Op#CLEAR} makes a register count as empty ("unbound")
   */
  public AssignedRegisters(
      long[] code, CodeUnit.Handler[] handlers, int tracked, boolean clearUnassigns) {
    this.code = code;
    this.handlers = handlers;
    this.tracked = tracked;
    this.clearUnassigns = clearUnassigns;
    this.handlerOf = new int[code.length];
    this.leader = new boolean[code.length + 1];
    this.states = new long[code.length + 1][];
    Arrays.fill(handlerOf, -1);
    for (int i = handlers.length - 1; i >= 0; i--) {
      CodeUnit.Handler handler = handlers[i];
      Arrays.fill(handlerOf, handler.start(), handler.end(), i);
      leader[handler.handler()] = true;
    }
    for (long word : code) {
      if (Op.of(word).c() == Operand.TARGET) {
        leader[Word.c(word)] = true;
      }
    }
  }

  /** Runs to the fixed point with registers [0, assigned) certain at the start, then reports. */
  public void run(int assigned, Observer observer) {
    long[] start = new long[(tracked + 63) >> 6];
    for (int i = 0; i < assigned && i < tracked; i++) {
      start[i >> 6] |= 1L << i;
    }
    do {
      changedBehind = false;
      sweep(start, null);
    } while (changedBehind);
    sweep(start, observer);
  }

  /** Whether a register is certainly assigned before the instruction being observed. */
  public boolean isAssigned(int register) {
    return (current[register >> 6] & 1L << register) != 0;
  }

  private void sweep(long[] start, Observer observer) {
    current = start.clone();
    for (int pc = 0; pc < code.length; pc++) {
      if (leader[pc]) {
        if (current != null) {
          meet(pc, pc);
        }
        current = states[pc] == null ? null : states[pc].clone();
      }
      if (current == null) {
        continue;
      }
      if (observer != null) {
        observer.at(pc, this);
      }
      step(pc);
    }
  }

  private void step(int pc) {
    long word = code[pc];
    Op op = Op.of(word);
    if (handlerOf[pc] >= 0 && op.has(Effect.RAISES)) {
      CodeUnit.Handler handler = handlers[handlerOf[pc]];
      boolean before = handler.register() < tracked && isAssigned(handler.register());
      assign(handler.register());
      meet(pc, handler.handler());
      if (!before && handler.register() < tracked) {
        unassign(handler.register());
      }
    }
    if (op == Op.CLEAR) {
      if (clearUnassigns && Word.a(word) < tracked) {
        unassign(Word.a(word));
      } else {
        assign(Word.a(word));
      }
    } else if (op == Op.CHECK_BOUND) {
      assign(Word.a(word));
    } else if (op == Op.FOR_ITER) {
      meet(pc, Word.c(word));
      assign(Word.a(word));
      return;
    } else {
      RegisterUse.writes(word, this::assign);
    }
    if (op.c() == Operand.TARGET) {
      meet(pc, Word.c(word));
    }
    if (op.has(Effect.TERMINATES)) {
      current = null;
    }
  }

  private void assign(int register) {
    if (register < tracked) {
      current[register >> 6] |= 1L << register;
    }
  }

  private void unassign(int register) {
    current[register >> 6] &= ~(1L << register);
  }

  private void meet(int pc, int target) {
    long[] known = states[target];
    if (known == null) {
      states[target] = current.clone();
      changedBehind |= target < pc;
      return;
    }
    for (int i = 0; i < known.length; i++) {
      long merged = known[i] & current[i];
      if (merged != known[i]) {
        known[i] = merged;
        changedBehind |= target < pc;
      }
    }
  }
}
