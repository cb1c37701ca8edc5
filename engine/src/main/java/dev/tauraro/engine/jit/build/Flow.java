package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Control flow while a graph is built: jumps, merges, and loops with their phis. */
final class Flow {
  private record Edge(Block block, State state) {}

  /** A loop whose back edge is still to come. */
  private static final class OpenLoop {
    final Block header;
    final State atHeader;
    final Map<Integer, Node> phis = new HashMap<>();
    final Map<Integer, Ty> entryKinds = new HashMap<>();

    OpenLoop(Block header, State atHeader) {
      this.header = header;
      this.atHeader = atHeader;
    }
  }

  private final Draft draft;
  private final Region region;
  private final HeaderFacts facts;
  private final Positions positions;
  private final Map<Integer, List<Edge>> pending = new HashMap<>();
  private final Map<Integer, OpenLoop> open = new HashMap<>();

  Flow(Draft draft, HeaderFacts facts) {
    this.draft = draft;
    this.region = draft.region();
    this.facts = facts;
    this.positions = new Positions(draft);
    draft.setHandlers(new Handlers(draft, this));
  }

  HeaderFacts facts() {
    return facts;
  }

  // --- Jumps ---------------------------------------------------------------------------------

  /** Goes from the current place to {@code target}, forward or out of the region. */
  void jump(int target) {
    Block block = draft.block();
    State state = draft.state();
    if (!region.contains(target)) {
      block.endExit(draft.stateAt(target), ExitReason.REGION_END);
    } else {
      leaveLoops(target);
      List<Edge> edges = pending.get(target);
      if (edges == null) {
        edges = new ArrayList<>();
        pending.put(target, edges);
      }
      edges.add(new Edge(block, state));
    }
    draft.moveTo(null, null);
  }

  /** Goes to {@code target} when the condition holds, else on at the next instruction. */
  void branch(Node condition, int target) {
    branch(condition, target, -1, false);
  }

  /**
   * Goes to {@code target} when the condition holds; the register has that value then, else the
   * other. None is known of a negative register.
   */
  void branch(Node condition, int target, int register, boolean value) {
    if (condition.isConstant()) {
      if ((Boolean) condition.data()) {
        jump(target);
      }
      return;
    }
    int next = draft.pc() + 1;
    Block block = draft.block();
    State state = draft.state();
    State whenTaken = state.copy();
    if (register >= 0) {
      whenTaken.set(register, draft.boolConstant(value));
      state.set(register, draft.boolConstant(!value));
    }
    Block taken = draft.graph().addBlock(target);
    Block passed = draft.graph().addBlock(next);
    block.endBranch(condition, taken, passed);
    Observations seen = draft.observations();
    int pc = draft.pc();
    boolean reached = seen.reached(pc);
    draft.moveTo(taken, whenTaken);
    if (reached && !seen.jumped(pc) && mayPrune(target)) {
      taken.endExit(draft.stateAt(target), ExitReason.UNREACHED);
    } else {
      jump(target);
    }
    draft.moveTo(passed, state);
    if (reached && !seen.passed(pc) && mayPrune(next)) {
      passed.endExit(draft.stateAt(next), ExitReason.UNREACHED);
      draft.moveTo(null, null);
    }
  }

  /**
   * Whether code that was never reached may be left out; what goes out of the region costs nothing.
   */
  private boolean mayPrune(int pc) {
    return region.contains(pc)
        && !draft.history().isCareful()
        && draft.history().rounds(pc, ExitReason.UNREACHED) == 0;
  }

  /** Goes to {@code target} when the condition holds (its kind of loop is over), else on. */
  void leaveLoop(Node over, int target) {
    Draft.Place there = split(over);
    Draft.Place inside = new Draft.Place(draft.block(), draft.state());
    draft.moveTo(there.block(), there.state());
    jump(target);
    draft.moveTo(inside.block(), inside.state());
  }

  /**
   * Splits the current place: returns the side on which the condition holds, stays on the other.
   */
  Draft.Place split(Node condition) {
    Block block = draft.block();
    State state = draft.state();
    Block side = draft.graph().addBlock(draft.pc());
    Block rest = draft.graph().addBlock(draft.pc());
    block.endBranch(condition, side, rest);
    Draft.Place place = new Draft.Place(side, state.copy());
    draft.moveTo(rest, state);
    return place;
  }

  /** Brings places together that have done the current instruction, and goes on there. */
  void join(List<Draft.Place> places) {
    if (places.size() < 2) {
      Draft.Place only = places.isEmpty() ? new Draft.Place(null, null) : places.get(0);
      draft.moveTo(only.block(), only.state());
      return;
    }
    List<Edge> edges = new ArrayList<>();
    for (Draft.Place place : places) {
      edges.add(new Edge(place.block(), place.state()));
    }
    merge(draft.pc() + 1, edges);
  }

  /** Writes back and forgets the iterators of the loops that a jump to {@code target} leaves. */
  void leaveLoops(int target) {
    State state = draft.state();
    for (int i = 0; i < region.unit().loops().length; i++) {
      CodeUnit.Loop loop = region.loop(i);
      boolean inside = loop.header() <= target && target < loop.end();
      if (!inside && state.get(region.positionVariable(i)) != null) {
        draft.writeIterator(i);
        state.set(region.positionVariable(i), null);
        state.set(region.remainingVariable(i), null);
      }
    }
  }

  // --- Merges --------------------------------------------------------------------------------

  /** Brings together all that reaches an instruction; the place is closed when nothing does. */
  void arriveAt(int pc) {
    List<Edge> edges = pending.remove(pc);
    if (edges == null) {
      edges = new ArrayList<>();
    }
    if (draft.isOpen()) {
      leaveLoops(pc);
      edges.add(0, new Edge(draft.block(), draft.state()));
    }
    if (edges.isEmpty()) {
      draft.moveTo(null, null);
      return;
    }
    draft.startInstruction(pc);
    if (edges.size() == 1) {
      draft.moveTo(edges.get(0).block(), edges.get(0).state());
    } else {
      merge(pc, edges);
    }
    int loop = region.loopAt(pc);
    if (loop >= 0) {
      enterLoop(pc, loop);
    }
  }

  private void merge(int pc, List<Edge> edges) {
    Block block = draft.graph().addBlock(pc);
    State merged = edges.get(0).state().copy();
    List<Node> phis = new ArrayList<>();
    for (int v = 0; v < merged.size(); v++) {
      if (region.isRegister(v) && !isLive(pc, v, merged)) {
        merged.set(v, null);
      } else {
        mergeVariable(v, edges, merged, phis);
      }
    }
    for (Edge edge : edges) {
      merged.intersectFacts(edge.state());
      edge.block().endGoto(block);
    }
    for (Node phi : phis) {
      phi.setBlock(block);
      block.phis().add(phi);
    }
    draft.moveTo(block, merged);
  }

  /** Whether a register is needed: live, or the iterator of a loop that is run inline. */
  private boolean isLive(int pc, int register, State state) {
    if (region.liveAt(pc).get(register)) {
      return true;
    }
    for (int loop = 0; loop < region.unit().loops().length; loop++) {
      if (state.get(region.positionVariable(loop)) != null
          && region.isFor(loop)
          && region.iteratorRegister(loop) == register) {
        return true;
      }
    }
    return false;
  }

  private void mergeVariable(int v, List<Edge> edges, State merged, List<Node> phis) {
    Node first = edges.get(0).state().get(v);
    boolean same = true;
    boolean missing = false;
    boolean dirty = false;
    Ty kind = null;
    for (Edge edge : edges) {
      Node node = edge.state().get(v);
      same &= node == first;
      missing |= node == null;
      dirty |= edge.state().isDirty(v);
      if (node != null) {
        kind = kind == null ? node.ty() : Ty.join(kind, node.ty());
      }
    }
    if (missing) {
      for (Edge edge : edges) {
        draft.moveTo(edge.block(), edge.state());
        draft.writeBack(v);
      }
      merged.set(v, null);
      merged.setDirty(v, false);
      return;
    }
    merged.setDirty(v, dirty);
    if (same) {
      return;
    }
    Node phi = draft.graph().node(IrOp.PHI, kind, null);
    phi.setComment(region.nameOf(v));
    for (Edge edge : edges) {
      draft.moveTo(edge.block(), edge.state());
      Node node = edge.state().get(v);
      phi.addInput(kind.isReference() ? draft.box(node) : node);
    }
    phis.add(phi);
    merged.set(v, phi);
  }

  // --- Loops ---------------------------------------------------------------------------------

  private void enterLoop(int pc, int loop) {
    if (region.isFor(loop)) {
      startIterator(pc, loop);
    }
    State state = draft.state();
    for (int v = 0; v < state.size(); v++) {
      if (region.isRegister(v) && !isLive(pc, v, state)) {
        state.set(v, null);
      }
    }
    java.util.BitSet assigned = region.assignedIn(pc, region.loop(loop).end());
    Map<Integer, Node> starts = new HashMap<>();
    Map<Integer, Ty> entryKinds = new HashMap<>();
    for (int v = 0; v < state.size(); v++) {
      Node node = state.get(v);
      boolean moved = facts.isInMemory(pc, v);
      if (node != null && moved && !region.isRegister(v) && !region.isIterator(v)) {
        draft.writeBack(v);
        state.set(v, null);
      } else if (node != null && (moved || assigned.get(v))) {
        Ty entryKind = node.ty();
        entryKinds.put(v, entryKind);
        starts.put(v, start(pc, v, node));
      }
    }
    Block header = draft.graph().addBlock(pc);
    header.setLoop(loop);
    draft.block().endGoto(header);
    State inside = state.copy();
    inside.clearFacts();
    OpenLoop opened = new OpenLoop(header, inside);
    for (Map.Entry<Integer, Node> each : new java.util.TreeMap<>(starts).entrySet()) {
      int v = each.getKey();
      Ty demanded = facts.kind(pc, v);
      Ty kind = demanded == null ? each.getValue().ty() : demanded;
      Node phi = draft.graph().node(IrOp.PHI, kind, null, each.getValue());
      phi.setComment(region.nameOf(v));
      phi.setBlock(header);
      header.phis().add(phi);
      inside.set(v, phi);
      if (region.isGlobal(v) || region.isCell(v)) {
        inside.setDirty(v, true);
      }
      opened.phis.put(v, phi);
      opened.entryKinds.put(v, entryKinds.get(v));
    }
    open.put(loop, opened);
    State current = inside.copy();
    draft.moveTo(header, current);
    if (!draft.history().isCareful()) {
      header.setHeaderState(draft.stateAt(pc));
      draft.history().refuseMoved(header);
    }
  }

  /** The value with which a variable enters a loop, of the kind that the loop demands. */
  private Node start(int pc, int variable, Node node) {
    Ty kind = facts.kind(pc, variable);
    if (kind == null) {
      return node;
    }
    Node start = draft.as(node, kind, ExitReason.OPERAND_TYPE);
    if (start == null) {
      facts.meet(pc, variable, kind, node.ty(), node.ty());
      throw new Restart();
    }
    return start;
  }

  /** Sets the position variables of a loop when its iterator is of a kind that is run inline. */
  private void startIterator(int pc, int loop) {
    State state = draft.state();
    Node iterator = guessedIterator(state.get(region.iteratorRegister(loop)));
    if (iterator == null || facts.isPlainIterator(pc)) {
      return;
    }
    if (iterator.op() == IrOp.VIRTUAL_RANGE_ITERATOR) {
      state.set(region.positionVariable(loop), iterator.input(0));
      state.set(region.remainingVariable(loop), iterator.input(1));
    } else {
      positions.start(loop);
    }
  }

  /** An iterator of unknown kind as one of the kind that was seen. */
  private Node guessedIterator(Node iterator) {
    if (iterator == null || iterator.ty().isKnown() || !draft.mayGuess(ExitReason.OPERAND_TYPE)) {
      return iterator;
    }
    Object seen = draft.observations().target(draft.pc());
    Ty kind = seen instanceof Class ? Ty.ofClass((Class<?>) seen) : Ty.OBJECT;
    switch (kind) {
      case RANGE_ITERATOR:
      case LIST_ITERATOR:
      case ENUMERATE_ITERATOR:
      case ZIP_ITERATOR:
        return draft.as(iterator, kind, ExitReason.OPERAND_TYPE);
      default:
        return iterator;
    }
  }

  /** Closes a loop: the current place goes back to its header. */
  void back(int loop) {
    int pc = region.loop(loop).header();
    OpenLoop opened = open.get(loop);
    if (opened == null && !region.loopsAround().contains(loop)) {
      throw new BuildFailure("back edge into a loop that was not entered");
    }
    Node step = draft.add(IrOp.COUNT_STEP, Ty.VOID, loop);
    step.setExit(draft.whenRaising(), null);
    step.setAfterState(draft.stateAt(pc));
    if (opened == null) {
      jump(pc);
      return;
    }
    State state = draft.state();
    for (int v = 0; v < state.size(); v++) {
      Node phi = opened.phis.get(v);
      Node value = state.get(v);
      if (phi != null) {
        closePhi(pc, v, opened, phi, value);
      } else if (!region.isRegister(v)) {
        closeMemory(pc, v, opened.atHeader.get(v), value);
      }
    }
    draft.block().endGoto(opened.header);
    draft.moveTo(null, null);
  }

  private void closePhi(int pc, int v, OpenLoop opened, Node phi, Node value) {
    if (value == null) {
      if (region.isRegister(v) || region.isIterator(v)) {
        throw new BuildFailure("variable " + region.nameOf(v) + " is lost in its loop");
      }
      facts.setInMemory(pc, v);
      phi.addInput(phi.input(0));
      return;
    }
    facts.meet(pc, v, phi.ty(), opened.entryKinds.get(v), value.ty());
    phi.addInput(phi.ty().isReference() ? draft.box(value) : value);
  }

  private void closeMemory(int pc, int v, Node atHeader, Node value) {
    if (region.isIterator(v)) {
      // Code that the loop calls may have moved the iterator of a loop around it.
      if (atHeader != null && value != null && value != atHeader) {
        facts.setInMemory(pc, v);
      }
      return;
    }
    if (atHeader == null) {
      draft.writeBack(v);
    } else if (value == null || origin(value) != origin(atHeader)) {
      facts.setInMemory(pc, v);
    }
  }

  /** The node that a chain of guards began with. */
  private static Node origin(Node node) {
    Node origin = node;
    while (true) {
      switch (origin.op()) {
        case UNBOX_LONG:
        case UNBOX_DOUBLE:
        case UNBOX_BOOL:
        case CHECK_CLASS:
        case CHECK_SAME:
        case CHECK_BOUND:
          origin = origin.input(0);
          break;
        default:
          return origin;
      }
    }
  }
}
