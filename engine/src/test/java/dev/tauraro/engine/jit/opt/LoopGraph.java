package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.jit.ir.FrameState;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.GraphPrinter;
import dev.tauraro.engine.jit.ir.GraphVerifier;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.PyList;
import java.util.ArrayList;
import java.util.List;

/** A small graph of one loop over a range, for tests of passes: the test adds what a trip does. */
final class LoopGraph {
  static final FieldRef SIZE = FieldRef.of(PyList.class, "size");
  static final FieldRef LONGS = FieldRef.of(PyList.class, "longs");

  private static final int HEADER = 1;
  private static final int TRIP = 2;
  private static final int BEHIND = 9;

  final Graph graph = new Graph("test");
  final Block entry = graph.addBlock(0);
  final Block header = graph.addBlock(HEADER);
  final Block end = graph.addBlock(BEHIND);
  final Block body = graph.addBlock(TRIP);
  final Node count = add(entry, IrOp.PARAMETER, Ty.LONG, 0);
  final Node list = add(entry, IrOp.PARAMETER, Ty.LIST, 1);
  final Node total = phi(Ty.LONG, constant(0));
  final Node position = phi(Ty.LONG, constant(0));
  final Node remaining = phi(Ty.LONG, count);
  private int parameters = 2;

  LoopGraph() {
    header.setLoop(0);
    entry.endGoto(header);
    Node over = add(header, IrOp.COMPARE, Ty.BOOL, Condition.LE, remaining, constant(0));
    header.endBranch(over, end, body);
    header.setHeaderState(state(HEADER));
    end.endReturn(total);
  }

  Node constant(long value) {
    return graph.node(IrOp.CONST, Ty.LONG, value);
  }

  Node parameter(Ty ty) {
    return add(entry, IrOp.PARAMETER, ty, parameters++);
  }

  private Node phi(Ty ty, Node start) {
    Node phi = graph.node(IrOp.PHI, ty, null, start);
    phi.setBlock(header);
    header.phis().add(phi);
    return phi;
  }

  Node add(Block block, IrOp op, Ty ty, Object data, Node... inputs) {
    Node node = graph.node(op, ty, data, inputs);
    node.setBlock(block);
    block.nodes().add(node);
    return node;
  }

  /** Adds a node to the trip. */
  Node trip(IrOp op, Ty ty, Object data, Node... inputs) {
    return add(body, op, ty, data, inputs);
  }

  /** Adds a guard to the trip. */
  Node guard(IrOp op, Ty ty, Object data, ExitReason reason, Node... inputs) {
    Node node = trip(op, ty, data, inputs);
    node.setExit(state(TRIP), reason);
    return node;
  }

  /** The exact sum of two longs. */
  Node sum(Node x, Node y) {
    return guard(IrOp.ADD_EXACT, Ty.LONG, null, ExitReason.OVERFLOW, x, y);
  }

  /** The item of the list at an index, with the checks that it needs. */
  Node item(Node index) {
    Node at =
        guard(
            IrOp.CHECK_INDEX,
            Ty.INT,
            null,
            ExitReason.INDEX,
            index,
            trip(IrOp.GET_FIELD, Ty.INT, SIZE, list));
    Node longs = guard(IrOp.CHECK_STRATEGY, Ty.LIST, PyList.LONG, ExitReason.LIST_STRATEGY, list);
    return trip(IrOp.ARRAY_LOAD, Ty.LONG, null, trip(IrOp.GET_FIELD, Ty.RAW, LONGS, longs), at);
  }

  private FrameState state(int pc) {
    List<FrameState.Entry> entries = new ArrayList<>();
    entries.add(new FrameState.Entry(FrameState.Home.REGISTER, 0, total, null));
    return new FrameState(pc, entries);
  }

  /** Ends the trip: the total becomes that value. */
  LoopGraph close(Node newTotal) {
    Node next = trip(IrOp.ADD, Ty.LONG, null, position, constant(1));
    Node left = trip(IrOp.SUB, Ty.LONG, null, remaining, constant(1));
    trip(IrOp.COUNT_STEP, Ty.VOID, 0).setExit(state(TRIP), null);
    total.addInput(newTotal);
    position.addInput(next);
    remaining.addInput(left);
    body.endGoto(header);
    return this;
  }

  /** Runs passes, verifies the graph after each, and drops what is not needed any more. */
  LoopGraph run(Pass... passes) {
    GraphVerifier.verify(graph, "building");
    for (Pass pass : passes) {
      pass.run(graph);
      GraphVerifier.verify(graph, pass.name());
    }
    new DeadCode(true).run(graph);
    GraphVerifier.verify(graph, "dead code");
    return this;
  }

  /** The operations of the innermost loop. */
  List<IrOp> innermost() {
    List<LoopForest.Loop> loops = LoopForest.of(graph).loops();
    return loops.get(loops.size() - 1).blocks().stream()
        .flatMap(block -> block.nodes().stream())
        .map(Node::op)
        .toList();
  }

  /** All nodes of an operation. */
  List<Node> all(IrOp op) {
    return graph.blocks().stream()
        .flatMap(block -> block.nodes().stream())
        .filter(node -> node.op() == op)
        .toList();
  }

  @Override
  public String toString() {
    return GraphPrinter.print(graph);
  }
}
