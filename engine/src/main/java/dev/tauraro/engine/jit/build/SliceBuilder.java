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

  /** The value of the next instruction if that is a subscript of a list or string, else null. */
  private Node subscript(int a, int base) {
    int next = draft.pc() + 1;
    long word = region.unit().code()[next];
    if (!region.contains(next)
        || region.isLeader(next)
        || Op.of(word) != Op.GET_ITEM
        || Word.c(word) != a
        || Word.b(word) == a
        || !draft.observations().reached(next)
        || Word.a(word) != a && region.liveAt(next + 1).get(a)) {
      return null;
    }
    Node start = bound(draft.register(base), 0);
    Node stop = bound(draft.register(base + 1), Long.MAX_VALUE);
    if (start == null || stop == null || draft.register(base + 2).ty() != Ty.NONE) {
      return null;
    }
    Node container = container(draft.register(Word.b(word)), next);
    if (container == null) {
      return null;
    }
    return draft.call(
        container.ty() == Ty.LIST ? RuntimeMethod.LIST_SLICE : RuntimeMethod.TEXT_SLICE,
        container,
        start,
        stop);
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
