package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.interp.CompiledBody;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.FrameState.Entry;
import dev.tauraro.engine.jit.ir.FrameState.Home;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Captures the state at a place: what must be written back when compiled code is left there. */
final class States {
  private static final BitSet NONE = new BitSet();

  private final Draft draft;
  private final Region region;

  States(Draft draft, Region region) {
    this.draft = draft;
    this.region = region;
  }

  /** For going on at {@code pc}: all registers live there. */
  FrameState at(int pc, State state) {
    return capture(pc, region.liveAt(pc), state, false);
  }

  /** For going on at {@code pc} when memory has the positions of all real iterators. */
  FrameState after(int pc, State state) {
    return at(pc, state).withoutIterators();
  }

  /**
   * For an inlined call at {@code pc}: the registers that are needed after it or by its handler.
   *
   * @param written the register that the instruction writes
   * @param value of that register, or null when it gets the result
   * @param keeps whether the rest of the instruction needs its operands
   */
  FrameState atCall(int pc, State state, int written, Node value, boolean keeps) {
    BitSet live = (BitSet) region.liveAt(keeps ? pc : pc + 1).clone();
    if (written >= 0 && !keeps) {
      live.clear(written);
    }
    int handler = region.unit().handlerAt(pc);
    if (handler >= 0) {
      live.or(liveIn(handler));
    }
    FrameState captured = capture(pc, live, state, false);
    if (value != null) {
      captured.entries().add(new Entry(Home.REGISTER, written, value, null));
    }
    return captured;
  }

  /** For a suspended frame: what is needed where it goes on, or when something is raised there. */
  FrameState atYield(int pc, State state, Node yielded) {
    FrameState captured = atCall(pc, state, Word.a(region.unit().code()[pc]), null, false);
    captured.entries().add(new Entry(Home.YIELDED, 0, yielded, null));
    return captured;
  }

  /** For the end of a generator's body: nothing but the register with the value is needed. */
  FrameState atReturn(int register, State state) {
    BitSet live = new BitSet();
    live.set(register);
    return capture(CompiledBody.returned(register), live, state, false);
  }

  /** For an exception of the instruction at {@code pc}: the registers live in its handler. */
  FrameState whenRaising(int pc, State state) {
    int handler = region.unit().handlerAt(pc);
    FrameState.Caller caller = draft.inlining() == null ? null : draft.inlining().whenRaising();
    if (handler < 0) {
      return capture(
          pc, region.isObserved() ? region.liveAt(pc) : NONE, state, false, true, caller);
    }
    BitSet live = liveIn(handler);
    return capture(pc, live, state, true, false, caller);
  }

  /** What a handler needs, but the register in which it gets the exception. */
  private BitSet liveIn(int handler) {
    CodeUnit.Handler entry = region.unit().handlers()[handler];
    BitSet live = (BitSet) region.liveAt(entry.handler()).clone();
    live.clear(entry.register());
    return live;
  }

  private FrameState capture(int pc, BitSet live, State state, boolean handled) {
    Inlining inlining = draft.inlining();
    FrameState.Caller caller = inlining == null ? null : inlining.whenLeaving();
    return capture(pc, live, state, handled, false, caller);
  }

  /**
   * The state of an activation.
   *
   * @param ends whether the activation ends there
   */
  private FrameState capture(
      int pc, BitSet live, State state, boolean handled, boolean ends, FrameState.Caller caller) {
    List<Entry> entries = new ArrayList<>();
    for (int r = live.nextSetBit(0); r >= 0 && r < region.registers(); r = live.nextSetBit(r + 1)) {
      Node value = state.get(r);
      if (value != null && (region.makesFrame() || region.isAssigned(r))) {
        entries.add(new Entry(Home.REGISTER, r, snapshot(r, value, state), null));
      }
    }
    for (int v = region.registers(); v < state.size() && !region.isIterator(v); v++) {
      if (state.isDirty(v)) {
        Home home = region.isGlobal(v) ? Home.GLOBAL : Home.CELL;
        entries.add(new Entry(home, region.slot(v), state.get(v), null));
      }
    }
    for (int loop = 0; loop < region.unit().loops().length; loop++) {
      iterator(loop, state, !ends, entries);
    }
    return new FrameState(pc, entries, handled, caller);
  }

  private void iterator(int loop, State state, boolean hidden, List<Entry> entries) {
    for (Positions.Position each : Positions.of(region, state, loop)) {
      if (hidden || !FrameState.isHidden(each.object())) {
        entries.add(new Entry(each.home(), 0, state.get(each.variable()), each.object()));
      }
    }
  }

  /** A virtual iterator as it is now, any other value itself. */
  private Node snapshot(int register, Node value, State state) {
    if (value.op() != IrOp.VIRTUAL_RANGE_ITERATOR) {
      return value;
    }
    for (int loop = 0; loop < region.unit().loops().length; loop++) {
      Node position = state.get(region.positionVariable(loop));
      if (position != null && region.iteratorRegister(loop) == register) {
        Node remaining = state.get(region.remainingVariable(loop));
        return draft
            .graph()
            .node(
                IrOp.VIRTUAL_RANGE_ITERATOR,
                Ty.RANGE_ITERATOR,
                null,
                position,
                remaining,
                value.input(2));
      }
    }
    return value;
  }
}
