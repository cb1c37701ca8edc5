package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.FrameState.Home;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.ArrayList;
import java.util.List;

/**
 * The positions of real iterators that loops keep in variables: which fields of which objects they
 * stand for.
 */
final class Positions {
  /** A position: the field of an object, and the variable that has its value meanwhile. */
  record Position(Home home, Node object, int variable, Ty kind) {}

  /** The fact about an iterator over other iterators: those that have its positions. */
  record Inner(Node first, Node second) {}

  private final Draft draft;

  Positions(Draft draft) {
    this.draft = draft;
  }

  /** The positions that the loop keeps; none when its iterator is used as an object. */
  static List<Position> of(Region region, State state, int loop) {
    int first = region.positionVariable(loop);
    int second = region.remainingVariable(loop);
    if (state.get(first) == null) {
      return List.of();
    }
    Node iterator = state.get(region.iteratorRegister(loop));
    if (iterator == null || iterator.op() == IrOp.VIRTUAL_RANGE_ITERATOR) {
      return List.of();
    }
    Object inner = state.lastingFact(iterator);
    switch (iterator.ty()) {
      case LIST_ITERATOR:
        return List.of(new Position(Home.LIST_INDEX, iterator, first, Ty.INT));
      case ENUMERATE_ITERATOR:
        return List.of(
            new Position(Home.LIST_INDEX, ((Inner) inner).first(), first, Ty.INT),
            new Position(Home.ENUMERATE_NUMBER, iterator, second, Ty.LONG));
      case ZIP_ITERATOR:
        return List.of(
            new Position(Home.LIST_INDEX, ((Inner) inner).first(), first, Ty.INT),
            new Position(Home.LIST_INDEX, ((Inner) inner).second(), second, Ty.INT));
      default:
        return List.of(
            new Position(Home.ITERATOR_NEXT, iterator, first, Ty.LONG),
            new Position(Home.ITERATOR_REMAINING, iterator, second, Ty.LONG));
    }
  }

  /** Takes the positions of a loop's iterator into variables, if it is of a kind for that. */
  void start(int loop) {
    Region region = draft.region();
    State state = draft.state();
    int register = region.iteratorRegister(loop);
    Node iterator = state.get(register);
    if (!isKnown(iterator) || !findInner(iterator)) {
      return;
    }
    List<Node> others = new ArrayList<>();
    for (int i = 0; i < region.unit().loops().length; i++) {
      for (Position position : of(region, state, i)) {
        others.add(position.object());
      }
    }
    state.set(region.positionVariable(loop), draft.none());
    Node before = null;
    for (Position position : of(region, state, loop)) {
      if (position.object() == before) {
        continue;
      }
      before = position.object();
      if (!isDistinct(before, others)) {
        state.set(region.positionVariable(loop), null);
        return;
      }
      others.add(before);
    }
    draft.readIterator(loop);
  }

  private static boolean isKnown(Node iterator) {
    switch (iterator.ty()) {
      case RANGE_ITERATOR:
      case LIST_ITERATOR:
      case ENUMERATE_ITERATOR:
      case ZIP_ITERATOR:
        return true;
      default:
        return false;
    }
  }

  /** Checks that no object is one whose position a variable has already. */
  private boolean isDistinct(Node object, List<Node> others) {
    boolean fresh =
        FrameState.isHidden(object)
            || object.op() == IrOp.CALL && object.data() == RuntimeMethod.LIST_ITERATOR;
    for (Node other : others) {
      if (other == object) {
        return false;
      }
      if (fresh || other.ty() != object.ty()) {
        continue;
      }
      if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
        return false;
      }
      draft.checkNot(
          draft.add(IrOp.SAME, Ty.BOOL, null, object, other), ExitReason.SPECIAL_OPERAND);
    }
    return true;
  }

  /** Finds the iterators below an iterator; false when they are not list iterators. */
  private boolean findInner(Node iterator) {
    boolean pairs = iterator.ty() == Ty.ZIP_ITERATOR;
    if (!pairs && iterator.ty() != Ty.ENUMERATE_ITERATOR) {
      return true;
    }
    if (!draft.mayGuess(ExitReason.SPECIAL_OPERAND)
        || draft.observations().strategy(draft.pc(), Observations.SECOND) < 0
        || pairs && draft.observations().strategy(draft.pc(), Observations.THIRD) < 0) {
      return false;
    }
    if (!pairs) {
      Node items = draft.field(iterator, Iterators.ENUMERATED, Ty.OBJECT);
      draft.state().setLastingFact(iterator, new Inner(asListIterator(items), null));
      return true;
    }
    draft.checkNot(
        draft.field(iterator, Iterators.ZIP_STRICT, Ty.BOOL), ExitReason.SPECIAL_OPERAND);
    Node all = draft.field(iterator, Iterators.ZIPPED, Ty.RAW);
    Node count = draft.add(IrOp.ARRAY_LENGTH, Ty.INT, null, all);
    draft.check(
        draft.compare(Condition.EQ, count, draft.intConstant(2)), ExitReason.SPECIAL_OPERAND);
    Node first = draft.add(IrOp.ARRAY_LOAD, Ty.OBJECT, null, all, draft.intConstant(0));
    Node second = draft.add(IrOp.ARRAY_LOAD, Ty.OBJECT, null, all, draft.intConstant(1));
    draft
        .state()
        .setLastingFact(iterator, new Inner(asListIterator(first), asListIterator(second)));
    return true;
  }

  private Node asListIterator(Node object) {
    return draft.guard(
        IrOp.CHECK_CLASS, Ty.LIST_ITERATOR, null, ExitReason.SPECIAL_OPERAND, object);
  }
}
