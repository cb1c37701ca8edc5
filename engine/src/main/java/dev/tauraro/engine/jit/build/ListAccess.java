package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.PyList;

/** Items of lists, in the storage strategy that was seen. */
final class ListAccess {
  private final Draft draft;

  ListAccess(Draft draft) {
    this.draft = draft;
  }

  /** The list, once it surely has the strategy. */
  Node checkStrategy(Node list, int strategy) {
    return draft.guard(IrOp.CHECK_STRATEGY, Ty.LIST, strategy, ExitReason.LIST_STRATEGY, list);
  }

  /** The item at an index (an int) within bounds. */
  Node item(Node list, Node index, int strategy) {
    if (strategy < 0 || !draft.mayGuess(ExitReason.LIST_STRATEGY)) {
      return draft.call(RuntimeMethod.LIST_GET, list, index);
    }
    Node array = draft.field(checkStrategy(list, strategy), arrayOf(strategy), Ty.RAW);
    return draft.add(IrOp.ARRAY_LOAD, kindOf(strategy), null, array, index);
  }

  /** Stores an item of fitting kind at an index within bounds. */
  void store(Node list, Node index, Node value, int strategy) {
    Node array = draft.field(checkStrategy(list, strategy), arrayOf(strategy), Ty.RAW);
    Node stored = strategy == PyList.OBJECT ? draft.box(value) : value;
    draft.add(IrOp.ARRAY_STORE, Ty.VOID, kindOf(strategy), array, index, stored);
  }

  /** A list index as an int within bounds, counted from the end when negative. */
  Node checkedIndex(Node index, Node size) {
    Node at = index;
    if (index.isConstant() && index.longValue() < 0) {
      at = draft.add(IrOp.ADD, Ty.LONG, null, wide(size), index);
    } else if (!Ranges.isNotNegative(index)
        && draft.history().rounds(draft.pc(), ExitReason.INDEX) > 0) {
      Node sign = draft.add(IrOp.SHIFT_RIGHT, Ty.LONG, null, index, draft.longConstant(63));
      Node wrap = draft.add(IrOp.AND, Ty.LONG, null, sign, wide(size));
      at = draft.add(IrOp.ADD, Ty.LONG, null, index, wrap);
    }
    return draft.guard(IrOp.CHECK_INDEX, Ty.INT, null, ExitReason.INDEX, at, size);
  }

  private Node wide(Node size) {
    return draft.add(IrOp.INT_TO_LONG, Ty.LONG, null, size);
  }

  /** Whether indexing may be tried inline: two rounds of failures mean it may not. */
  boolean mayIndex() {
    return !draft.history().isCareful() && draft.history().rounds(draft.pc(), ExitReason.INDEX) < 2;
  }

  static Ty kindOf(int strategy) {
    switch (strategy) {
      case PyList.LONG:
        return Ty.LONG;
      case PyList.DOUBLE:
        return Ty.DOUBLE;
      default:
        return Ty.OBJECT;
    }
  }

  private static FieldRef arrayOf(int strategy) {
    switch (strategy) {
      case PyList.LONG:
        return Iterators.LONGS;
      case PyList.DOUBLE:
        return Iterators.DOUBLES;
      default:
        return Iterators.OBJECTS;
    }
  }
}
