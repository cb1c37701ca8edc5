package dev.tauraro.engine.jit.emit;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.ExitReason;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.sandbox.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits the main method of a unit: its blocks in order, then the way out of each guard. */
final class BodyEmitter {
  /** Where the code goes, and what it may refer to. */
  record Target(String className, Constants constants, ExitEmitter exits) {}

  private record ExitKey(FrameState state, ExitReason reason) {}

  private record Handler(Label label, FrameState state, boolean saveFuel) {}

  private record Slow(Label label, Label back, int pc) {}

  private final Graph graph;
  private final Code code;
  private final Target target;
  private final Uses uses;
  private final Locals locals = new Locals();
  private final NodeEmitter nodes;
  private final Map<Block, Label> labels = new HashMap<>();
  private final Map<ExitKey, Label> exits = new HashMap<>();
  private final Map<ExitKey, Label> overflows = new HashMap<>();
  private final List<Handler> handlers = new ArrayList<>();
  private final List<Slow> refills = new ArrayList<>();

  BodyEmitter(Graph graph, Code code, Target target, UnitEmitter.Options options) {
    this.graph = graph;
    this.code = code;
    this.target = target;
    this.uses = Uses.of(graph);
    this.nodes = new NodeEmitter(this, code, target, options);
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
    List<Block> order = order();
    for (int i = 0; i < order.size(); i++) {
      emitBlock(order.get(i), i + 1 < order.size() ? order.get(i + 1) : null);
    }
    emitExits();
    emitHandlers();
    emitRefills();
    nodes.emitFirstTimes();
  }

  /** The blocks in the order of the graph, with those that only leave at the end. */
  private List<Block> order() {
    List<Block> order = new ArrayList<>();
    List<Block> leaving = new ArrayList<>();
    for (Block block : graph.blocks()) {
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
    loadFrame();
    code.getField(ExitEmitter.FRAME_CONTEXT);
    code.getField(ExitEmitter.CONTEXT_BUDGET);
    code.store(Ty.RAW, Locals.BUDGET);
    loadFuel();
    loadFrame();
    code.getField(ExitEmitter.FRAME_R);
    code.store(Ty.RAW, Locals.REGISTERS);
    for (Block block : graph.blocks()) {
      for (Node node : block.nodes()) {
        loadCellOf(node);
      }
    }
  }

  /** Module variables and cells are found once; only their values change. */
  private void loadCellOf(Node node) {
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
    int local = locals.allocate(Ty.RAW);
    known.put(slot, local);
    loadFrame();
    code.getField(global ? ExitEmitter.FRAME_GLOBALS : ExitEmitter.FRAME_CELLS);
    code.pushInt(slot);
    code.op(Opcodes.AALOAD);
    code.store(Ty.RAW, local);
  }

  // stack: ... -> ..., Frame
  void loadFrame() {
    code.load(Ty.RAW, Locals.FRAME);
  }

  /** Reads the steps left into their local. */
  void loadFuel() {
    code.load(Ty.RAW, Locals.BUDGET);
    code.cast(Budget.class);
    code.getField(ExitEmitter.BUDGET_FUEL);
    code.store(Ty.LONG, Locals.FUEL);
  }

  /** Writes the steps left back to the budget. */
  void storeFuel() {
    code.load(Ty.RAW, Locals.BUDGET);
    code.cast(Budget.class);
    code.load(Ty.LONG, Locals.FUEL);
    code.putField(ExitEmitter.BUDGET_FUEL);
  }

  // stack: ... -> ..., GlobalCell
  void loadGlobalCell(int slot) {
    code.load(Ty.RAW, locals.globalCells().get(slot));
    code.cast(GlobalCell.class);
  }

  // stack: ... -> ..., Cell
  void loadCell(int index) {
    code.load(Ty.RAW, locals.cells().get(index));
    code.cast(Cell.class);
  }

  private Label label(Block block) {
    return labels.computeIfAbsent(block, b -> new Label());
  }

  private void emitBlock(Block block, Block next) {
    code.visitor().visitLabel(label(block));
    for (Node node : block.nodes()) {
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
        emitBranch(block, next);
        break;
      case EXIT:
        emitExitCall(block.exitState(), block.exitReason());
        break;
      default:
        throw new IllegalStateException("a loop unit does not end with " + block.end());
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
      code.store(moved.get(i).ty(), locals.of(moved.get(i)));
    }
  }

  // --- Ways out ------------------------------------------------------------------------------

  /** Where a guard jumps to when it fails. */
  Label exit(Node guard) {
    return exits.computeIfAbsent(
        new ExitKey(guard.state(), guard.reason()), key -> new Label());
  }

  /** Where an exact operation ends up when it throws ArithmeticException. */
  Label overflow(Node guard) {
    return overflows.computeIfAbsent(
        new ExitKey(guard.state(), guard.reason()), key -> new Label());
  }

  /** Where an exception of a call ends up. */
  Label handler(FrameState state, boolean saveFuel) {
    Label label = new Label();
    handlers.add(new Handler(label, state, saveFuel));
    return label;
  }

  /** Where the slow path of a step count is; it goes on at {@code back}. */
  Label refill(Label back, int pc) {
    Label label = new Label();
    refills.add(new Slow(label, back, pc));
    return label;
  }

  private void emitExits() {
    for (Map.Entry<ExitKey, Label> overflow : overflows.entrySet()) {
      Label exit = exits.get(overflow.getKey());
      code.visitor().visitLabel(overflow.getValue());
      code.op(Opcodes.POP);
      if (exit == null) {
        emitExitCall(overflow.getKey().state(), overflow.getKey().reason());
      } else {
        code.visitor().visitJumpInsn(Opcodes.GOTO, exit);
      }
    }
    for (Map.Entry<ExitKey, Label> exit : exits.entrySet()) {
      code.visitor().visitLabel(exit.getValue());
      emitExitCall(exit.getKey().state(), exit.getKey().reason());
    }
  }

  private void emitExitCall(FrameState state, ExitReason reason) {
    ExitEmitter.Stub stub = target.exits().exit(state, reason);
    loadFrame();
    code.load(Ty.LONG, Locals.FUEL);
    stub.arguments().forEach(nodes::push);
    callStub(stub);
    code.op(Opcodes.IRETURN);
  }

  private void callStub(ExitEmitter.Stub stub) {
    code.visitor()
        .visitMethodInsn(
            Opcodes.INVOKESTATIC, target.className(), stub.name(), stub.descriptor(), false);
  }

  private void emitHandlers() {
    for (Handler handler : handlers) {
      code.visitor().visitLabel(handler.label());
      code.store(Ty.RAW, Locals.EXCEPTION);
      if (handler.saveFuel()) {
        storeFuel();
      }
      if (handler.state().entries().isEmpty()) {
        emitSetPc(handler.state().pc());
      } else {
        ExitEmitter.Stub stub = target.exits().raise(handler.state());
        loadFrame();
        stub.arguments().forEach(nodes::push);
        callStub(stub);
      }
      code.load(Ty.RAW, Locals.EXCEPTION);
      code.cast(Throwable.class);
      code.op(Opcodes.ATHROW);
    }
  }

  void emitSetPc(int pc) {
    loadFrame();
    code.pushInt(pc);
    code.putField(ExitEmitter.FRAME_PC);
  }

  private void emitRefills() {
    for (Slow refill : refills) {
      code.visitor().visitLabel(refill.label());
      storeFuel();
      emitSetPc(refill.pc());
      code.load(Ty.RAW, Locals.BUDGET);
      code.cast(Budget.class);
      code.invokeVirtual(Budget.class, "refill", void.class);
      loadFuel();
      code.visitor().visitJumpInsn(Opcodes.GOTO, refill.back());
    }
  }
}
