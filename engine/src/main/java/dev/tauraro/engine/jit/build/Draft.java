package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.interp.InlinedCalls;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.PureMethod;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.None;
import java.util.List;

/**
 * A graph that is being built, with the place at which it grows. Everything that adds nodes goes
 * through here: constants, guards, calls, and the bookkeeping around them.
 */
final class Draft {
  /** Where nodes are added, and what is known there. */
  record Place(Block block, State state) {}

  private final Graph graph;
  private final Region region;
  private final Observations observations;
  private final History history;
  private final States states;
  private final Inlining inlining;
  private Block block;
  private State state;
  private int pc;
  private FrameState here;
  private Handlers handlers;

  Draft(Graph graph, Region region, Observations observations, History history) {
    this(graph, region, observations, history, null);
  }

  private Draft(
      Graph graph, Region region, Observations observations, History history, Inlining inlining) {
    this.inlining = inlining;
    this.graph = graph;
    this.region = region;
    this.observations = observations;
    this.history = history;
    this.states = new States(this, region);
  }

  /** A draft of an inlined activation, which grows the same graph. */
  Draft inlined(Region callee, Observations seen, Inlining call) {
    return new Draft(graph, callee, seen, history.inlined(pc), call);
  }

  /** The inlined activation that is built, or null for the unit's own. */
  Inlining inlining() {
    return inlining;
  }

  /** The calls by which the activation is reached. */
  String path() {
    return inlining == null ? "" : inlining.path();
  }

  /** Number of inlined activations that are open. */
  int level() {
    return inlining == null ? 0 : inlining.whenRaising().state().depth() + 1;
  }

  /** Whether the code is that of the unit or of an activation inlined here. */
  boolean isRunning(CodeUnit code) {
    return region.unit() == code || inlining != null && inlining.isRunning(code);
  }

  /** The ways of exceptions; set when the flow of the activation begins. */
  Handlers handlers() {
    return handlers;
  }

  void setHandlers(Handlers handlers) {
    this.handlers = handlers;
  }

  Graph graph() {
    return graph;
  }

  Region region() {
    return region;
  }

  Observations observations() {
    return observations;
  }

  History history() {
    return history;
  }

  Block block() {
    return block;
  }

  State state() {
    return state;
  }

  int pc() {
    return pc;
  }

  /** Goes on at another place; no place (null) after code that does not go on. */
  void moveTo(Block block, State state) {
    this.block = block;
    this.state = state;
    this.here = null;
  }

  boolean isOpen() {
    return block != null;
  }

  void startInstruction(int pc) {
    this.pc = pc;
    this.here = null;
  }

  // --- Constants -----------------------------------------------------------------------------

  Node longConstant(long value) {
    return graph.node(IrOp.CONST, Ty.LONG, value);
  }

  Node intConstant(int value) {
    return graph.node(IrOp.CONST, Ty.INT, value);
  }

  Node doubleConstant(double value) {
    return graph.node(IrOp.CONST, Ty.DOUBLE, value);
  }

  Node boolConstant(boolean value) {
    return graph.node(IrOp.CONST, Ty.BOOL, value);
  }

  /** A script value (or null for unbound) as a node of its kind. */
  Node constant(Object value) {
    return graph.node(IrOp.CONST, Ty.of(value), value);
  }

  Node none() {
    return constant(None.NONE);
  }

  /** A Java object of the machine. */
  Node raw(Object value) {
    return graph.node(IrOp.CONST, Ty.RAW, value);
  }

  // --- Nodes ---------------------------------------------------------------------------------

  /** Adds a node at the current place. */
  Node add(IrOp op, Ty ty, Object data, Node... inputs) {
    Node node = graph.node(op, ty, data, inputs);
    node.setBlock(block);
    block.nodes().add(node);
    return node;
  }

  Node compare(Condition condition, Node x, Node y) {
    return add(IrOp.COMPARE, Ty.BOOL, condition, x, y);
  }

  Node pure(PureMethod method, Ty ty, Node... inputs) {
    return add(IrOp.CALL_PURE, ty, method, inputs);
  }

  /** Calls a method that reads memory. */
  Node read(PureMethod method, Ty ty, Node... inputs) {
    return add(IrOp.CALL_READ, ty, method, inputs);
  }

  Node field(Node object, FieldRef field, Ty ty) {
    return add(IrOp.GET_FIELD, ty, field, object);
  }

  /** Adds a node that leaves to the current instruction when it fails. */
  Node guard(IrOp op, Ty ty, Object data, ExitReason reason, Node... inputs) {
    FrameState exit = here();
    Node node = add(op, ty, data, inputs);
    node.setExit(exit, reason);
    return node;
  }

  /** Leaves unless the condition holds. */
  void check(Node condition, ExitReason reason) {
    if (condition.isConstant() && (Boolean) condition.data()) {
      return;
    }
    guard(IrOp.CHECK_TRUE, Ty.VOID, null, reason, condition);
  }

  /** Leaves if the condition holds. */
  void checkNot(Node condition, ExitReason reason) {
    if (condition.isConstant() && !(Boolean) condition.data()) {
      return;
    }
    guard(IrOp.CHECK_FALSE, Ty.VOID, null, reason, condition);
  }

  /** The reference that stands for a value. */
  Node box(Node node) {
    if (!node.ty().isPrimitive()) {
      if (node.op() == IrOp.VIRTUAL_RANGE_ITERATOR) {
        throw new BuildFailure("a virtual iterator escapes");
      }
      return node.op() == IrOp.VIRTUAL_RANGE ? materialize(node) : node;
    }
    if (node.isConstant()) {
      return graph.node(IrOp.CONST, Ty.OBJECT, node.data());
    }
    switch (node.op()) {
      case UNBOX_LONG:
      case UNBOX_DOUBLE:
      case UNBOX_BOOL:
        return node.input(0);
      default:
        return add(IrOp.BOX, Ty.OBJECT, null, node);
    }
  }

  /** The object that a virtual range stands for; it takes the range's place. */
  Node materialize(Node range) {
    Node object = add(IrOp.CAST, Ty.OBJECT, null, range);
    state.refine(range, object);
    return object;
  }

  /** The value as one of the kind, leaving when it is of another one; null when it can't be. */
  Node as(Node node, Ty kind, ExitReason reason) {
    if (node.ty() == kind) {
      return node;
    }
    if (kind == Ty.OBJECT) {
      return node.ty() == Ty.ANY ? bound(node) : box(node);
    }
    if (kind == Ty.ANY) {
      return box(node);
    }
    if (node.ty() != Ty.ANY && node.ty() != Ty.OBJECT) {
      return null;
    }
    if (node.isConstant()) {
      Ty own = Ty.of(node.data());
      return own == kind ? constant(node.data()) : null;
    }
    Node better = guard(guardFor(kind), kind, dataFor(kind), reason, node);
    state.refine(node, better);
    return better;
  }

  private static IrOp guardFor(Ty kind) {
    switch (kind) {
      case LONG:
        return IrOp.UNBOX_LONG;
      case DOUBLE:
        return IrOp.UNBOX_DOUBLE;
      case BOOL:
        return IrOp.UNBOX_BOOL;
      case NONE:
        return IrOp.CHECK_SAME;
      default:
        return IrOp.CHECK_CLASS;
    }
  }

  private static Object dataFor(Ty kind) {
    return kind == Ty.NONE ? None.NONE : null;
  }

  /** The value, which must not be unbound. */
  Node bound(Node node) {
    if (node.ty() != Ty.ANY) {
      return node;
    }
    Node better = guard(IrOp.CHECK_BOUND, Ty.OBJECT, null, ExitReason.UNBOUND, node);
    state.refine(node, better);
    return better;
  }

  // --- Calls ---------------------------------------------------------------------------------

  /** Calls a runtime method; operands are boxed as it demands. */
  Node call(RuntimeMethod method, Node... operands) {
    return call(method, method.isOpaque(), operands);
  }

  /** Calls a runtime method that is known not to run script code with these operands. */
  Node callQuietly(RuntimeMethod method, Node... operands) {
    return call(method, false, operands);
  }

  private Node call(RuntimeMethod method, boolean opaque, Node... operands) {
    Node[] inputs = new Node[operands.length];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = method.parameters().get(i).isPrimitive() ? operands[i] : box(operands[i]);
    }
    if (opaque) {
      clobber();
    } else if (method.changesObjects()) {
      state.clearFacts();
    }
    FrameState raises = states.whenRaising(pc, state);
    if (opaque) {
      raises = raises.withoutIterators();
    }
    Node node = add(IrOp.CALL, method.result(), method, inputs);
    node.setExit(raises, null);
    if (method.mayRaise()) {
      handlers.after(node, opaque);
    }
    if (opaque) {
      reloadIterators();
    }
    return node;
  }

  /** Brings memory up to date before code runs that may look at it and change it. */
  void clobber() {
    if (inlining != null) {
      inlining.setLoud();
    }
    flush();
    for (int v = region.registers(); v < state.size(); v++) {
      if (!region.isIterator(v)) {
        state.set(v, null);
      }
    }
    if (region.isObserved()) {
      int locals = region.unit().variables().locals().size();
      for (int r = 0; r < locals; r++) {
        if (region.isAssigned(r) && state.get(r) != null) {
          add(IrOp.STORE_REGISTER, Ty.VOID, r, box(state.get(r)));
        }
      }
    }
    state.clearFacts();
    here = null;
  }

  /** Brings memory up to date because the activation ends. */
  void flush() {
    for (int v = region.registers(); v < state.size(); v++) {
      if (!region.isIterator(v)) {
        writeBack(v);
      }
    }
    for (int loop = 0; loop < region.unit().loops().length; loop++) {
      writeIterator(loop);
    }
  }

  /** Stores a module variable or cell whose memory is out of date. */
  void writeBack(int variable) {
    if (state.isDirty(variable)) {
      IrOp op = region.isGlobal(variable) ? IrOp.STORE_GLOBAL : IrOp.STORE_DEREF;
      Node store = add(op, Ty.VOID, region.slot(variable), box(state.get(variable)));
      store.setComment(region.nameOf(variable));
      state.setDirty(variable, false);
    }
  }

  /** Stores the position of a loop's iterator if that is a real object that others may see. */
  void writeIterator(int loop) {
    for (Positions.Position each : Positions.of(region, state, loop)) {
      if (!FrameState.isHidden(each.object())) {
        write(each);
      }
    }
  }

  private void write(Positions.Position position) {
    Node value = state.get(position.variable());
    add(IrOp.PUT_FIELD, Ty.VOID, position.home().field(), position.object(), value);
  }

  /** Reads the positions of iterators that code may have moved which sees them. */
  void reloadIterators() {
    for (int loop = 0; loop < region.unit().loops().length; loop++) {
      for (Positions.Position each : Positions.of(region, state, loop)) {
        if (!FrameState.isHidden(each.object())) {
          read(each);
        }
      }
    }
  }

  /** Reads the position of a loop's iterator, if that is a real object, into its variables. */
  void readIterator(int loop) {
    Positions.of(region, state, loop).forEach(this::read);
  }

  private void read(Positions.Position position) {
    Node value = field(position.object(), position.home().field(), position.kind());
    state.set(position.variable(), value);
  }

  /** Stores the positions of all iterators, for an instruction that is interpreted. */
  void showIterators() {
    for (int loop = 0; loop < region.unit().loops().length; loop++) {
      Positions.of(region, state, loop).forEach(this::write);
    }
  }

  /** Reads the positions of all iterators. */
  void readIterators() {
    for (int loop = 0; loop < region.unit().loops().length; loop++) {
      readIterator(loop);
    }
  }

  // --- Registers and exits -------------------------------------------------------------------

  Node register(int index) {
    Node node = state.get(index);
    if (node == null) {
      throw new BuildFailure("register " + index + " has no value at " + pc);
    }
    return node;
  }

  void setRegister(int index, Node value) {
    state.set(index, value);
  }

  /** Where the current instruction leaves to when it must be interpreted instead. */
  FrameState here() {
    if (here == null) {
      here = states.at(pc, state);
    }
    return here;
  }

  FrameState stateAt(int target) {
    return states.at(target, state);
  }

  /** The state behind a call that may have moved iterators. */
  FrameState stateAfter() {
    return states.after(pc + 1, state);
  }

  /** The state for exits from a call that is inlined here, see {@link States#atCall}. */
  FrameState stateAtCall(Inliner.Call call, boolean loud) {
    boolean keeps = InlinedCalls.keepsOperands(call.use());
    FrameState full = states.atCall(pc, state, call.register(), call.value(), keeps);
    return loud ? full.withoutIterators() : full;
  }

  /** The state in which the frame is suspended when the instruction yields the value. */
  FrameState stateAtYield(Node value) {
    return states.atYield(pc, state, value);
  }

  /** The state in which the body of a generator ends. */
  FrameState stateAtReturn(int register) {
    return states.atReturn(register, state);
  }

  FrameState whenRaising() {
    return states.whenRaising(pc, state);
  }

  /** Ends the current block by leaving to the current instruction. */
  void leave(ExitReason reason) {
    block.endExit(here(), reason);
    moveTo(null, null);
  }

  /** Whether a guess of this kind may still be made at the current instruction. */
  boolean mayGuess(ExitReason reason) {
    return !history.isCareful() && history.rounds(pc, reason) == 0;
  }

  /** Kinds of several values. */
  static boolean all(Ty kind, List<Node> nodes) {
    for (Node node : nodes) {
      if (node.ty() != kind) {
        return false;
      }
    }
    return true;
  }
}
