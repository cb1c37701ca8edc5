package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Operand;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;

/**
 * Loops over pairs that are unpacked at once: {@code for i, x in enumerate(items)}, {@code for x, y
 * in zip(xs, ys)} and {@code for key, value in dict.items()}; no tuple is made.
 */
final class PairIteration {
  private final Draft draft;
  private final Flow flow;
  private final Region region;
  private final ListAccess lists;

  PairIteration(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
    this.region = draft.region();
    this.lists = new ListAccess(draft);
  }

  /** Whether the next instruction does nothing but unpack the item, which nobody else needs. */
  boolean isUnpacked(int register) {
    int next = draft.pc() + 1;
    long word = region.unit().code()[next];
    return region.contains(next)
        && Op.of(word) == Op.UNPACK
        && Word.b(word) == register
        && Word.c(word) == 2
        && !isTarget(next)
        && region.contains(next + 1)
        && draft.observations().reached(next)
        && (!region.liveAt(next + 1).get(register) || isOverwritten(word, register));
  }

  private boolean isTarget(int target) {
    for (int pc = region.first(); pc < region.end(); pc++) {
      long word = region.unit().code()[pc];
      if (Op.of(word).c() == Operand.TARGET && Word.c(word) == target) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOverwritten(long unpack, int register) {
    return register >= Word.a(unpack) && register < Word.a(unpack) + Word.c(unpack);
  }

  private Node pair(int register, Node first, Node second) {
    if (isUnpacked(register)) {
      return draft.graph().node(IrOp.VIRTUAL_PAIR, Ty.TUPLE, null, first, second);
    }
    Node items = draft.add(IrOp.NEW_ARRAY, Ty.RAW, null, draft.box(first), draft.box(second));
    return draft.call(RuntimeMethod.SMALL_TUPLE, items);
  }

  /** r[a] = next pair of an enumeration of a list. */
  void enumerate(int a, Node iterator, int loop, int end) {
    Positions.Inner inner = (Positions.Inner) draft.state().lastingFact(iterator);
    Node index = draft.state().get(region.positionVariable(loop));
    Node number = draft.state().get(region.remainingVariable(loop));
    Node list = draft.field(inner.first(), Iterators.LIST, Ty.LIST);
    leaveAtEnd(list, index, region.positionVariable(loop), end);
    Node next =
        draft.guard(
            IrOp.ADD_EXACT, Ty.LONG, null, ExitReason.OVERFLOW, number, draft.longConstant(1));
    Node item = item(list, index, Observations.SECOND);
    draft.state().set(region.remainingVariable(loop), next);
    advance(region.positionVariable(loop), index);
    draft.setRegister(a, pair(a, number, item));
  }

  /** r[a] = next pair of two lists. */
  void zip(int a, Node iterator, int loop, int end) {
    Positions.Inner inner = (Positions.Inner) draft.state().lastingFact(iterator);
    int firstVariable = region.positionVariable(loop);
    int secondVariable = region.remainingVariable(loop);
    Node index = draft.state().get(firstVariable);
    Node other = draft.state().get(secondVariable);
    Node list = draft.field(inner.first(), Iterators.LIST, Ty.LIST);
    leaveAtEnd(list, index, firstVariable, end);
    Node second = draft.field(inner.second(), Iterators.LIST, Ty.LIST);
    checkItem(list, Observations.SECOND);
    checkItem(second, Observations.THIRD);
    State before = draft.state().copy();
    advance(firstVariable, index);
    leaveAtEnd(second, other, secondVariable, end);
    draft.state().set(firstVariable, before.get(firstVariable));
    Node x = item(list, index, Observations.SECOND);
    Node y = item(second, other, Observations.THIRD);
    advance(firstVariable, index);
    advance(secondVariable, other);
    draft.setRegister(a, pair(a, x, y));
  }

  /** Leaves the loop when the list has no item at the index. */
  private void leaveAtEnd(Node list, Node index, int variable, int end) {
    Node size = draft.field(list, Iterators.SIZE, Ty.INT);
    Draft.Place over = flow.split(draft.compare(Condition.GE, index, size));
    Draft.Place inside = new Draft.Place(draft.block(), draft.state());
    draft.moveTo(over.block(), over.state());
    draft.state().set(variable, draft.intConstant(Integer.MAX_VALUE));
    flow.jump(end);
    draft.moveTo(inside.block(), inside.state());
  }

  private void advance(int variable, Node index) {
    Node next = draft.add(IrOp.ADD, Ty.INT, null, index, draft.intConstant(1));
    draft.state().set(variable, next);
  }

  private void checkItem(Node list, int operand) {
    int strategy = draft.observations().strategy(draft.pc(), operand);
    if (draft.mayGuess(ExitReason.LIST_STRATEGY)) {
      lists.checkStrategy(list, strategy);
    }
  }

  private Node item(Node list, Node index, int operand) {
    return lists.item(list, index, draft.observations().strategy(draft.pc(), operand));
  }

  /** r[a] = next item of a dict or of a view of one. */
  void ofDict(int a, Node iterator, int end) {
    Ty seen = draft.observations().kind(draft.pc(), Observations.RESULT);
    if (seen != Ty.TUPLE || !isUnpacked(a) || !draft.mayGuess(ExitReason.SPECIAL_OPERAND)) {
      Node item = draft.call(RuntimeMethod.NEXT_OF_DICT, iterator);
      flow.leaveLoop(draft.add(IrOp.IS_NULL, Ty.BOOL, null, item), end);
      draft.setRegister(a, draft.add(IrOp.CAST, Ty.OBJECT, null, item));
      return;
    }
    boolean ints = draft.observations().kind(draft.pc() + 1, Observations.RESULT) == Ty.LONG;
    draft.check(
        draft.read(Pures.GIVES_ITEMS, Ty.BOOL, iterator, draft.boolConstant(ints)),
        ExitReason.SPECIAL_OPERAND);
    Node dict = draft.field(iterator, Iterators.ITERATED_DICT, Ty.DICT);
    Node entry = draft.call(RuntimeMethod.DICT_ADVANCE, iterator);
    flow.leaveLoop(draft.compare(Condition.LT, entry, draft.intConstant(0)), end);
    Node key =
        ints
            ? draft.read(Pures.LONG_KEY_AT, Ty.LONG, dict, entry)
            : draft.read(Pures.KEY_AT, Ty.OBJECT, dict, entry);
    Node value = draft.read(Pures.VALUE_AT, Ty.OBJECT, dict, entry);
    draft.setRegister(a, draft.graph().node(IrOp.VIRTUAL_PAIR, Ty.TUPLE, null, key, value));
  }
}
