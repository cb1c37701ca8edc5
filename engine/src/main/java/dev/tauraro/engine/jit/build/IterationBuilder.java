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
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyList;

/** Iterators and {@code for} loops: ranges and lists run inline, others through their iterators. */
final class IterationBuilder {
  private final Draft draft;
  private final Flow flow;
  private final Region region;
  private final Operands operands;
  private final ListAccess lists;
  private final PairIteration pairs;

  IterationBuilder(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
    this.region = draft.region();
    this.operands = new Operands(draft);
    this.lists = new ListAccess(draft);
    this.pairs = new PairIteration(draft, flow);
  }

  /** The iterator of a value. */
  Node start(Node iterable, int register) {
    Node source = iterable;
    if (source.op() == IrOp.VIRTUAL_RANGE) {
      if (startsLoop(register)) {
        return virtual(source.input(0), source.input(3), source.input(2));
      }
      source = draft.materialize(source);
    }
    if (source.ty() == Ty.RANGE) {
      Node start = draft.field(source, Iterators.START, Ty.LONG);
      Node length = draft.field(source, Iterators.LENGTH, Ty.LONG);
      Node step = draft.field(source, Iterators.STEP, Ty.LONG);
      if (startsLoop(register)) {
        return virtual(start, length, step);
      }
    }
    Ty kind = operands.kind(source, Observations.FIRST);
    if (kind == Ty.LIST) {
      return draft.call(
          startsLoop(register) ? RuntimeMethod.LOOP_ITERATOR : RuntimeMethod.LIST_ITERATOR,
          operands.as(source, kind));
    }
    if (kind == Ty.DICT) {
      return draft.call(RuntimeMethod.DICT_ITERATE, operands.as(source, kind));
    }
    if (kind == Ty.DICT_VIEW) {
      return draft.call(RuntimeMethod.VIEW_ITERATE, source);
    }
    if (kind == Ty.TUPLE) {
      return draft.call(RuntimeMethod.TUPLE_ITERATE, operands.as(source, kind));
    }
    if (kind == Ty.STR) {
      return draft.call(RuntimeMethod.STR_ITERATE, operands.as(source, kind));
    }
    if (kind == Ty.SET) {
      return draft.callQuietly(RuntimeMethod.ITERATE, operands.as(source, kind));
    }
    return draft.call(RuntimeMethod.ITERATE, draft.bound(source));
  }

  private Node virtual(Node start, Node length, Node step) {
    return draft
        .graph()
        .node(IrOp.VIRTUAL_RANGE_ITERATOR, Ty.RANGE_ITERATOR, null, start, length, step);
  }

  /**
   * Whether the next instruction is the header of a loop over this register, and only reached here.
   */
  private boolean startsLoop(int register) {
    int header = draft.pc() + 1;
    int loop = region.loopAt(header);
    if (loop < 0 || !region.isFor(loop) || region.iteratorRegister(loop) != register) {
      return false;
    }
    if (flow.facts().isPlainIterator(header)) {
      return false;
    }
    for (int pc = region.first(); pc < region.end(); pc++) {
      long word = region.unit().code()[pc];
      Op op = Op.of(word);
      if (op.c() == Operand.TARGET && Word.c(word) == header && op != Op.JUMP_BACK) {
        return false;
      }
    }
    return true;
  }

  /** r[a] = next item of iterator r[b]; goes on at {@code end} when there is none. */
  void next(int a, int b, int end) {
    int loop = region.loopAt(draft.pc());
    Node iterator = draft.register(b);
    Node position = loop < 0 ? null : draft.state().get(region.positionVariable(loop));
    if (position == null) {
      general(a, iterator, end);
    } else if (iterator.ty() == Ty.LIST_ITERATOR) {
      list(a, iterator, loop, end);
    } else if (iterator.ty() == Ty.ENUMERATE_ITERATOR) {
      pairs.enumerate(a, iterator, loop, end);
    } else if (iterator.ty() == Ty.ZIP_ITERATOR) {
      pairs.zip(a, iterator, loop, end);
    } else {
      range(a, iterator, loop, end);
    }
  }

  private void range(int a, Node iterator, int loop, int end) {
    State state = draft.state();
    Node position = state.get(region.positionVariable(loop));
    Node remaining = state.get(region.remainingVariable(loop));
    Node step = step(iterator);
    flow.leaveLoop(draft.compare(Condition.LE, remaining, draft.longConstant(0)), end);
    draft.setRegister(a, position);
    Node next = draft.add(IrOp.ADD, Ty.LONG, null, position, step);
    Node left = draft.add(IrOp.SUB, Ty.LONG, null, remaining, draft.longConstant(1));
    draft.state().set(region.positionVariable(loop), next);
    draft.state().set(region.remainingVariable(loop), left);
  }

  private Node step(Node iterator) {
    if (iterator.op() == IrOp.VIRTUAL_RANGE_ITERATOR) {
      return iterator.input(2);
    }
    Object known = draft.state().lastingFact(iterator);
    return known instanceof Long
        ? draft.longConstant((Long) known)
        : draft.field(iterator, Iterators.RANGE_STEP, Ty.LONG);
  }

  private void list(int a, Node iterator, int loop, int end) {
    Node index = draft.state().get(region.positionVariable(loop));
    Node list = draft.field(iterator, Iterators.LIST, Ty.LIST);
    Node size = draft.field(list, Iterators.SIZE, Ty.INT);
    Draft.Place over = flow.split(draft.compare(Condition.GE, index, size));
    State there = over.state();
    there.set(region.positionVariable(loop), draft.intConstant(Integer.MAX_VALUE));
    Draft.Place inside = new Draft.Place(draft.block(), draft.state());
    draft.moveTo(over.block(), there);
    flow.jump(end);
    draft.moveTo(inside.block(), inside.state());
    Ty item = draft.observations().kind(draft.pc(), Observations.RESULT);
    int strategy =
        item == Ty.LONG ? PyList.LONG : item == Ty.DOUBLE ? PyList.DOUBLE : PyList.OBJECT;
    Node value = lists.item(list, index, strategy);
    draft.setRegister(a, value);
    Node next = draft.add(IrOp.ADD, Ty.INT, null, index, draft.intConstant(1));
    draft.state().set(region.positionVariable(loop), next);
  }

  /** The method for the next item of an iterator of a kind that runs no script code, or null. */
  private RuntimeMethod quietNext(Node iterator) {
    switch (kindOfIterator(iterator)) {
      case SET_ITERATOR:
        return RuntimeMethod.NEXT_OF_SET;
      case STR_ITERATOR:
        return RuntimeMethod.NEXT_OF_STRING;
      case TUPLE_ITERATOR:
        return RuntimeMethod.NEXT_OF_TUPLE;
      default:
        return null;
    }
  }

  private Node quiet(Node iterator) {
    return operands.as(iterator, kindOfIterator(iterator));
  }

  /** The kind of the iterator, known or else guessed from what was seen. */
  private Ty kindOfIterator(Node iterator) {
    Object seen = draft.observations().target(draft.pc());
    if (iterator.ty().isKnown()
        || !(seen instanceof Class)
        || !draft.mayGuess(ExitReason.OPERAND_TYPE)) {
      return iterator.ty();
    }
    return Ty.ofClass((Class<?>) seen);
  }

  private Node nextOfAny(Node iterator) {
    Node bound = draft.bound(iterator);
    Object seen = draft.observations().target(draft.pc());
    if (!(seen instanceof Class) || !draft.mayGuess(ExitReason.OPERAND_TYPE)) {
      return draft.call(RuntimeMethod.NEXT, bound);
    }
    draft.check(
        draft.pure(Pures.IS_OF_CLASS, Ty.BOOL, bound, draft.raw(seen)), ExitReason.OPERAND_TYPE);
    boolean quiet = PyIterator.Quiet.class.isAssignableFrom((Class<?>) seen);
    return draft.call(quiet ? RuntimeMethod.NEXT_QUIETLY : RuntimeMethod.NEXT_OF_KNOWN, bound);
  }

  private void general(int a, Node iterator, int end) {
    if (kindOfIterator(iterator) == Ty.DICT_ITERATOR) {
      pairs.ofDict(a, quiet(iterator), end);
      return;
    }
    RuntimeMethod method = quietNext(iterator);
    Node item = method == null ? nextOfAny(iterator) : draft.call(method, quiet(iterator));
    flow.leaveLoop(draft.add(IrOp.IS_NULL, Ty.BOOL, null, item), end);
    // Where the loop goes on the item is known to be there.
    draft.setRegister(a, draft.add(IrOp.CAST, Ty.OBJECT, null, item));
  }
}
