package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.interp.Handling;
import dev.tauraro.engine.interp.InlinedCalls;
import dev.tauraro.engine.interp.Resumption;
import dev.tauraro.engine.jit.deopt.CallPlaces;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.deopt.UnexpectedResult;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.ScriptRaise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits the main method of a unit: its blocks in order, then the way out of each guard. */
final class BodyEmitter {
  /** Where the code goes, and what it may refer to. */
  record Target(
      String className,
      Constants constants,
      ExitEmitter exits,
      GeneralCalls generalCalls,
      CallPlaces calls,
      Style style) {}

  private record ExitKey(FrameState state, ExitReason reason) {
    // Written out because those that a record generates link a dozen method handles at first use.
    @Override
    public boolean equals(Object other) {
      return other instanceof ExitKey
          && ((ExitKey) other).state == state
          && ((ExitKey) other).reason == reason;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(state) + reason.ordinal();
    }
  }

  private record Handler(
      Label label, FrameState state, boolean saveFuel, Node caught, Label after) {}

  private record Unexpected(Label label, FrameState state) {}

  private final Part part;
  private final Graph graph;
  private final Code code;
  private final Target target;
  private final Uses uses;
  private final Style style;
  private final Locals locals;
  private final NodeEmitter nodes;
  private final Map<Block, Label> labels = new HashMap<>();
  private final Map<ExitKey, Label> exits = new LinkedHashMap<>();
  private final Map<ExitKey, Label> overflows = new LinkedHashMap<>();
  private final List<Handler> handlers = new ArrayList<>();
  private final Map<Node, Label> leaves = new LinkedHashMap<>();
  private final List<Unexpected> unexpected = new ArrayList<>();

  /**
   * @param part which of several methods is emitted, or null when there is just one
   */
  BodyEmitter(Graph graph, Code code, Target target, UnitEmitter.Options options, Part part) {
    this.part = part;
    this.graph = graph;
    this.code = code;
    this.target = target;
    this.style = target.style();
    this.locals = style.locals();
    this.uses = Uses.of(graph);
    this.nodes = new NodeEmitter(this, code, target, options);
  }

  Style style() {
    return style;
  }

  Uses uses() {
    return uses;
  }

  Locals locals() {
    return locals;
  }

  EmittedUnit.Contents contents() {
    return nodes.contents();
  }

  void emit() {
    emitPrologue();
    if (part != null) {
      part.emitDispatch(labels);
    }
    List<Block> order = order();
    BackEdges backEdges = new BackEdges(uses);
    Set<Block> emitted = new HashSet<>();
    for (int i = 0; i < order.size(); i++) {
      Block block = order.get(i);
      if (emitted.add(block)) {
        Block back = backEdges.between(block, emitted);
        if (back != null) {
          emitted.add(back);
        }
        emitBlock(block, back, i + 1 < order.size() ? order.get(i + 1) : null);
      }
    }
    if (part != null) {
      part.begin();
      part.emitLeaving();
    }
    emitExits();
    emitLeaves();
    emitHandlers();
    nodes.emitFirstTimes();
  }

  /** The blocks in the order of the graph, with those that only leave at the end. */
  private List<Block> order() {
    List<Block> order = new ArrayList<>();
    List<Block> leaving = new ArrayList<>();
    for (Block block : graph.blocks()) {
      if (part != null && !part.has(block)) {
        continue;
      }
      if (block.end() == Block.End.EXIT && block != graph.entry()) {
        leaving.add(block);
      } else if (block.end() != Block.End.OPEN) {
        order.add(block);
      }
    }
    order.addAll(leaving);
    return order;
  }

  private void emitPrologue() {
    if (part == null) {
      locals.addAll(LiveRanges.of(graph, this::isKept));
    }
    for (Block block : order()) {
      if (part != null) {
        addShared(block);
      }
      for (Node node : block.nodes()) {
        if (node.afterState() != null && resultOf(node.afterState()) != null) {
          locals.add(resultOf(node.afterState()));
        }
        addCell(node);
      }
    }
    style.emitPrologue();
    locals
        .globalCells()
        .forEach(
            (slot, local) -> {
              style.loadGlobalCellOf(slot);
              code.store(Ty.RAW, local);
            });
    locals
        .cells()
        .forEach(
            (slot, local) -> {
              style.loadCellOf(slot);
              code.store(Ty.RAW, local);
            });
  }

  // stack: ... -> ..., value
  void load(Node node) {
    if (part != null && part.isElsewhere(node)) {
      part.load(node);
    } else {
      code.load(node.ty(), locals.of(node));
    }
  }

  // stack: ..., value -> ...
  void store(Node node) {
    code.store(node.ty(), locals.of(node));
    share(node);
  }

  /** Lets other methods have a value that is in its local. */
  void share(Node node) {
    if (part != null) {
      part.share(node);
    }
  }

  /** In one method of several, each value that other methods may set has a local of its own. */
  private void addShared(Block block) {
    block.phis().forEach(this::addLocal);
    if (block.end() == Block.End.GOTO) {
      block.target().phis().forEach(this::addLocal);
    }
    block.nodes().forEach(this::addLocal);
  }

  private void addLocal(Node node) {
    if (isKept(node)) {
      locals.add(node);
    }
  }

  /** Whether the value of a node is in a local. */
  private boolean isKept(Node node) {
    return node.ty() != Ty.VOID
        && node.block() != null
        && uses.isUsed(node)
        && !node.isConstant()
        && !uses.isSunk(node);
  }

  /** Module variables and cells are found once; only their values change. */
  private void addCell(Node node) {
    boolean global =
        node.op() == IrOp.LOAD_GLOBAL
            || node.op() == IrOp.STORE_GLOBAL
            || node.op() == IrOp.LOAD_BUILTIN;
    boolean cell = node.op() == IrOp.LOAD_DEREF || node.op() == IrOp.STORE_DEREF;
    if (!global && !cell) {
      return;
    }
    Map<Integer, Integer> known = global ? locals.globalCells() : locals.cells();
    Integer slot = (Integer) node.data();
    if (known.containsKey(slot)) {
      return;
    }
    known.put(slot, locals.allocate(global ? GlobalCell.class : Cell.class));
  }

  // stack: ... -> ..., GlobalCell
  void loadGlobalCell(int slot) {
    code.load(Ty.RAW, locals.globalCells().get(slot));
  }

  // stack: ... -> ..., Cell
  void loadCell(int index) {
    code.load(Ty.RAW, locals.cells().get(index));
  }

  private Label label(Block block) {
    if (part != null && !part.has(block)) {
      return part.leave(block);
    }
    return labels.computeIfAbsent(block, b -> new Label());
  }

  /**
   * Emits a block.
   *
   * @param back empty block through which it goes back to the head of its loop, or null
   * @param next block that is emitted next unless it is {@code back}
   */
  private void emitBlock(Block block, Block back, Block next) {
    code.place(label(block));
    if (part != null) {
      part.begin();
    }
    for (Node node : block.nodes()) {
      if (part != null && node.op() == IrOp.PARAMETER) {
        continue;
      }
      if (!uses.isSunk(node) && (uses.isUsed(node) || !node.op().isRemovable())) {
        nodes.emit(node);
      }
    }
    switch (block.end()) {
      case GOTO:
        emitPhiMoves(block, block.target());
        if (block.target() != next) {
          code.visitor().visitJumpInsn(Opcodes.GOTO, label(block.target()));
        }
        break;
      case BRANCH:
        if (back == null) {
          emitBranch(block, next);
        } else {
          emitPhiMoves(back, back.target());
          nodes.jump(block.condition(), back == block.target(), label(back.target()));
          Block leaving = back == block.target() ? block.other() : block.target();
          code.visitor().visitJumpInsn(Opcodes.GOTO, label(leaving));
        }
        break;
      case EXIT:
        emitExitCall(block.exitState(), block.exitReason());
        break;
      case RETURN:
        style.returnValue(block.condition(), () -> nodes.push(block.condition()));
        break;
      default:
        throw new IllegalStateException(block + " is open");
    }
  }

  private void emitBranch(Block block, Block next) {
    if (block.target() == next) {
      nodes.jump(block.condition(), false, label(block.other()));
    } else {
      nodes.jump(block.condition(), true, label(block.target()));
      if (block.other() != next) {
        code.visitor().visitJumpInsn(Opcodes.GOTO, label(block.other()));
      }
    }
  }

  /** All phis take their values at once: first all are pushed, then all are stored. */
  private void emitPhiMoves(Block from, Block to) {
    int index = to.predecessors().indexOf(from);
    List<Node> moved = new ArrayList<>();
    for (Node phi : to.phis()) {
      if (phi.input(index) != phi && uses.isUsed(phi)) {
        nodes.push(phi.input(index));
        moved.add(phi);
      }
    }
    for (int i = moved.size() - 1; i >= 0; i--) {
      store(moved.get(i));
    }
  }

  // --- Ways out ------------------------------------------------------------------------------

  /** Where a guard jumps to when it fails. */
  Label exit(Node guard) {
    return exits.computeIfAbsent(new ExitKey(guard.state(), guard.reason()), key -> new Label());
  }

  /** Where an exact operation ends up when it throws ArithmeticException. */
  Label overflow(Node guard) {
    return overflows.computeIfAbsent(
        new ExitKey(guard.state(), guard.reason()), key -> new Label());
  }

  /** Where an exception of a call ends up. */
  Label handler(FrameState state, boolean saveFuel) {
    Label label = new Label();
    handlers.add(new Handler(label, state, saveFuel, null, null));
    return label;
  }

  /**
   * Where an exception of a call ends up.
   *
   * @param after where to go on when the unit handles the exception
   */
  Label handler(Node call, boolean saveFuel, Label after) {
    Label label = new Label();
    handlers.add(new Handler(label, call.state(), saveFuel, uses.caught(call), after));
    return label;
  }

  /** Where a direct call ends up whose result is not of the kind promised. */
  Label unexpected(FrameState after) {
    Label label = new Label();
    unexpected.add(new Unexpected(label, after));
    return label;
  }

  /** Where the loop goes that counts steps but gets no more. */
  Label leave(Node count) {
    Label label = new Label();
    leaves.put(count, label);
    return label;
  }

  private void emitExits() {
    for (Map.Entry<ExitKey, Label> overflow : overflows.entrySet()) {
      Label exit = exits.get(overflow.getKey());
      code.place(overflow.getValue(), ArithmeticException.class);
      code.op(Opcodes.POP);
      if (exit == null) {
        emitExitCall(overflow.getKey().state(), overflow.getKey().reason());
      } else {
        code.visitor().visitJumpInsn(Opcodes.GOTO, exit);
      }
    }
    for (Map.Entry<ExitKey, Label> exit : exits.entrySet()) {
      code.place(exit.getValue());
      emitExitCall(exit.getKey().state(), exit.getKey().reason());
    }
  }

  private void emitExitCall(FrameState state, ExitReason reason) {
    CallLines.placeLeaving(code);
    ExitEmitter.Stub stub = target.exits().exit(state, reason);
    pushFixed();
    loadFuel(state.uncounted());
    stub.arguments().forEach(nodes::push);
    callStub(stub);
    if (style.isFunction()) {
      style.returnLeaving();
    } else if (style.isBody()) {
      code.op(Opcodes.ARETURN);
    } else {
      code.op(Opcodes.IRETURN);
    }
  }

  // stack: ... -> ..., the steps left after those of the trips, if any
  void loadFuel(Node trips) {
    code.load(Ty.LONG, locals.fuel());
    if (trips != null) {
      nodes.push(trips);
      code.op(Opcodes.I2L);
      code.op(Opcodes.LSUB);
    }
  }

  // stack: ... -> ..., what every way out takes first
  private void pushFixed() {
    if (style.isFunction()) {
      code.load(Ty.RAW, locals.function());
      style.loadFrameIfAny();
      code.load(Ty.INT, locals.depth());
    } else {
      code.load(Ty.RAW, locals.frame());
    }
  }

  private void callStub(ExitEmitter.Stub stub) {
    code.visitor()
        .visitMethodInsn(
            Opcodes.INVOKESTATIC, target.className(), stub.name(), stub.descriptor(), false);
  }

  private void emitHandlers() {
    for (Handler handler : handlers) {
      code.place(handler.label(), Throwable.class);
      code.store(Ty.RAW, locals.exception());
      if (handler.caught() != null) {
        emitCatch(handler);
      }
      if (handler.saveFuel()) {
        if (handler.state().uncounted() != null) {
          loadFuel(handler.state().uncounted());
          code.store(Ty.LONG, locals.fuel());
        }
        style.storeFuel();
      }
      passInlined(handler.state());
      if (style.isFunction()) {
        emitFunctionHandler(handler.state().outermost());
      } else {
        emitLoopHandler(handler.state().outermost());
      }
    }
    for (Unexpected unexpected : unexpected) {
      code.place(unexpected.label(), UnexpectedResult.class);
      code.invokeVirtual(UnexpectedResult.class, "value", Object.class);
      Node result = resultOf(unexpected.state());
      if (result == null) {
        code.op(Opcodes.POP);
      } else {
        code.store(Ty.ANY, locals.of(result));
      }
      style.loadFuel();
      if (!style.isFunction()) {
        style.storeDepth(0);
      }
      emitExitCall(unexpected.state(), ExitReason.RESULT_TYPE);
    }
  }

  /** Goes on behind the call when it raised a script's exception, for which there is a handler. */
  private void emitCatch(Handler handler) {
    Label other = new Label();
    code.load(Ty.RAW, locals.exception());
    code.visitor().visitTypeInsn(Opcodes.INSTANCEOF, Code.internal(ScriptRaise.class));
    code.visitor().visitJumpInsn(Opcodes.IFEQ, other);
    passInlined(handler.state());
    code.load(Ty.RAW, locals.context());
    code.load(Ty.RAW, locals.exception());
    style.loadCodeUnit();
    code.pushInt(handler.state().outermost().pc());
    code.invokeStatic(
        Handling.class,
        "caught",
        PyException.class,
        ExecutionContext.class,
        Throwable.class,
        CodeUnit.class,
        int.class);
    code.store(Ty.RAW, locals.of(handler.caught()));
    if (!handler.saveFuel()) {
      style.loadFuel();
    }
    if (!style.isFunction()) {
      style.storeDepth(0);
    }
    code.visitor().visitJumpInsn(Opcodes.GOTO, handler.after());
    code.place(other);
  }

  /** Notes what was thrown in each inlined activation that it leaves. */
  private void passInlined(FrameState state) {
    for (FrameState each = state; each.caller() != null; each = each.caller().state()) {
      code.load(Ty.RAW, locals.context());
      CodeUnit callee = each.caller().callee();
      ConstantEmitter.pushObject(
          code, callee, CodeUnit.class, target.className(), target.constants());
      code.pushInt(each.pc());
      code.load(Ty.RAW, locals.exception());
      code.cast(Throwable.class);
      code.invokeStatic(
          InlinedCalls.class,
          "passed",
          Throwable.class,
          ExecutionContext.class,
          CodeUnit.class,
          int.class,
          Throwable.class);
      code.store(Ty.RAW, locals.exception());
    }
  }

  /** The node that stands for the result in the state after a direct call; null for none. */
  private static Node resultOf(FrameState after) {
    for (FrameState.Entry entry : after.entries()) {
      if (entry.value().op() == IrOp.UNEXPECTED) {
        return entry.value();
      }
    }
    return null;
  }

  private void emitLoopHandler(FrameState state) {
    if (state.entries().isEmpty()) {
      emitSetPc(state.pc());
    } else {
      ExitEmitter.Stub stub = target.exits().raise(state);
      pushFixed();
      stub.arguments().forEach(nodes::push);
      callStub(stub);
    }
    code.load(Ty.RAW, locals.exception());
    code.cast(Throwable.class);
    code.op(Opcodes.ATHROW);
  }

  private void emitFunctionHandler(FrameState state) {
    CallLines.placeLeaving(code);
    if (state.entries().isEmpty() && !state.isHandled()) {
      code.load(Ty.RAW, locals.function());
      code.pushInt(state.pc());
      code.load(Ty.RAW, locals.exception());
      code.invokeStatic(
          Resumption.class,
          "unwind",
          RuntimeException.class,
          PyFunction.class,
          int.class,
          Throwable.class);
      code.op(Opcodes.ATHROW);
      return;
    }
    ExitEmitter.Stub stub = target.exits().raise(state);
    pushFixed();
    code.load(Ty.RAW, locals.exception());
    code.cast(Throwable.class);
    stub.arguments().forEach(nodes::push);
    callStub(stub);
    style.returnLeaving();
  }

  private void emitSetPc(int pc) {
    code.load(Ty.RAW, locals.frame());
    code.pushInt(pc);
    code.putField(ExitEmitter.FRAME_PC);
  }

  private void emitLeaves() {
    for (Map.Entry<Node, Label> leave : leaves.entrySet()) {
      code.place(leave.getValue());
      style.loadFuel();
      emitExitCall(leave.getKey().afterState(), ExitReason.MEMORY);
    }
  }
}
