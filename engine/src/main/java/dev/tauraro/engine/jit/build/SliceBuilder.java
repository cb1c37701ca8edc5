package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;

/** Slices: those of lists and strings that are subscripts at once need no slice object. */
final class SliceBuilder {
  private final Draft draft;
  private final Region region;

  SliceBuilder(Draft draft) {
    this.draft = draft;
    this.region = draft.region();
  }

  /** r[a] = the slice, or what stands for the result of the subscript that follows. */
  void build(int a, int base) {
    if (store(a, base)) {
      draft.setRegister(a, draft.graph().node(IrOp.VIRTUAL_ITEM, Ty.OBJECT, null, draft.none()));
      return;
    }
    Node result = subscript(a, base);
    if (result != null) {
      draft.setRegister(a, draft.graph().node(IrOp.VIRTUAL_ITEM, Ty.OBJECT, null, result));
      return;
    }
    draft.setRegister(
        a,
        draft.call(
            RuntimeMethod.SLICE_OF,
            draft.bound(draft.register(base)),
            draft.bound(draft.register(base + 1)),
            draft.bound(draft.register(base + 2))));
  }

  /** The next instruction if it is known and always comes next, else 0. */
  private long following() {
    int next = draft.pc() + 1;
    return region.contains(next) && !region.isLeader(next) && draft.observations().reached(next)
        ? region.unit().code()[next]
        : 0;
  }

  /** Replaces a slice of a list by another list, if that is what the next instruction does. */
  private boolean store(int a, int base) {
    int next = draft.pc() + 1;
    long word = following();
    if (Op.of(word) != Op.SET_ITEM
        || Word.b(word) != a
        || Word.a(word) == a
        || Word.c(word) == a
        || region.liveAt(next + 1).get(a)
        || draft.register(base + 2).ty() != Ty.NONE) {
      return false;
    }
    Node start = bound(draft.register(base), 0);
    Node stop = bound(draft.register(base + 1), Long.MAX_VALUE);
    if (start == null
        || stop == null
        || !isList(draft.register(Word.a(word)), next, Observations.FIRST)
        || !isList(draft.register(Word.c(word)), next, Observations.THIRD)) {
      return false;
    }
    Node list = draft.as(draft.register(Word.a(word)), Ty.LIST, ExitReason.OPERAND_TYPE);
    Node items = draft.as(draft.register(Word.c(word)), Ty.LIST, ExitReason.OPERAND_TYPE);
    draft.call(RuntimeMethod.LIST_REPLACE, list, start, stop, items);
    return true;
  }

  /** Whether an operand of an instruction is a list, as far as is known or was seen. */
  private boolean isList(Node given, int pc, int operand) {
    return given.ty() == Ty.LIST
        || !given.ty().isKnown()
            && draft.mayGuess(ExitReason.OPERAND_TYPE)
            && draft.observations().kind(pc, operand) == Ty.LIST;
  }

  /** The value of the next instruction if that is a subscript of a list or string, else null. */
  private Node subscript(int a, int base) {
    int next = draft.pc() + 1;
    long word = following();
    if (Op.of(word) != Op.GET_ITEM
        || Word.c(word) != a
        || Word.b(word) == a
        || Word.a(word) != a && region.liveAt(next + 1).get(a)) {
      return null;
    }
    Node step = draft.register(base + 2);
    boolean plain = step.ty() == Ty.NONE;
    if (!plain && !isStep(step)) {
      return null;
    }
    boolean down = !plain && step.longValue() < 0;
    Node start = bound(draft.register(base), down ? Long.MAX_VALUE : 0);
    Node stop = bound(draft.register(base + 1), down ? Long.MIN_VALUE : Long.MAX_VALUE);
    if (start == null || stop == null) {
      return null;
    }
    Node container = container(draft.register(Word.b(word)), next);
    if (container == null) {
      return null;
    }
    if (container.ty() == Ty.LIST) {
      return plain
          ? draft.call(RuntimeMethod.LIST_SLICE, container, start, stop)
          : draft.call(RuntimeMethod.LIST_STEP_SLICE, container, start, stop, step);
    }
    return plain ? draft.call(RuntimeMethod.TEXT_SLICE, container, start, stop) : null;
  }

  private static boolean isStep(Node step) {
    return step.isConstant()
        && step.ty() == Ty.LONG
        && step.longValue() != 0
        && step.longValue() == (int) step.longValue();
  }

  private Node bound(Node given, long absent) {
    if (given.ty() == Ty.NONE) {
      return draft.longConstant(absent);
    }
    return given.ty() == Ty.LONG ? given : null;
  }

  /** The list or string of which a slice is taken; null when it is something else. */
  private Node container(Node given, int next) {
    Ty kind = given.ty();
    if (!kind.isKnown() && draft.mayGuess(ExitReason.OPERAND_TYPE)) {
      kind = draft.observations().kind(next, Observations.FIRST);
    }
    return kind == Ty.LIST || kind == Ty.STR
        ? draft.as(given, kind, ExitReason.OPERAND_TYPE)
        : null;
  }
}
